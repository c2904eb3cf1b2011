package org.throughline.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.phrases.Phrases;
import org.throughline.report.ReportRequest;
import org.throughline.report.Reports;
import org.throughline.report.document.ReportDocument;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** The page as it will be; made in the background from what is saved. */
final class ReportPreview {
    /** How long choosing may pause before the page is made anew, in milliseconds. */
    private static final int PAUSE = 300;

    private final Composite area;
    private final Label state;
    private final Path client;
    private final Display display;
    private Browser browser;
    private ReportRequest wanted;
    private String place = "";
    private Job job;
    private Path page;

    ReportPreview(Composite parent, Path client) {
        this.client = client;
        area = new Composite(parent, SWT.NONE);
        display = area.getDisplay();
        GridLayoutFactory.fillDefaults().applyTo(area);
        state = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(state);
        try {
            browser = new Browser(area, SWT.NONE);
            browser.setJavascriptEnabled(false);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
        } catch (SWTError e) {
            Problems.log(e);
        }
        area.addListener(SWT.Dispose, event -> forget());
    }

    /** Makes the page for a request, a moment later; what is being made for an earlier one is given up. */
    void show(ReportRequest request, boolean unsaved) {
        wanted = request;
        if (job != null) {
            job.cancel();
        }
        state.setText(Messages.text(unsaved ? "report.unsaved" : "report.making"));
        job = Job.create(Messages.text("report.making"), monitor -> {
            make(request, monitor, unsaved);
        });
        job.setSystem(true);
        job.schedule(PAUSE);
    }

    private void make(ReportRequest request, IProgressMonitor monitor, boolean unsaved) {
        try (ClientFolder folder = ClientFolder.open(client)) {
            ReportDocument document = Reports.document(folder, request, (what, done, of) -> {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
            });
            Path written = Files.createTempDirectory("throughline-report-").resolve("report.html");
            Reports.write(document, written);
            display.asyncExec(() -> show(written, request, unsaved));
        } catch (CancellationException e) {
            // another page is being made
        } catch (IOException | RefusedInputException e) {
            display.asyncExec(() -> fail(e));
        }
    }

    private void show(Path written, ReportRequest request, boolean unsaved) {
        if (area.isDisposed() || request != wanted) {
            delete(written);
            return;
        }
        forget();
        page = written;
        state.setText(
                browser == null
                        ? Messages.text("report.noBrowser", written)
                        : Messages.text(unsaved ? "report.unsaved" : "report.saved"));
        if (browser != null) {
            browser.setUrl(url());
        }
        area.layout();
    }

    private String url() {
        return page.toUri() + (place.isEmpty() ? "" : "#" + place);
    }

    private void fail(Exception e) {
        if (!area.isDisposed()) {
            state.setText(Messages.text("report.failed") + ": " + Phrases.why(e));
            area.layout();
            Problems.log(e);
        }
    }

    /** Scrolls to a section. */
    void scrollTo(String section) {
        if (!section.equals(place)) {
            place = section;
            if (browser != null && page != null) {
                browser.setUrl(url());
            }
        }
    }

    private void forget() {
        if (page != null) {
            delete(page);
            page = null;
        }
    }

    private static void delete(Path page) {
        try {
            Files.deleteIfExists(page);
            Files.deleteIfExists(page.getParent());
        } catch (IOException e) {
            Problems.log(e);
        }
    }
}
