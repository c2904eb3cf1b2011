package org.throughline.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows the tutorial. */
public final class TutorialHandler extends AbstractHandler {
    private static final String PAGE = "/org.throughline.help/html/tutorial.html";

    @Override
    public Object execute(ExecutionEvent event) {
        ThroughlineHelp.show(PAGE);
        return null;
    }
}
