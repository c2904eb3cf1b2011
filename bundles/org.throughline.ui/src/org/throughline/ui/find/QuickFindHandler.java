package org.throughline.ui.find;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.Sessions;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;

/** Finds elements of the client that is selected or edited, commands and pages of the help in one box. */
public final class QuickFindHandler extends AbstractHandler {
    static final String ID = "org.throughline.ui.quickFind";

    private static final int MOST_COMMANDS = 20;
    private static final int MOST_PAGES = 8;

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Shell shell = window.getShell();
        Path folder = SelectedClient.folder(window.getActivePage(), HandlerUtil.getCurrentSelection(event));
        try {
            CommandLines commands = new CommandLines(window);
            HelpLines help = new HelpLines();
            Function<String, List<Line>> finder = words -> {
                List<Line> lines = new ArrayList<>(commands.find(words, MOST_COMMANDS));
                lines.addAll(help.find(words, MOST_PAGES));
                return lines;
            };
            String title = Messages.text("find.titleWithoutClient");
            if (folder != null) {
                Function<String, List<Line>> others = finder;
                ElementLines elements = new ElementLines(Sessions.open(folder), window.getActivePage());
                finder = words -> {
                    List<Line> lines = new ArrayList<>(elements.find(words));
                    lines.addAll(others.apply(words));
                    return lines;
                };
                title = Messages.text(
                        "find.title", Sessions.open(folder).client().getName());
            }
            new LinesPopup(shell, title, Messages.text("find.hint"), Messages.text("find.nothing"), finder).open();
        } catch (IOException | RefusedInputException e) {
            Problems.show(shell, Messages.text("client.cannotOpen", folder), e);
        }
        return null;
    }
}
