package org.throughline.ui.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.client.LockedClientException;
import org.throughline.sample.SampleClient;
import org.throughline.ui.Messages;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.Problems;

/** Writes the sample client into the practice and shows it. */
public final class AddSampleHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Display display = window.getShell().getDisplay();
        Job.create(Messages.text("explorer.addSample"), (ICoreRunnable) monitor -> {
                    try {
                        Path folder = write();
                        display.asyncExec(() -> ClientReveal.in(window, folder));
                    } catch (IOException | RefusedInputException | LockedClientException e) {
                        display.asyncExec(() -> Problems.show(window.getShell(), Messages.text("sample.failed"), e));
                    }
                })
                .schedule();
        return null;
    }

    private static Path write() throws IOException, RefusedInputException, LockedClientException {
        Path clients = Files.createDirectories(OpenPractice.get().clientsFolder());
        Path folder = clients.resolve(
                Slug.unused(Messages.text("sample.folder"), slug -> Files.exists(clients.resolve(slug))));
        SampleClient.write(folder);
        return folder;
    }
}
