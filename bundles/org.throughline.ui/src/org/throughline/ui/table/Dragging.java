package org.throughline.ui.table;

import java.util.List;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/** What is dragged from one place of the window to another; it never leaves the window. */
public final class Dragging {
    private Dragging() {}

    /** Returns how it is handed over. */
    public static Transfer transfer() {
        return LocalSelectionTransfer.getTransfer();
    }

    /** Lets what is selected in a list or tree be dragged. */
    public static void from(StructuredViewer viewer) {
        viewer.addDragSupport(DND.DROP_MOVE, new Transfer[] {transfer()}, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !viewer.getSelection().isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = viewer.getSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
    }

    /** Returns what is being dragged; nothing where nothing is. */
    public static List<?> elements() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? selection.toList()
                : List.of();
    }
}
