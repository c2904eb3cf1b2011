package org.throughline.ui.report;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
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

    private void note(String how) {
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
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.text("report.writeTo"));
        List<String> extensions = Reports.extensions();
        dialog.setFilterExtensions(extensions.stream().map(e -> "*." + e).toArray(String[]::new));
        dialog.setFilterNames(extensions.stream()
                .map(e -> Messages.textOr("report.format." + e, "*." + e))
                .toArray(String[]::new));
        dialog.setFilterIndex(Math.max(0, extensions.indexOf("docx")));
        String proposed = Slug.of(document.title());
        dialog.setFileName(proposed + "." + extensions.get(dialog.getFilterIndex()));
        dialog.setOverwrite(true);
        String answer = dialog.open();
        if (answer == null) {
            return null;
        }
        Path file = named(Path.of(answer), proposed, extensions, Math.max(0, dialog.getFilterIndex()));
        boolean replaces = !file.equals(Path.of(answer)) && Files.exists(file);
        String question = Messages.text("report.replace", file.getFileName());
        return replaces && !MessageDialog.openQuestion(shell, Messages.text("report.writeTo"), question) ? null : file;
    }

    /**
     * Returns the file to write. An ending that was typed chooses the format; the ending of the proposed name gives way
     * to the format that is chosen in the dialog.
     */
    public static Path named(Path answer, String proposed, List<String> extensions, int chosen) {
        String name = answer.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean asProposed = extensions.stream().anyMatch(extension -> name.equals(proposed + "." + extension));
        if (asProposed) {
            return answer.resolveSibling(proposed + "." + extensions.get(chosen));
        }
        boolean typed = extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
        return typed ? answer : answer.resolveSibling(name + "." + extensions.get(chosen));
    }
}
