package org.throughline.app.failure;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Saves the log for support. */
public final class SupportLogHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        SaveSupportLog.run(HandlerUtil.getActiveShell(event));
        return null;
    }
}
