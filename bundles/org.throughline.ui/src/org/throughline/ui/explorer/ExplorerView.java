package org.throughline.ui.explorer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.properties.ElementProperties;
import org.throughline.model.base.Element;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;

/** The practice's clients and what is in them; where there is none, what to do first. */
public final class ExplorerView extends ViewPart implements ISaveablePart {
    /** The view's id. */
    public static final String ID = "org.throughline.ui.explorer";

    private final StackLayout pages = new StackLayout();
    private final Set<ClientSession> watched = new HashSet<>();
    private final Runnable refresh = this::refresh;
    private final Runnable update = this::update;
    private Composite parent;
    private EmptyPractice empty;
    private TreeViewer tree;
    private Composite filled;
    private Badges badges;
    private TreeFilter filter;

    @Override
    public void createPartControl(Composite container) {
        parent = new Composite(container, SWT.NONE);
        parent.setLayout(pages);
        empty = new EmptyPractice(parent, getSite());
        filled = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(filled);
        filter = new TreeFilter(filled);
        tree = new TreeViewer(filled, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        badges = new Badges(this::update);
        tree.setContentProvider(new PracticeContent());
        PracticeLabels labels = new PracticeLabels(badges);
        tree.setLabelProvider(labels);
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setInput(OpenPractice.get());
        filter.install(tree, labels);
        OpenElement opening = new OpenElement(getSite().getPage(), tree);
        tree.addDoubleClickListener(
                event -> opening.run(((IStructuredSelection) event.getSelection()).getFirstElement()));
        getSite().setSelectionProvider(tree);
        new ExplorerActions(this, tree).install(getViewSite());
        TreeDrop.install(tree, getSite().getPage(), new MoveElements(getSite().getShell()));
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(ID, menu, tree);
        Sessions.addListener(refresh);
        showPractice();
        new TreeMemory(OpenPractice.get(), tree, filter).restore();
    }

    /** Reads the practice again and shows what is there. */
    public void refresh() {
        if (parent.isDisposed()) {
            return;
        }
        watched.stream().filter(session -> !session.isOpen()).forEach(badges::forget);
        watched.removeIf(session -> !session.isOpen());
        for (ClientSession session : Sessions.all()) {
            if (watched.add(session)) {
                session.addListener(update);
                badges.follow(session);
            }
        }
        parent.getDisplay().asyncExec(this::showPractice);
    }

    private void showPractice() {
        if (!parent.isDisposed()) {
            refreshTree();
            boolean none = tree.getTree().getItemCount() == 0 && tree.getFilters().length == 0;
            pages.topControl = none ? empty.control() : filled;
            parent.layout();
        }
    }

    private void update() {
        if (!tree.getControl().isDisposed()) {
            refreshTree();
            firePropertyChange(PROP_DIRTY);
        }
    }

    /** What is being edited or unfolded is not taken away; the tree is shown anew when that is over. */
    private void refreshTree() {
        if (!tree.isCellEditorActive() && !tree.isBusy()) {
            tree.refresh();
        }
    }

    /** Shows the tree again after a name was edited. */
    void nameEdited() {
        if (!tree.getControl().isDisposed()) {
            refreshTree();
        }
    }

    /**
     * Folds a client up and selects nothing, so that it can be closed: what is unfolded is open, what is selected
     * shown.
     */
    public void fold(Path client) {
        tree.setSelection(StructuredSelection.EMPTY);
        tree.collapseToLevel(client, AbstractTreeViewer.ALL_LEVELS);
    }

    /** Unfolds a client and selects it. */
    public void reveal(Path client) {
        filter.clear();
        refresh();
        parent.getDisplay().asyncExec(() -> {
            tree.expandToLevel(client, 1);
            tree.setSelection(new StructuredSelection(client), true);
        });
    }

    /** Unfolds what an element lies in and selects it; where it is in no group of its client, the client. */
    public void reveal(Path client, Element element) {
        filter.clear();
        PracticeContent.path(client, element).ifPresentOrElse(this::reveal, () -> reveal(client));
    }

    /** Unfolds what the first of some elements lies in and selects all. */
    void reveal(IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof Element element) {
            PracticeContent.path(SelectedClient.folder(element), element).ifPresent(this::reveal);
            tree.setSelection(selection, true);
        }
    }

    private void reveal(TreePath path) {
        for (TreePath above = path.getParentPath(); above != null; above = above.getParentPath()) {
            tree.setExpandedState(above, true);
        }
        tree.setSelection(new TreeSelection(path), true);
    }

    @Override
    public <T> T getAdapter(Class<T> wanted) {
        if (wanted == IPropertySheetPage.class) {
            PropertySheetPage page = new PropertySheetPage();
            page.setPropertySourceProvider(ExplorerView::properties);
            return wanted.cast(page);
        }
        return super.getAdapter(wanted);
    }

    private static IPropertySource properties(Object selected) {
        Object shown = selected instanceof Path folder
                ? Sessions.get(folder).map(ClientSession::client).orElse(null)
                : selected;
        return shown instanceof Element element
                ? Sessions.get(SelectedClient.folder(element))
                        .map(session -> new ElementProperties(session, element))
                        .orElse(null)
                : null;
    }

    @Override
    public void setFocus() {
        (pages.topControl == filled ? tree.getControl() : pages.topControl).setFocus();
    }

    @Override
    public void dispose() {
        Sessions.removeListener(refresh);
        watched.forEach(session -> session.removeListener(update));
        watched.forEach(badges::forget);
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return Sessions.all().stream().anyMatch(ClientSession::isDirty);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        for (ClientSession session : Sessions.all()) {
            if (session.isDirty()) {
                try {
                    session.save();
                } catch (IOException e) {
                    Problems.notSaved(getSite().getShell(), session.client().getName(), e);
                    monitor.setCanceled(true);
                }
            }
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
    public boolean isSaveOnCloseNeeded() {
        return false;
    }
}
