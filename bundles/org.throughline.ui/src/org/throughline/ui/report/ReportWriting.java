package org.throughline.ui.report;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.flow.filechoice.FileChoice;
import org.throughline.flow.filechoice.FileKind;
import org.throughline.flow.filechoice.SaveTarget;
import org.throughline.report.ReportRequest;
import org.throughline.report.Reports;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.privacy.PersonalData;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** Writes a report to a file that is asked for, after showing what of it may tell who somebody is. */
public final class ReportWriting {
    private final Shell shell;
    private final Path client;
    private final ReportRequest request;
    private ReportDocument document;

    ReportWriting(Shell shell, Path client, ReportRequest request) {
        this.shell = shell;
        this.client = client;
        this.request = request;
    }

    /** Writes a document that is made already, such as a sheet that stands alone. */
    public ReportWriting(Shell shell, ReportDocument document) {
        this(shell, null, null);
        this.document = document;
    }

    /** Asks, shows, writes; returns the file, or null where nothing was written. */
    public Path run() {
        if (!leaves("write")) {
            return null;
        }
        Path file = ask();
        if (file == null) {
            return null;
        }
        if (!doing(monitor -> Reports.write(document, file))) {
            return null;
        }
        note(file.getFileName().toString());
        return file;
    }

    /** Asks, shows, prints. */
    public void print() {
        if (leaves("print") && new ReportPrinting(shell, document).run(this::doing)) {
            note("printed");
        }
    }

    /** Makes the report and shows what of it may tell who somebody is; returns whether it shall leave the house. */
    private boolean leaves(String onwards) {
        boolean made = document != null || doing(this::make);
        return made && new PersonalDataDialog(shell, PersonalData.in(document), onwards).open() == Window.OK;
    }

    /** A sheet that stands alone is no report on a client. */
    private void note(String how) {
        if (request == null) {
            return;
        }
        String named = request.name().isBlank() ? "" : ", " + request.name();
        String about = how + named + ", for " + request.audience().getLiteral();
        new History(client).note(HistoryEvent.REPORTED, about);
    }

    /** What takes a while. */
    interface Work {
        void with(IProgressMonitor monitor) throws IOException, RefusedInputException;
    }

    private void make(IProgressMonitor monitor) throws IOException, RefusedInputException {
        try (ClientFolder folder = ClientFolder.open(client)) {
            document = Reports.document(folder, request, (what, done, of) -> {
                monitor.subTask(what);
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
            });
        }
    }

    private boolean doing(Work work) {
        try {
            new ProgressMonitorDialog(shell).run(true, true, monitor -> {
                monitor.beginTask(Messages.text("report.making"), IProgressMonitor.UNKNOWN);
                try {
                    work.with(monitor);
                } catch (IOException | RefusedInputException e) {
                    throw new InvocationTargetException(e);
                } catch (CancellationException e) {
                    throw new InterruptedException();
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            Problems.show(shell, Messages.text("report.failed"), e.getCause());
            return false;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private Path ask() {
        List<String> extensions = Reports.extensions();
        List<FileKind> kinds = extensions.stream()
                .map(each -> new FileKind(Messages.textOr("report.format." + each, "*." + each), List.of(each)))
                .toList();
        return new FileChoice(shell, "report", Messages.text("report.writeTo"), kinds)
                .target(Slug.of(document.title()), Math.max(0, extensions.indexOf("docx")))
                .map(SaveTarget::file)
                .orElse(null);
    }
}
