package org.throughline.flow.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.elements.ElementProviders;

/** The outline of a flowchart: the flow told as text; what is selected here is selected there, and back. */
public final class FlowchartOutline extends Page implements IContentOutlinePage {
    private static final int ICON = 16;
    private static final int OVERVIEW_SHARE = 2;
    private static final int TEXT_SHARE = 3;

    private final Flowchart flowchart;
    private final FlowTold told;
    private final GraphicalViewer diagram;
    private final Runnable refresh = this::refresh;
    private final ISelectionChangedListener fromDiagram = event -> followDiagram();
    private final ISelectionChangedListener fromTree = event -> followTree();
    private TreeViewer tree;
    private SashForm sash;
    private Overview overview;
    private boolean following;

    /** Tells the flow that a viewer shows. */
    public FlowchartOutline(Flowchart flowchart, GraphicalViewer diagram) {
        this.flowchart = flowchart;
        this.told = new FlowTold(flowchart);
        this.diagram = diagram;
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        tree = new TreeViewer(sash, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setContentProvider(told);
        tree.setLabelProvider(
                new Lines(told, new LocalResourceManager(JFaceResources.getResources(), tree.getControl())));
        tree.setInput(flowchart.process());
        tree.addSelectionChangedListener(fromTree);
        diagram.addSelectionChangedListener(fromDiagram);
        flowchart.session().addListener(refresh);
        tree.getControl().addDisposeListener(event -> detach());
        followDiagram();
    }

    @Override
    public void makeContributions(IMenuManager menu, IToolBarManager tools, IStatusLineManager status) {
        IAction toggle = new Action(Messages.overview, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                showOverview(isChecked());
            }
        };
        toggle.setToolTipText(Messages.overviewTip);
        tools.add(toggle);
    }

    /** Shows the whole flowchart small above the text, or the text alone. */
    public void showOverview(boolean shown) {
        if (shown && overview == null) {
            overview = new Overview(sash, diagram);
            overview.moveAbove(tree.getControl());
            sash.setWeights(OVERVIEW_SHARE, TEXT_SHARE);
        } else if (!shown && overview != null) {
            overview.dispose();
            overview = null;
        }
        sash.layout();
    }

    private void refresh() {
        told.tellAnew();
        tree.refresh();
        followDiagram();
    }

    private void followDiagram() {
        List<Object> models = new ArrayList<>();
        for (Object part : diagram.getSelectedEditParts()) {
            Object model = ((EditPart) part).getModel();
            if (model != flowchart.process()) {
                models.add(model);
            }
        }
        follow(() -> tree.setSelection(new StructuredSelection(models), true));
    }

    private void followTree() {
        List<Object> parts = new ArrayList<>();
        for (Object model : (IStructuredSelection) tree.getSelection()) {
            if (diagram.getEditPartRegistry().get(model) instanceof EditPart part) {
                parts.add(part);
            }
        }
        follow(() -> {
            diagram.setSelection(new StructuredSelection(parts));
            if (!parts.isEmpty()) {
                diagram.reveal((EditPart) parts.getLast());
            }
        });
    }

    private void follow(Runnable step) {
        if (!following) {
            following = true;
            try {
                step.run();
            } finally {
                following = false;
            }
        }
    }

    @Override
    public Control getControl() {
        return sash;
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    private void detach() {
        flowchart.session().removeListener(refresh);
        diagram.removeSelectionChangedListener(fromDiagram);
    }

    /** Returns the parts of the diagram that are selected, so that other views show the same as for the diagram. */
    @Override
    public ISelection getSelection() {
        return diagram.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        tree.setSelection(selection, true);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        diagram.addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        diagram.removeSelectionChangedListener(listener);
    }

    /** The lines with the icons of the palette. */
    private static final class Lines extends ColumnLabelProvider {
        private final FlowTold told;
        private final LocalResourceManager images;

        Lines(FlowTold told, LocalResourceManager images) {
            this.told = told;
            this.images = images;
        }

        @Override
        public String getText(Object element) {
            return told.text(element);
        }

        @Override
        public Image getImage(Object element) {
            ElementProvider provider = ElementProviders.of(element);
            return provider == null ? null : images.get(provider.icon(ICON));
        }
    }
}
