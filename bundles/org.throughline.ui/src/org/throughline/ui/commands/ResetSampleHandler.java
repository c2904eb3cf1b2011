package org.throughline.ui.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.edit.Sessions;
import org.throughline.sample.SampleReset;
import org.throughline.ui.Messages;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;
import org.throughline.ui.client.ClientEditors;

/** Writes the sample client anew, after asking; what it was is kept in an archive of the practice. */
public final class ResetSampleHandler extends AbstractHandler {
    private static final String BACKUPS = "backups";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchPage page = window.getActivePage();
        try {
            Path sample = sample(SelectedClient.folder(page, HandlerUtil.getCurrentSelection(event)));
            if (sample == null) {
                MessageDialog.openInformation(
                        window.getShell(), Messages.text("sample.reset"), Messages.text("sample.reset.none"));
            } else if (asks(window, sample) && ClientEditors.close(page, sample, true)) {
                BusyIndicator.showWhile(window.getShell().getDisplay(), () -> reset(window, sample));
            }
        } catch (IOException | RefusedInputException | PartInitException e) {
            Problems.show(window.getShell(), Messages.text("sample.reset"), e);
        }
        return null;
    }

    private static boolean asks(IWorkbenchWindow window, Path sample) {
        return MessageDialog.open(
                        MessageDialog.QUESTION,
                        window.getShell(),
                        Messages.text("sample.reset"),
                        Messages.text("sample.reset.ask", sample.getFileName(), backups()),
                        0,
                        Messages.text("sample.reset.do"),
                        Messages.text("sample.reset.keep"))
                == 0;
    }

    private static Path backups() {
        return OpenPractice.get().path().resolve(BACKUPS);
    }

    /** Returns the selected client where it is the sample, else the practice's only sample; null for none. */
    private static Path sample(Path selected) throws IOException, RefusedInputException {
        if (selected != null && isSample(selected)) {
            return selected;
        }
        List<Path> samples = new ArrayList<>();
        for (Path client : OpenPractice.get().clients()) {
            if (isSample(client)) {
                samples.add(client);
            }
        }
        return selected == null && samples.size() == 1 ? samples.getFirst() : null;
    }

    private static boolean isSample(Path client) throws IOException, RefusedInputException {
        try (ClientFolder folder = ClientFolder.open(client)) {
            return SampleReset.isSample(folder);
        }
    }

    private static void reset(IWorkbenchWindow window, Path sample) {
        try {
            Sessions.close(sample);
            Path backup = SampleReset.backup(backups(), sample);
            SampleReset.reset(sample, backup);
            new History(sample)
                    .note(HistoryEvent.RESTORED, "The sample, reset; what it was is in " + backup.getFileName());
            ClientReveal.in(window, sample);
        } catch (IOException | RefusedInputException | LockedClientException e) {
            Problems.show(window.getShell(), Messages.text("sample.reset"), e);
        }
    }
}
