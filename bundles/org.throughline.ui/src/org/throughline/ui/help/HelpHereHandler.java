package org.throughline.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Shows the page of the help about the place that has the focus. */
public final class HelpHereHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Control place = Display.getCurrent().getFocusControl();
        if (place == null) {
            place = Display.getCurrent().getActiveShell();
        }
        while (place != null && !place.isListening(SWT.Help)) {
            place = place.getParent();
        }
        if (place == null) {
            ThroughlineHelp.show(null);
        } else {
            place.notifyListeners(SWT.Help, new Event());
        }
        return null;
    }
}
