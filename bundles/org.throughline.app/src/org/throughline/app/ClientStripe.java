package org.throughline.app;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.throughline.edit.ClientSession;
import org.throughline.ui.colour.ClientColour;
import org.throughline.ui.colour.ClientColours;

/** The stripe at the head of the window: the name of the client on screen, under it a bar in its colour. */
public final class ClientStripe extends WorkbenchWindowControlContribution {
    private static final int BAR = 5;
    private static final int WIDTH = 260;
    private static final int MARGIN = 6;
    private static final int WAIT_MILLIS = 100;

    private String name = "";
    private ClientColour colour;

    @Override
    protected Control createControl(Composite parent) {
        Canvas stripe = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int wide, int high, boolean changed) {
                GC gc = new GC(this);
                int text = gc.getFontMetrics().getHeight();
                gc.dispose();
                return new Point(WIDTH, text + BAR + MARGIN);
            }
        };
        stripe.addPaintListener(event -> paint(stripe, event.gc));
        stripe.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        watch(stripe);
        return stripe;
    }

    /** The stripe may be made before the platform knows its window. */
    private void watch(Canvas stripe) {
        if (stripe.isDisposed()) {
            return;
        }
        Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .filter(window -> window.getShell() == stripe.getShell())
                .findFirst()
                .ifPresentOrElse(
                        window -> watch(stripe, window),
                        () -> stripe.getDisplay().timerExec(WAIT_MILLIS, () -> watch(stripe)));
    }

    private void watch(Canvas stripe, IWorkbenchWindow window) {
        ShownClient shown = new ShownClient(window, session -> show(stripe, session));
        stripe.addDisposeListener(event -> shown.dispose());
    }

    private void show(Canvas stripe, Optional<ClientSession> session) {
        String now = session.map(each -> each.client().getName()).orElse("");
        ClientColour chosen =
                session.map(each -> ClientColours.of(each.client())).orElse(null);
        if (!stripe.isDisposed() && !(now.equals(name) && Objects.equals(chosen, colour))) {
            name = now;
            colour = chosen;
            stripe.setToolTipText(name.isEmpty() ? null : Messages.text("stripe.tip", name));
            stripe.redraw();
        }
    }

    private void paint(Canvas stripe, GC gc) {
        if (colour == null) {
            return;
        }
        Point size = stripe.getSize();
        Color text = gc.getForeground();
        gc.setForeground(text);
        gc.drawText(fitting(gc, size.x - 2 * MARGIN), MARGIN, 1, true);
        gc.setBackground(colour.color());
        gc.fillRectangle(0, size.y - BAR, size.x, BAR);
    }

    private String fitting(GC gc, int width) {
        String fits = name;
        while (fits.length() > 1 && gc.textExtent(fits).x > width) {
            fits = fits.substring(0, fits.length() - (fits.endsWith("…") ? 2 : 1))
                            .stripTrailing() + "…";
        }
        return fits;
    }
}
