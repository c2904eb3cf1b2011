package org.throughline.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.throughline.core.language.Language;
import org.throughline.improvement.overview.MethodPoint;
import org.throughline.improvement.overview.NextStep;
import org.throughline.improvement.overview.OverviewRow;
import org.throughline.ui.Messages;

/** The points of the method below one another: state, figure, and a link to the next step. */
final class OverviewRows {
    private static final int MARGIN = 12;
    private static final int GAP = 10;
    private static final int NARROWEST = 260;

    private final ScrolledComposite scroll;
    private final Composite area;
    private final Consumer<NextStep> take;
    private final List<Row> rows = new ArrayList<>();
    private final Link whatNext;
    private OverviewRow first;

    OverviewRows(Composite parent, Consumer<NextStep> take) {
        this.take = take;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        area = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(GAP, 2)
                .applyTo(area);
        whatNext = new Link(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(NARROWEST, SWT.DEFAULT)
                .applyTo(whatNext);
        whatNext.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take.accept(first.next())));
        for (MethodPoint point : MethodPoint.values()) {
            rows.add(new Row(point));
        }
        scroll.setContent(area);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scroll;
    }

    void setFocus() {
        (first == null ? rows.getFirst().next : whatNext).setFocus();
    }

    /** Shows the rows, one for each point in their order. */
    void show(List<OverviewRow> shown) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(shown.get(i));
        }
        first = shown.stream()
                .filter(row -> row.state() != OverviewRow.State.DONE)
                .findFirst()
                .orElse(null);
        String words = first == null
                ? Messages.text("overview.whatNext.done")
                : Messages.text("overview.whatNext") + " " + linked(first);
        if (!whatNext.getText().equals(words)) {
            whatNext.setText(words);
        }
        fit();
    }

    private void fit() {
        int width = Math.max(NARROWEST, scroll.getClientArea().width);
        scroll.setMinHeight(area.computeSize(width, SWT.DEFAULT).y);
        area.layout();
    }

    private static String linked(OverviewRow row) {
        return "<a>" + row.next().words().replace("&", "&&").replace('<', '‹') + "</a>";
    }

    private static void say(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
        }
    }

    /** One point. The sign says the same as the word beside it. */
    private final class Row {
        private final Label sign;
        private final Label title;
        private final Label figure;
        private final Link next;
        private OverviewRow shown;

        Row(MethodPoint point) {
            sign = new Label(area, SWT.NONE);
            title = new Label(area, SWT.NONE);
            title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            title.setToolTipText(Messages.text("overview." + point.name().toLowerCase(Locale.ROOT)));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
            figure = cell(new Label(area, SWT.WRAP));
            next = cell(new Link(area, SWT.NONE));
            next.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take.accept(shown.next())));
            next.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getDescription(AccessibleEvent event) {
                    event.result = title.getText() + ". " + figure.getText();
                }
            });
        }

        /** Leaves the place below the sign empty. */
        private <T extends Control> T cell(T control) {
            new Label(area, SWT.NONE).moveAbove(control);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(NARROWEST, SWT.DEFAULT)
                    .applyTo(control);
            return control;
        }

        void show(OverviewRow row) {
            shown = row;
            say(
                    sign,
                    switch (row.state()) {
                        case NOT_BEGUN -> "○";
                        case BEGUN -> "◐";
                        case DONE -> "●";
                    });
            say(
                    title,
                    Language.ofWindow(
                            () -> row.point().words() + " · " + row.state().words()));
            say(figure, row.figure().replace("&", "&&"));
            String words = linked(row);
            if (!next.getText().equals(words)) {
                next.setText(words);
            }
        }
    }
}
