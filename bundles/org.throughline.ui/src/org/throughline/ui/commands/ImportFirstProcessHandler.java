package org.throughline.ui.commands;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;

/** Makes a client, after asking its name, and imports a process into it. */
public final class ImportFirstProcessHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Path client = NewClientHandler.ask(HandlerUtil.getActiveShell(event));
        if (client != null) {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
            ClientReveal.in(window, client);
            try {
                window.getService(IHandlerService.class).executeCommand("org.throughline.ui.importProcess", null);
            } catch (CommandException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }
}
