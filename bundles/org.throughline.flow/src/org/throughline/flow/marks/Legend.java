package org.throughline.flow.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.Badge;
import org.throughline.flow.figures.Chip;
import org.throughline.flow.figures.FlowColour;
import org.throughline.survey.overlay.Attention;
import org.throughline.survey.overlay.OverlayKind;

/** Explains the overlay and the customer line, at the lower left of a flowchart; not there while neither is shown. */
public final class Legend {
    private static final int AWAY = 10;
    private static final int PADDING = 6;

    private final Composite around;
    private final FlowchartMarks marks;
    private final FigureCanvas canvas;
    private String text = "";

    private Legend(Composite around, FlowchartMarks marks) {
        this.around = around;
        this.marks = marks;
        canvas = new FigureCanvas(around);
        canvas.setVisible(false);
        canvas.setScrollBarVisibility(FigureCanvas.NEVER);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
    }

    /** Gives a viewer its legend, which follows the marks until the viewer's control is disposed. */
    public static Legend attach(GraphicalViewer viewer, FlowchartMarks marks) {
        Composite around = (Composite) viewer.getControl();
        Legend legend = new Legend(around, marks);
        Runnable refresh = legend::refresh;
        marks.addListener(refresh);
        around.addDisposeListener(event -> marks.removeListener(refresh));
        around.addListener(SWT.Resize, event -> legend.place());
        Viewport seen = ((FigureCanvas) around).getViewport();
        seen.getHorizontalRangeModel().addPropertyChangeListener(scrolled -> legend.stay());
        seen.getVerticalRangeModel().addPropertyChangeListener(scrolled -> legend.stay());
        return legend;
    }

    /** Returns what it says, line by line; empty while it is not there. */
    public String text() {
        return text;
    }

    private void refresh() {
        List<Chip> rows = rows();
        String title = title();
        String now = rows.isEmpty()
                ? ""
                : title + "\n" + rows.stream().map(Chip::text).collect(Collectors.joining("\n"));
        if (!now.equals(text)) {
            text = now;
            canvas.setContents(panel(title, rows));
            canvas.setVisible(!rows.isEmpty());
            place();
        }
    }

    private String title() {
        String line = marks.isLineShown() ? marks.hasLine() ? Messages.legendLine : Messages.legendNoLine : "";
        String overlay = switch (marks.overlay()) {
            case NONE -> "";
            case FINDINGS -> Messages.legendFindings;
            case HAND_OFFS -> Messages.legendHandOffs;
            case SCORES -> Messages.legendScores;
            case TIME -> Messages.legendTime;
        };
        return line.isEmpty() || overlay.isEmpty() ? line + overlay : line + "\n" + overlay;
    }

    private List<Chip> rows() {
        List<Chip> rows = new ArrayList<>();
        if (marks.isLineShown()) {
            rows.add(Chip.of(Attention.HIGH, Messages.legendWeak));
        }
        OverlayKind kind = marks.overlay();
        switch (kind) {
            case NONE -> {
                // explains itself
            }
            case FINDINGS -> add(rows, Messages.legendErrors, Messages.legendWarnings, Messages.legendHints);
            case HAND_OFFS -> add(rows, Messages.legendNotAgreed, Messages.legendProposed, Messages.legendAgreed);
            case SCORES -> {
                add(rows, Messages.legendScoreLow, Messages.legendScoreMiddle, Messages.legendScoreHigh);
                rows.add(Chip.of(Attention.UNKNOWN, Messages.legendScoreHidden));
            }
            case TIME -> add(rows, Messages.legendTimeHigh, Messages.legendTimeMiddle, Messages.legendTimeLow);
        }
        return rows;
    }

    private static void add(List<Chip> rows, String high, String middle, String low) {
        rows.add(Chip.of(Attention.HIGH, high));
        rows.add(Chip.of(Attention.MIDDLE, middle));
        rows.add(Chip.of(Attention.LOW, low));
    }

    private static IFigure panel(String title, List<Chip> rows) {
        Figure panel = new Panel();
        ToolbarLayout layout = new ToolbarLayout();
        layout.setSpacing(2);
        layout.setStretchMinorAxis(false);
        panel.setLayoutManager(layout);
        panel.setBorder(new MarginBorder(PADDING));
        for (String line : title.lines().toList()) {
            Label label = new Label(line);
            label.setLabelAlignment(PositionConstants.LEFT);
            label.setForegroundColor(FlowColour.TEXT.get());
            panel.add(label);
        }
        for (Chip row : rows) {
            Badge badge = new Badge();
            badge.setChips(List.of(row));
            panel.add(badge);
        }
        return panel;
    }

    /** Scrolling takes the legend along, so it is put back afterwards. */
    private void stay() {
        if (canvas.isVisible()) {
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    place();
                }
            });
        }
    }

    private void place() {
        if (canvas.isVisible() || !text.isEmpty()) {
            Dimension size = canvas.getContents().getPreferredSize();
            int y = around.getClientArea().height - size.height - AWAY;
            canvas.setBounds(AWAY, Math.max(0, y), size.width, size.height);
            canvas.moveAbove(null);
        }
    }

    /** The ground and the frame of the legend. */
    private static final class Panel extends Figure {
        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setBackgroundColor(FlowColour.CANVAS.get());
            graphics.fillRectangle(getBounds());
            graphics.setForegroundColor(FlowColour.LINE.get());
            graphics.drawRectangle(getBounds().getCopy().resize(-1, -1));
        }
    }
}
