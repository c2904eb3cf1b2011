package org.throughline.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.report.Reports;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** Writes a client's report in the background and shows it as a page. */
public final class ReportEditor extends EditorPart {
    /** The editor's id. */
    public static final String ID = "org.throughline.ui.report";

    private Label state;
    private Browser browser;
    private Path file;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ReportInput report) || !report.exists()) {
            throw new PartInitException(Messages.text("client.cannotOpen", input.getToolTipText()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 6).applyTo(parent);
        state = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(state);
        button(parent, "report.refresh", this::write);
        button(parent, "report.save", this::saveAs);
        try {
            browser = new Browser(parent, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(browser);
        } catch (SWTError e) {
            Problems.log(e);
        }
        write();
    }

    private static void button(Composite parent, String text, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.text(text));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }

    private void write() {
        ReportInput input = (ReportInput) getEditorInput();
        Display display = state.getDisplay();
        state.setText(Messages.text("report.writing", input.getName()));
        Job.create(state.getText(), (ICoreRunnable) monitor -> {
                    try (ClientFolder client = ClientFolder.open(input.folder())) {
                        Path written =
                                Files.createTempDirectory("throughline-report-").resolve("report.html");
                        Reports.write(client, written);
                        display.asyncExec(() -> show(written));
                    } catch (IOException | RefusedInputException e) {
                        display.asyncExec(() -> fail(e));
                    }
                })
                .schedule();
    }

    private void show(Path written) {
        forget();
        file = written;
        if (state.isDisposed()) {
            forget();
            return;
        }
        ReportInput input = (ReportInput) getEditorInput();
        boolean unsaved =
                Sessions.get(input.folder()).filter(ClientSession::isDirty).isPresent();
        setPartName(input.getName());
        if (browser == null) {
            state.setText(Messages.text("report.noBrowser", written));
        } else {
            state.setText(unsaved ? Messages.text("report.unsaved") : input.getName());
            browser.setUrl(written.toUri().toString());
        }
        state.getParent().layout();
    }

    private void fail(Exception e) {
        if (!state.isDisposed()) {
            state.setText(Messages.text("report.failed") + ": " + e.getMessage());
            Problems.show(getSite().getShell(), Messages.text("report.failed"), e);
        }
    }

    private void saveAs() {
        if (file == null) {
            return;
        }
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFileName("report.html");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                Files.copy(file, Path.of(chosen), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                Problems.show(getSite().getShell(), Messages.text("report.failed"), e);
            }
        }
    }

    private void forget() {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
                Files.deleteIfExists(file.getParent());
            } catch (IOException e) {
                Problems.log(e);
            }
            file = null;
        }
    }

    @Override
    public void setFocus() {
        if (browser == null) {
            state.getParent().setFocus();
        } else {
            browser.setFocus();
        }
    }

    @Override
    public void dispose() {
        forget();
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // a report is written anew from the client, never edited
    }

    @Override
    public void doSaveAs() {
        saveAs();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }
}
