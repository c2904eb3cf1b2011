package org.throughline.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportRequest;
import org.throughline.ui.EditorUndo;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** A client's report: left what it tells, to whom and in which order, right the page as it will be. */
public final class ReportEditor extends EditorPart {
    /** The editor's id. */
    public static final String ID = "org.throughline.ui.report";

    private final Runnable changed = this::changed;
    private ClientSession session;
    private ReportEdits edits;
    private boolean hadTemplate;
    private boolean beganUsual;
    private ReportSettings settings;
    private ReportPreview preview;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ReportInput report) || !report.exists()) {
            throw new PartInitException(Messages.text("client.cannotOpen", input.getToolTipText()));
        }
        try {
            session = Sessions.open(report.folder());
        } catch (IOException | RefusedInputException e) {
            throw new PartInitException(Messages.text("client.cannotOpen", report.folder()), e);
        }
        edits = new ReportEdits(session, report);
        beganUsual = edits.template().isEmpty();
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        session.addListener(changed);
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        settings = new ReportSettings(halves, edits, this::write, this::print, section -> {
            if (preview != null) {
                preview.scrollTo(section);
            }
        });
        preview = new ReportPreview(halves, edits.input().folder());
        halves.setWeights(2, 3);
        EditorUndo.install(this, session, settings::keep, this::print);
        changed();
    }

    private ReportRequest request() {
        Path folder = edits.input().folder();
        LocalDate today = LocalDate.now();
        return edits.template()
                .map(template -> ReportRequest.of(template, folder, today))
                .orElseGet(() -> ReportRequest.of(Audience.FULL, today));
    }

    private void changed() {
        if (settings == null) {
            return;
        }
        boolean gone = hadTemplate && !beganUsual && edits.template().isEmpty();
        hadTemplate = edits.template().isPresent();
        if (gone || !session.isOpen()) {
            Display.getCurrent().asyncExec(() -> getSite().getPage().closeEditor(this, false));
            return;
        }
        if (!getEditorInput().equals(edits.input())) {
            setInput(edits.input());
        }
        setPartName(getEditorInput().getName());
        ReportRequest request = request();
        settings.show(request);
        preview.show(request, session.isDirty());
        firePropertyChange(PROP_DIRTY);
    }

    private void write() {
        settings.keep();
        Path file = new ReportWriting(getSite().getShell(), edits.input().folder(), request()).run();
        if (file != null) {
            settings.written(file);
        }
    }

    private void print() {
        settings.keep();
        new ReportWriting(getSite().getShell(), edits.input().folder(), request()).print();
    }

    @Override
    public void setFocus() {
        settings.setFocus();
        String message = session.isWritable() ? null : Messages.text("client.readOnly", session.readOnlyReason());
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    public void dispose() {
        if (session != null) {
            session.removeListener(changed);
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        settings.keep();
        try {
            session.save();
        } catch (IOException e) {
            monitor.setCanceled(true);
            Problems.notSaved(getSite().getShell(), session.client().getName(), e);
        }
    }

    @Override
    public void doSaveAs() {
        write();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }
}
