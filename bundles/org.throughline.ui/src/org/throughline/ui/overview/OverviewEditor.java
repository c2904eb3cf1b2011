package org.throughline.ui.overview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.throughline.core.RefusedInputException;
import org.throughline.core.check.ClientContext;
import org.throughline.core.language.Language;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.improvement.overview.Asked;
import org.throughline.improvement.overview.ClientOverview;
import org.throughline.ui.EditorUndo;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.client.TabTitle;
import org.throughline.ui.client.WhenSeen;
import org.throughline.ui.improve.PictureView;

/** A client's overview: where it stands with each point of the method, and what its customers say. */
public final class OverviewEditor extends EditorPart {
    /** The editor's id. */
    public static final String ID = "org.throughline.ui.overview";

    private static final int MARGIN = 8;
    private static final int TEXT_WIDTH = 200;
    private static final int[] WEIGHTS = {9, 10};

    private final Runnable changed = this::changed;
    private ClientSession session;
    private TabTitle title;
    private OverviewRows rows;
    private Label verdict;
    private PictureView picture;
    private AskedReading reading;
    private WhenSeen seen;
    private Asked asked = Asked.NOTHING;

    /** Shows the overview of a client; where that fails, says why. */
    public static void open(IWorkbenchPage page, Path folder) {
        try {
            page.openEditor(new OverviewInput(folder), ID);
        } catch (PartInitException e) {
            Problems.show(page.getWorkbenchWindow().getShell(), e.getMessage(), e);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        Path folder = ((OverviewInput) input).clientFolder();
        try {
            session = Sessions.open(folder);
        } catch (IOException | RefusedInputException e) {
            throw new PartInitException(Messages.text("client.cannotOpen", folder), e);
        }
        setSite(site);
        setInput(input);
        title = new TabTitle(input.getName(), folder, this::setPartName);
        session.addListener(changed);
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm sides = new SashForm(parent, SWT.HORIZONTAL);
        rows = new OverviewRows(sides, step -> new NextSteps(getSite().getPage(), session).take(step));
        Composite said = new Composite(sides, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(said);
        verdict = new Label(said, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(verdict);
        picture = new PictureView(said);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture.control());
        sides.setWeights(WEIGHTS);
        EditorUndo.install(this, session, () -> {});
        show();
        tell(Messages.text("overview.reading"));
        picture.show(List.of(), "");
        seen = new WhenSeen(this, this::show, picture::rest);
        reading = new AskedReading(parent.getDisplay(), this::read);
        reading.read(session.folder().path());
    }

    private void read(Asked found, String failure) {
        if (verdict.isDisposed() || !session.isOpen()) {
            return;
        }
        if (found == null) {
            tell(Messages.text("overview.notRead", failure));
            return;
        }
        asked = found;
        show();
        tell(asked.verdict());
        picture.show(
                asked.picture().stream().toList(),
                asked.picture().isPresent() ? "" : Messages.text("overview.noPicture"));
    }

    private void tell(String words) {
        verdict.setText(words.replace("&", "&&"));
        verdict.getParent().layout();
    }

    private void show() {
        if (verdict.isDisposed() || !session.isOpen()) {
            return;
        }
        rows.show(Language.ofWindow(() -> ClientOverview.of(new ClientContext(session.folder()), asked)));
    }

    private void changed() {
        if (seen == null || verdict.isDisposed()) {
            return;
        }
        if (!session.isOpen()) {
            Display.getCurrent().asyncExec(() -> getSite().getPage().closeEditor(this, false));
            return;
        }
        seen.changed();
        if (!session.isDirty()) {
            reading.read(session.folder().path());
        }
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void setFocus() {
        rows.setFocus();
        String message = session.isWritable() ? null : Messages.text("client.readOnly", session.readOnlyReason());
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            session.save();
        } catch (IOException e) {
            monitor.setCanceled(true);
            Problems.notSaved(getSite().getShell(), session.client().getName(), e);
        }
    }

    @Override
    public void doSaveAs() {
        // a client stays in its folder
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (session != null) {
            session.removeListener(changed);
        }
        if (title != null) {
            title.dispose();
        }
        if (reading != null) {
            reading.stop();
        }
        if (seen != null) {
            seen.dispose();
        }
        super.dispose();
    }
}
