package org.throughline.ui.improve;

import java.util.List;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.throughline.core.language.Language;
import org.throughline.improvement.plan.ActionState;
import org.throughline.model.improvement.Action;
import org.throughline.ui.Messages;

/** An action as a card: who answers for it, by when, what is to be watched, and its loop. */
final class ActionCard extends Canvas {
    private static final int MARGIN = 8;
    private static final int LEAST_WIDTH = 120;
    private static final int OPAQUE = 255;
    private static final int FAINT = 90;

    private final Action action;
    private final String name;
    private final String alarm;
    private final String words;
    private final TextLayout text;

    ActionCard(Composite parent, ActionState state, List<String> loop) {
        super(parent, SWT.DOUBLE_BUFFERED);
        action = state.action();
        name = PlanWords.name(action);
        alarm = Language.ofWindow(state::alarm);
        words = name + "\n" + PlanWords.owner(action) + " · " + due() + (alarm.isEmpty() ? "" : "\n⚠ " + alarm) + "\n"
                + String.join("\n", loop);
        text = new TextLayout(getDisplay());
        text.setText(words);
        text.setSpacing(2);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> text.dispose());
        addListener(SWT.Traverse, PictureView::leaveByTab);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
    }

    private String due() {
        return action.getDone() != null
                ? Messages.text("plan.card.done", action.getDone())
                : action.getDue() == null
                        ? Messages.text("plan.card.noDay")
                        : Messages.text("plan.card.due", action.getDue());
    }

    Action action() {
        return action;
    }

    /** Returns what stands on the card. */
    String words() {
        return words;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? LEAST_WIDTH : widthHint;
        layOut(width);
        return new Point(width, text.getBounds().height + 2 * MARGIN);
    }

    private void layOut(int width) {
        text.setWidth(Math.max(1, width - 2 * MARGIN));
        text.setFont(getFont());
        text.setStyle(
                new TextStyle(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), null, null),
                0,
                name.length() - 1);
        int mark = alarm.isEmpty() ? -1 : words.indexOf("⚠ " + alarm, name.length());
        if (mark >= 0) {
            Color signal = JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR);
            text.setStyle(new TextStyle(null, signal, null), mark, mark + alarm.length() + 1);
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        boolean focus = isFocusControl();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, MARGIN, MARGIN);
        gc.setForeground(getDisplay().getSystemColor(focus ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_LIST_FOREGROUND));
        gc.setAlpha(focus ? OPAQUE : FAINT);
        gc.setLineWidth(focus ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, MARGIN, MARGIN);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        gc.setAlpha(OPAQUE);
        layOut(area.width);
        text.draw(gc, MARGIN, MARGIN);
    }
}
