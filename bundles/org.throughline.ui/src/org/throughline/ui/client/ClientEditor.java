package org.throughline.ui.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.properties.ElementProperties;
import org.throughline.model.base.Element;
import org.throughline.ui.EditorUndo;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.explorer.DeleteElements;
import org.throughline.ui.table.ElementEdits;

/** An editor of a part of a client; it follows every change of the client, and undoes with everything that shows it. */
public abstract class ClientEditor extends EditorPart {
    private final Runnable changed = this::changed;
    private final PageSelection selection = new PageSelection();
    private ClientSession session;
    private TabTitle title;
    private ClientPage page;
    private WhenSeen seen;
    private PropertySheetPage properties;

    /**
     * Shows a part of a client; where that fails, says why.
     *
     * @param element what is to be selected; null for nothing
     */
    public static void open(IWorkbenchPage window, Path folder, ClientPlace place, Element element) {
        try {
            if (window.openEditor(new ClientInput(folder, place), place.editorId()) instanceof ClientEditor editor
                    && editor.page != null
                    && element != null) {
                editor.seen.catchUp();
                editor.page.select(element);
            }
        } catch (PartInitException e) {
            Problems.show(window.getWorkbenchWindow().getShell(), e.getMessage(), e);
        }
    }

    /** Makes the page of this editor. */
    protected abstract ClientPage makePage(Composite parent, ElementEdits edits);

    /** Returns what the page tells its selection to. */
    protected final PageSelection selection() {
        return selection;
    }

    /** Deletes elements after it was said what refers to them. */
    protected final void delete(List<? extends Element> elements) {
        if (!elements.isEmpty()) {
            new DeleteElements(getSite().getShell()).run(new StructuredSelection(elements));
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        Path folder = ((ClientInput) input).clientFolder();
        try {
            session = Sessions.open(folder);
        } catch (IOException | RefusedInputException e) {
            throw new PartInitException(Messages.text("client.cannotOpen", folder), e);
        }
        setSite(site);
        setInput(input);
        title = new TabTitle(input.getName(), folder, this::setPartName);
        site.setSelectionProvider(selection);
        session.addListener(changed);
    }

    @Override
    public void createPartControl(Composite parent) {
        page = makePage(parent, new ElementEdits(session, "edits.field", this::say));
        EditorUndo.install(this, session, this::keep);
        page.show();
        seen = new WhenSeen(this, this::show);
    }

    private void say(String refused) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(refused);
    }

    /** Takes what is still being typed, and lets the keyboard go on where it was. */
    private void keep() {
        Control typing = Display.getCurrent().getFocusControl();
        page.setFocus();
        if (typing != null && !typing.isDisposed() && typing.isVisible()) {
            typing.setFocus();
        }
    }

    private void changed() {
        if (seen == null || page.control().isDisposed()) {
            return;
        }
        if (!session.isOpen()) {
            Display.getCurrent().asyncExec(() -> getSite().getPage().closeEditor(this, false));
            return;
        }
        seen.changed();
        if (properties != null
                && properties.getControl() != null
                && !properties.getControl().isDisposed()) {
            properties.refresh();
        }
        firePropertyChange(PROP_DIRTY);
    }

    private void show() {
        if (session.isOpen() && !page.control().isDisposed()) {
            page.show();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> wanted) {
        if (wanted == IPropertySheetPage.class) {
            properties = new PropertySheetPage();
            properties.setPropertySourceProvider(
                    shown -> shown instanceof Element element ? new ElementProperties(session, element) : null);
            return wanted.cast(properties);
        }
        return super.getAdapter(wanted);
    }

    @Override
    public void setFocus() {
        seen.catchUp();
        page.setFocus();
        String message = session.isWritable() ? null : Messages.text("client.readOnly", session.readOnlyReason());
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        keep();
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
        if (seen != null) {
            seen.dispose();
        }
        super.dispose();
    }
}
