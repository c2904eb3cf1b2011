package org.throughline.flow.tools;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.throughline.flow.FlowchartViewer;
import org.throughline.flow.figures.FlowColour;
import org.throughline.flow.pad.PadPolicy;

/** A field on the diagram for something that is made when its name is taken; until then only a frame is seen. */
public final class Draft implements ICellEditorListener {
    /** Who asked. */
    public interface Asker {
        /** Returns whether a text can be taken; otherwise the field stays open when Enter is pressed. */
        boolean accepts(String text);

        /**
         * Takes what was typed; the field is closed.
         *
         * @param left whether somebody went elsewhere, instead of pressing Enter
         */
        void take(String text, boolean left);

        /** Is told that nothing will be typed; the field is closed. */
        void givenUp();
    }

    private static final int LEAST_WIDTH = 120;
    private static final int LEAST_HEIGHT = 30;
    private static final int FRAME = 3;
    private static final int MARGIN = 20;

    private final GraphicalViewer viewer;
    private final Rectangle place;
    private final Asker asker;
    private final List<EditPart> covered;
    private final Figure outline = new Outlined();
    private final DraftCellEditor editor;
    private TextActions actions;
    private boolean closed;

    private Draft(GraphicalViewer viewer, Rectangle place, IContentProposalProvider proposals, Asker asker) {
        this.viewer = viewer;
        this.place = place;
        this.asker = asker;
        covered = selected(viewer);
        editor = new DraftCellEditor((Composite) viewer.getControl(), proposals);
    }

    @SuppressWarnings("unchecked")
    private static List<EditPart> selected(GraphicalViewer viewer) {
        return List.copyOf(viewer.getSelectedEditParts());
    }

    /**
     * Opens a field.
     *
     * @param place in the coordinates of the diagram
     * @param text what stands in it, selected
     * @param proposals what is offered while typing; null for nothing
     */
    public static Draft open(
            GraphicalViewer viewer, Rectangle place, String text, IContentProposalProvider proposals, Asker asker) {
        Draft draft = new Draft(viewer, place, proposals, asker);
        draft.show(text);
        return draft;
    }

    private void show(String initial) {
        PadPolicy.setCovered(covered, true);
        showOutline(fieldOnScreen().expand(FRAME, FRAME));
        reveal();
        Rectangle field = fieldOnScreen();
        editor.setValue(initial);
        editor.addListener(this);
        text().setBounds(field.x, field.y, field.width, field.height);
        editor.activate();
        text().setVisible(true);
        editor.setFocus();
        text().selectAll();
        actions = TextActions.handOver(viewer.getEditDomain(), editor);
    }

    private Rectangle fieldOnScreen() {
        Rectangle box = place.getCopy();
        ((GraphicalEditPart) viewer.getContents()).getFigure().translateToAbsolute(box);
        int width = Math.max(LEAST_WIDTH, box.width);
        int height = Math.max(LEAST_HEIGHT, box.height);
        return new Rectangle(box.getCenter().x - width / 2, box.getCenter().y - height / 2, width, height);
    }

    private void showOutline(Rectangle box) {
        layer().add(outline);
        outline.translateToRelative(box);
        outline.setBounds(box);
    }

    /** Returns the field. */
    public Text text() {
        return (Text) editor.getControl();
    }

    /** Puts the cursor behind the text and offers what could follow. */
    public void propose() {
        text().setSelection(text().getCharCount());
        editor.openProposals();
    }

    private IFigure layer() {
        return LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.FEEDBACK_LAYER);
    }

    /** Scrolls to the field; where it lies beyond all figures, the frame has made the ground large enough. */
    private void reveal() {
        viewer.flush();
        Viewport viewport = FlowchartViewer.zoom(viewer).getViewport();
        Rectangle seen = viewport.getClientArea();
        double zoom = FlowchartViewer.zoom(viewer).getZoom();
        int left = (int) (place.x * zoom) - MARGIN;
        int top = (int) (place.y * zoom) - MARGIN;
        int right = (int) (place.right() * zoom) + MARGIN;
        int bottom = (int) (place.bottom() * zoom) + MARGIN;
        int x = Math.min(left, Math.max(seen.x, right - seen.width));
        int y = Math.min(top, Math.max(seen.y, bottom - seen.height));
        viewport.setViewLocation(x, y);
        viewer.flush();
    }

    @Override
    public void applyEditorValue() {
        if (closed) {
            return;
        }
        boolean left = editor.isLeft();
        String typed = (String) editor.getValue();
        boolean accepted = asker.accepts(typed);
        if (accepted || left) {
            close();
        }
        if (accepted) {
            asker.take(typed, left);
        } else if (left) {
            asker.givenUp();
        }
    }

    @Override
    public void cancelEditor() {
        if (!closed) {
            close();
            asker.givenUp();
        }
    }

    @Override
    public void editorValueChanged(boolean oldValidState, boolean newValidState) {
        // any text is taken
    }

    /** Closes the field; what stands in it is lost. */
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        PadPolicy.setCovered(covered, false);
        layer().remove(outline);
        if (actions != null) {
            actions.giveBack();
        }
        editor.removeListener(this);
        boolean focus = !editor.isLeft();
        editor.deactivate();
        editor.dispose();
        if (focus) {
            viewer.getControl().setFocus();
        }
    }

    /** Frames the field where the new thing will lie. */
    private static final class Outlined extends Figure {
        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setForegroundColor(FlowColour.HAND_OFF.get());
            graphics.setLineStyle(Graphics.LINE_DASH);
            graphics.setAntialias(SWT.ON);
            graphics.drawRectangle(getBounds().getCopy().resize(-1, -1));
        }
    }
}
