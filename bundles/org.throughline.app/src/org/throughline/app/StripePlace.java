package org.throughline.app;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;

/** Keeps the client's stripe at the end of the bar below the menus; the first start puts it beside the tools. */
final class StripePlace {
    private static final String STRIPE = "org.throughline.app.client";

    private StripePlace() {}

    /** Puts the stripe of a window to the end where it stands elsewhere. */
    static void settle(IWorkbenchWindow window) {
        if (window.getService(MWindow.class) instanceof MTrimmedWindow trimmed) {
            trimmed.getTrimBars().stream()
                    .filter(bar -> bar.getSide() == SideValue.TOP)
                    .forEach(StripePlace::settle);
        }
    }

    private static void settle(MTrimBar bar) {
        List<MTrimElement> tools = bar.getChildren();
        List<MTrimElement> stripes = tools.stream()
                .filter(tool -> STRIPE.equals(tool.getElementId()))
                .toList();
        if (!stripes.isEmpty() && tools.getLast() != stripes.getLast()) {
            tools.removeAll(stripes);
            tools.addAll(stripes);
        }
    }
}
