package org.throughline.flow;

import java.io.IOException;
import java.util.EventObject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.actions.DirectEditAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.ZoomInAction;
import org.eclipse.gef.ui.actions.ZoomOutAction;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.actions.FlowchartMenu;
import org.throughline.flow.actions.GridAction;
import org.throughline.flow.actions.LayOutAction;
import org.throughline.flow.actions.ZoomToAction;
import org.throughline.flow.commands.SessionCommandStack;
import org.throughline.flow.outline.FlowchartOutline;
import org.throughline.flow.palette.FlowchartPalette;
import org.throughline.model.process.Process;

/** The editor of a process. */
public final class FlowchartEditor extends GraphicalEditorWithFlyoutPalette {
    /** The id of the editor. */
    public static final String ID = "org.throughline.flow.editor";

    private static final int PALETTE_WIDTH = 140;

    private final Runnable sessionChanged = this::sessionChanged;
    private Flowchart flowchart;
    private SessionCommandStack stack;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        ClientSession session = open((FlowchartInput) input);
        Process process = ((FlowchartInput) input).processIn(session).orElseThrow(() -> {
            Object client = session.client().getName();
            return new PartInitException(NLS.bind(Messages.noProcess, client, ((FlowchartInput) input).processId()));
        });
        flowchart = Flowchart.of(session, process);
        stack = new SessionCommandStack(session);
        DefaultEditDomain domain = new DefaultEditDomain(this);
        domain.setCommandStack(stack);
        setEditDomain(domain);
        super.init(site, input);
        session.addListener(sessionChanged);
        setPartName(input.getName());
    }

    private static ClientSession open(FlowchartInput input) throws PartInitException {
        try {
            return Sessions.open(input.clientFolder());
        } catch (IOException | RefusedInputException e) {
            throw new PartInitException(NLS.bind(Messages.openFailed, e.getMessage()), e);
        }
    }

    /** Returns what the editor shows. */
    public Flowchart flowchart() {
        return flowchart;
    }

    private void sessionChanged() {
        boolean gone = ((FlowchartInput) getEditorInput())
                .processIn(flowchart.session())
                .isEmpty();
        if (gone || !flowchart.session().isOpen()) {
            IEditorPart self = this;
            Display.getCurrent().asyncExec(() -> getSite().getPage().closeEditor(self, false));
        } else {
            setPartName(getEditorInput().getName());
        }
    }

    @Override
    public void commandStackChanged(EventObject event) {
        firePropertyChange(IEditorPart.PROP_DIRTY);
        super.commandStackChanged(event);
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        return FlowchartPalette.create();
    }

    /** The palette is open until its user closes it. */
    @Override
    protected FlyoutPreferences getPalettePreferences() {
        FlyoutPreferences preferences = super.getPalettePreferences();
        if (preferences.getPaletteState() == 0) {
            preferences.setPaletteState(FlyoutPaletteComposite.STATE_PINNED_OPEN);
            preferences.setPaletteWidth(PALETTE_WIDTH);
        }
        return preferences;
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void createActions() {
        super.createActions();
        IAction rename = new DirectEditAction((IEditorPart) this);
        rename.setText(Messages.rename);
        getActionRegistry().registerAction(rename);
        getSelectionActions().add(rename.getId());
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        GraphicalViewer viewer = getGraphicalViewer();
        FlowchartViewer.configure(viewer, flowchart);
        ZoomManager zoom = FlowchartViewer.zoom(viewer);
        getActionRegistry().registerAction(new ZoomInAction(zoom));
        getActionRegistry().registerAction(new ZoomOutAction(zoom));
        getActionRegistry().registerAction(ZoomToAction.fit(zoom));
        getActionRegistry().registerAction(ZoomToAction.actualSize(zoom));
        getActionRegistry().registerAction(new GridAction(viewer));
        getActionRegistry().registerAction(new LayOutAction(flowchart));
        bindKeys(viewer.getKeyHandler());
        viewer.setContextMenu(new FlowchartMenu(viewer, getActionRegistry()));
    }

    private void bindKeys(KeyHandler keys) {
        keys.put(KeyStroke.getPressed(SWT.DEL, SWT.DEL, 0), action(ActionFactory.DELETE.getId()));
        keys.put(KeyStroke.getPressed('+', SWT.KEYPAD_ADD, SWT.MOD1), action(GEFActionConstants.ZOOM_IN));
        keys.put(KeyStroke.getPressed('-', SWT.KEYPAD_SUBTRACT, SWT.MOD1), action(GEFActionConstants.ZOOM_OUT));
        keys.put(KeyStroke.getPressed('0', '0', SWT.MOD1), action(ZoomToAction.ACTUAL_SIZE));
        keys.put(KeyStroke.getPressed('9', '9', SWT.MOD1), action(ZoomToAction.FIT));
    }

    private IAction action(String id) {
        return getActionRegistry().getAction(id);
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
        FlowchartViewer.show(getGraphicalViewer(), flowchart);
        getGraphicalViewer().getControl().getDisplay().asyncExec(() -> {
            if (!getGraphicalViewer().getControl().isDisposed()) {
                FlowchartViewer.showBeginning(getGraphicalViewer(), flowchart);
            }
        });
    }

    @Override
    public void setFocus() {
        super.setFocus();
        ClientSession session = flowchart.session();
        String message = session.isWritable() ? null : NLS.bind(Messages.readOnly, session.readOnlyReason());
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            flowchart.session().save();
        } catch (IOException | RuntimeException e) {
            monitor.setCanceled(true);
            IStatus status = Status.error(NLS.bind(Messages.saveFailed, e.getMessage()), e);
            ErrorDialog.openError(getSite().getShell(), Messages.saveFailedTitle, null, status);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class wanted) {
        if (wanted == IContentOutlinePage.class) {
            return new FlowchartOutline(flowchart, getGraphicalViewer());
        }
        if (wanted == ZoomManager.class) {
            return FlowchartViewer.zoom(getGraphicalViewer());
        }
        if (wanted == Process.class) {
            return flowchart.process();
        }
        return super.getAdapter(wanted);
    }

    @Override
    public void dispose() {
        if (flowchart != null) {
            flowchart.session().removeListener(sessionChanged);
            super.dispose();
            stack.dispose();
        }
    }
}
