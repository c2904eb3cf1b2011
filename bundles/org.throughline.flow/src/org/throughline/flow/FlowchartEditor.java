package org.throughline.flow;

import java.io.IOException;
import java.util.EventObject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.actions.DirectEditAction;
import org.eclipse.gef.ui.actions.ZoomInAction;
import org.eclipse.gef.ui.actions.ZoomOutAction;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.edit.phrases.Phrases;
import org.throughline.flow.actions.ClipboardActions;
import org.throughline.flow.actions.EditAction;
import org.throughline.flow.actions.FindKeys;
import org.throughline.flow.actions.FlowchartMenu;
import org.throughline.flow.actions.PrintFlowchart;
import org.throughline.flow.arrange.ArrangingPage;
import org.throughline.flow.commands.SessionCommandStack;
import org.throughline.flow.find.FindBar;
import org.throughline.flow.find.Search;
import org.throughline.flow.outline.FlowchartOutline;
import org.throughline.flow.palette.DraggablePalette;
import org.throughline.flow.palette.FlowchartPalette;
import org.throughline.flow.select.Kind;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;

/** The editor of a process. */
public final class FlowchartEditor extends GraphicalEditorWithFlyoutPalette {
    /** The id of the editor. */
    public static final String ID = "org.throughline.flow.editor";

    private static final String KEYS = "org.throughline.flow.editing";
    private static final int PALETTE_WIDTH = 140;

    private final Runnable sessionChanged = this::sessionChanged;
    private Flowchart flowchart;
    private SessionCommandStack stack;
    private FindBar findBar;
    private boolean arranged;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        ClientSession session = open((FlowchartInput) input);
        Process process = ((FlowchartInput) input).processIn(session).orElseThrow(() -> {
            Object client = session.client().getName();
            return new PartInitException(NLS.bind(Messages.noProcess, client, ((FlowchartInput) input).processId()));
        });
        flowchart = Flowchart.asItIs(session, process);
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
            throw new PartInitException(NLS.bind(Messages.openFailed, Phrases.why(e)), e);
        }
    }

    /** Returns what the editor shows. */
    public Flowchart flowchart() {
        return flowchart;
    }

    /** Returns the line below the flowchart to look for words. */
    public FindBar findBar() {
        return findBar;
    }

    @Override
    public void createPartControl(Composite parent) {
        StackLayout one = new StackLayout();
        parent.setLayout(one);
        Composite all = new Composite(parent, SWT.NONE);
        one.topControl = all;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        Composite diagram = new Composite(all, SWT.NONE);
        diagram.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(diagram);
        super.createPartControl(diagram);
        findBar = new FindBar(all, new Search(getGraphicalViewer(), flowchart), this::setFocus);
        findBar.field().addFocusListener(new FindKeys(this));
        if (!arranged) {
            one.topControl = new ArrangingPage(parent, flowchart, () -> {
                        Control page = one.topControl;
                        one.topControl = all;
                        show();
                        parent.layout();
                        page.dispose();
                        setFocus();
                    })
                    .control();
        }
    }

    /** Returns whether the flowchart is shown; not so while its places are looked for the first time. */
    public boolean isArranged() {
        return arranged;
    }

    /** Returns what shows it; none before the editor was opened. */
    public GraphicalViewer viewer() {
        return getGraphicalViewer();
    }

    /**
     * Selects an element and shows it; of the record of a hand-off its first arrow. Nothing happens where the editor is
     * closed, or the flowchart is not arranged yet.
     */
    public void reveal(EObject element) {
        if (viewer() == null || viewer().getControl() == null) {
            return;
        }
        Object place = element;
        if (element instanceof HandOffRecord record) {
            place = flowchart.process().getFlows().stream()
                    .filter(flow -> flowchart.handOffs(flow).stream().anyMatch(each -> each.record() == record))
                    .findFirst()
                    .map(EObject.class::cast)
                    .orElse(record.getSupplierStep());
        }
        if (viewer().getEditPartRegistry().get(place) instanceof EditPart part) {
            viewer().select(part);
            viewer().reveal(part);
        }
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

    @Override
    protected PaletteViewerProvider createPaletteViewerProvider() {
        return new DraggablePalette(getEditDomain());
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
        getActionRegistry()
                .registerAction(
                        new EditAction(this, ActionFactory.RENAME, Messages.rename, rename::isEnabled, rename::run));
        getSelectionActions().add(ActionFactory.RENAME.getId());
        getActionRegistry()
                .registerAction(new EditAction(
                        this,
                        ActionFactory.SELECT_ALL,
                        Messages.selectAll,
                        this::isArranged,
                        () -> Kind.ALL.select(getGraphicalViewer())));
        IAction find = new EditAction(
                this,
                ActionFactory.FIND,
                Messages.find,
                this::isArranged,
                () -> findBar().open());
        getActionRegistry().registerAction(find);
        ClipboardActions.of(this).forEach(action -> {
            getActionRegistry().registerAction(action);
            getSelectionActions().add(action.getId());
        });
        getActionRegistry().registerAction(new PrintFlowchart(this, flowchart));
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        GraphicalViewer viewer = getGraphicalViewer();
        FlowchartViewer.configure(viewer, flowchart);
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
        ZoomManager zoom = FlowchartViewer.zoom(viewer);
        getActionRegistry().registerAction(new ZoomInAction(zoom));
        getActionRegistry().registerAction(new ZoomOutAction(zoom));
        bindKeys(viewer.getKeyHandler());
        FlowchartMenu menu = new FlowchartMenu(viewer, getActionRegistry());
        viewer.setContextMenu(menu);
        getSite().registerContextMenu(menu, viewer);
        getSite().getService(IContextService.class).activateContext(KEYS);
    }

    private void bindKeys(KeyHandler keys) {
        keys.put(KeyStroke.getPressed(SWT.DEL, SWT.DEL, 0), action(ActionFactory.DELETE.getId()));
    }

    private IAction action(String id) {
        return getActionRegistry().getAction(id);
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
        if (flowchart.isArranged()) {
            show();
        }
    }

    private void show() {
        arranged = true;
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
            IStatus status = Status.error(NLS.bind(Messages.saveFailed, Phrases.why(e)), e);
            Platform.getLog(FlowchartEditor.class).log(status);
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
