package org.throughline.flow.clipboard;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Scrollable;
import org.throughline.edit.Deletion;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.Fragment;
import org.throughline.flow.commands.PasteFragment;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;

/** Copies from and pastes into a viewer, by way of the system's clipboard; other programs get the names as text. */
public final class FlowchartClipboard {
    private static final int BESIDE = 20;

    private final GraphicalViewer viewer;
    private final Flowchart flowchart;

    /** Works for a viewer of a flowchart. */
    public FlowchartClipboard(GraphicalViewer viewer, Flowchart flowchart) {
        this.viewer = viewer;
        this.flowchart = flowchart;
    }

    /** Returns whether something is selected that can be copied. */
    public boolean canCopy() {
        return selected().stream().anyMatch(element -> !(element instanceof Flow));
    }

    private List<DiagramElement> selected() {
        List<?> parts = viewer.getSelectedEditParts();
        return parts.stream()
                .map(part -> ((EditPart) part).getModel())
                .filter(DiagramElement.class::isInstance)
                .map(DiagramElement.class::cast)
                .toList();
    }

    /** Copies the selection; the clipboard keeps what it has where nothing can be copied. */
    public void copy() {
        Fragment fragment = Fragment.of(flowchart.session(), flowchart.process(), selected());
        if (fragment == null) {
            return;
        }
        FragmentTransfer.INSTANCE.setObject(fragment);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        boolean named = !fragment.text().isEmpty();
        clipboard.setContents(
                named ? new Object[] {fragment, fragment.text()} : new Object[] {fragment},
                named
                        ? new Transfer[] {FragmentTransfer.INSTANCE, TextTransfer.getInstance()}
                        : new Transfer[] {FragmentTransfer.INSTANCE});
        clipboard.dispose();
    }

    /** Copies the selection and deletes it, as one undoable step. */
    public void cut() {
        List<? extends EObject> selected = selected();
        if (!selected.isEmpty()) {
            copy();
            flowchart.session().change(Messages.cut, () -> Deletion.delete(selected));
        }
    }

    /**
     * Pastes around the mouse where it is over the flowchart, else in the middle of what is seen, and selects what was
     * pasted.
     *
     * @return why nothing was pasted, in a sentence; empty where it was
     */
    public Optional<String> paste() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object content = clipboard.getContents(FragmentTransfer.INSTANCE);
        clipboard.dispose();
        if (!(content instanceof Fragment fragment)) {
            return Optional.of(Messages.nothingToPaste);
        }
        if (!fragment.isOf(flowchart.session())) {
            Object here = flowchart.session().client().getName();
            return Optional.of(NLS.bind(Messages.otherClient, fragment.clientName(), here));
        }
        run(Messages.paste, PasteFragment.around(flowchart, fragment, place()));
        return Optional.empty();
    }

    /** Puts a copy of the selection beside it and selects the copy; the clipboard keeps what it has. */
    public void duplicate() {
        Fragment fragment = Fragment.of(flowchart.session(), flowchart.process(), selected());
        if (fragment != null) {
            run(Messages.duplicate, PasteFragment.beside(flowchart, fragment, BESIDE));
        }
    }

    private void run(String label, PasteFragment paste) {
        flowchart.session().change(label, paste);
        viewer.flush();
        List<?> made = paste.made().stream()
                .map(element -> viewer.getEditPartRegistry().get(element))
                .filter(EditPart.class::isInstance)
                .toList();
        viewer.setSelection(new StructuredSelection(made));
        if (!made.isEmpty()) {
            viewer.reveal((EditPart) made.getLast());
        }
    }

    private Point place() {
        Control control = viewer.getControl();
        var mouse = control.toControl(control.getDisplay().getCursorLocation());
        Rectangle area = ((Scrollable) control).getClientArea();
        boolean over = area.contains(mouse);
        org.eclipse.draw2d.geometry.Point point = over
                ? new org.eclipse.draw2d.geometry.Point(mouse.x, mouse.y)
                : new org.eclipse.draw2d.geometry.Point(area.width / 2, area.height / 2);
        ((GraphicalEditPart) viewer.getContents()).getFigure().translateToRelative(point);
        return new Point(point.x, point.y);
    }
}
