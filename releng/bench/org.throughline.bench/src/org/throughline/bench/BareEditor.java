package org.throughline.bench;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;

/** Three boxes and a palette: what the platform itself needs for a diagram. */
public final class BareEditor extends GraphicalEditorWithFlyoutPalette {
    /** Made by the workbench. */
    public BareEditor() {
        setEditDomain(new DefaultEditDomain(this));
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        PaletteRoot root = new PaletteRoot();
        PaletteGroup tools = new PaletteGroup("Tools");
        SelectionToolEntry selection = new SelectionToolEntry();
        tools.add(selection);
        tools.add(new MarqueeToolEntry());
        root.add(tools);
        root.setDefaultEntry(selection);
        return root;
    }

    @Override
    protected void initializeGraphicalViewer() {
        getGraphicalViewer().setRootEditPart(new ScalableFreeformRootEditPart());
        getGraphicalViewer().setEditPartFactory((context, model) -> {
            var part = model instanceof List ? new DiagramPart() : new BoxPart();
            part.setModel(model);
            return part;
        });
        getGraphicalViewer().setContents(List.of("Schedule", "Admit", "Discharge"));
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing is edited
    }

    private static final class DiagramPart extends AbstractGraphicalEditPart {
        @Override
        protected IFigure createFigure() {
            FreeformLayer layer = new FreeformLayer();
            layer.setLayoutManager(new FreeformLayout());
            return layer;
        }

        @Override
        protected List getModelChildren() {
            return (List) getModel();
        }

        @Override
        protected void createEditPolicies() {
            // nothing is edited
        }
    }

    private static final class BoxPart extends AbstractGraphicalEditPart {
        @Override
        protected IFigure createFigure() {
            Label box = new Label((String) getModel());
            box.setBorder(new LineBorder(1));
            return box;
        }

        @Override
        protected void refreshVisuals() {
            int index = ((List) getParent().getModel()).indexOf(getModel());
            getFigure().getParent().setConstraint(getFigure(), new Rectangle(50 + 200 * index, 50, 120, 50));
        }

        @Override
        protected void createEditPolicies() {
            // nothing is edited
        }
    }
}
