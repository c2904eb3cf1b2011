package org.throughline.flow.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.throughline.flow.Flowchart;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.elements.ElementProviders;

/** The outline of a flowchart: the flow told as text; what is selected here is selected there, and back. */
public final class FlowchartOutline extends Page implements IContentOutlinePage {
    private static final int LEVELS_OPEN = 2;
    private static final int ICON = 16;

    private final Flowchart flowchart;
    private final GraphicalViewer diagram;
    private final Runnable refresh = this::refresh;
    private final ISelectionChangedListener fromDiagram = event -> followDiagram();
    private final ISelectionChangedListener fromTree = event -> followTree();
    private TreeViewer tree;
    private boolean following;

    /** Tells the flow that a viewer shows. */
    public FlowchartOutline(Flowchart flowchart, GraphicalViewer diagram) {
        this.flowchart = flowchart;
        this.diagram = diagram;
    }

    @Override
    public void createControl(Composite parent) {
        tree = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setContentProvider(new FlowTold());
        tree.setLabelProvider(new Lines(new LocalResourceManager(JFaceResources.getResources(), tree.getControl())));
        tree.setAutoExpandLevel(LEVELS_OPEN);
        tree.setInput(flowchart.process());
        tree.addSelectionChangedListener(fromTree);
        diagram.addSelectionChangedListener(fromDiagram);
        flowchart.session().addListener(refresh);
        tree.getControl().addDisposeListener(event -> detach());
        followDiagram();
    }

    private void refresh() {
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
        return tree == null ? null : tree.getControl();
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
        private final LocalResourceManager images;

        Lines(LocalResourceManager images) {
            this.images = images;
        }

        @Override
        public String getText(Object element) {
            return FlowTold.text(element);
        }

        @Override
        public Image getImage(Object element) {
            ElementProvider provider = ElementProviders.of(element);
            return provider == null ? null : images.get(provider.icon(ICON));
        }
    }
}
