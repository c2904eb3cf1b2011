package org.throughline.ui.explorer;

import java.util.Collection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.IWorkbenchPage;
import org.throughline.edit.Move.Where;
import org.throughline.ui.table.Dragging;

/** What is dropped on the tree: elements that are moved there, and files of answers. */
final class TreeDrop extends ViewerDropAdapter {
    private final MoveElements moves;
    private final AnswerFileDrop answers;

    private TreeDrop(TreeViewer tree, IWorkbenchPage page, MoveElements moves) {
        super(tree);
        this.moves = moves;
        answers = new AnswerFileDrop(page);
        setScrollEnabled(true);
    }

    static void install(TreeViewer tree, IWorkbenchPage page, MoveElements moves) {
        Transfer[] taken = {Dragging.transfer(), FileTransfer.getInstance()};
        tree.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT, taken, new TreeDrop(tree, page, moves));
        Dragging.from(tree);
    }

    /** Only where something may be dropped is that to be seen in the tree. */
    @Override
    public void dragOver(DropTargetEvent event) {
        super.dragOver(event);
        if (event.detail == DND.DROP_NONE) {
            event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
        }
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        boolean files = FileTransfer.getInstance().isSupportedType(type);
        setFeedbackEnabled(!files);
        overrideOperation(files ? DND.DROP_COPY : DND.DROP_MOVE);
        return files ? answers.isPossible(target) : moves.isPossible(Dragging.elements(), target, where());
    }

    @Override
    public boolean performDrop(Object data) {
        Collection<?> dragged = Dragging.elements();
        return data instanceof String[] names
                ? answers.take(getCurrentTarget(), names)
                : moves.run(dragged, getCurrentTarget(), where());
    }

    private Where where() {
        return switch (getCurrentLocation()) {
            case LOCATION_BEFORE -> Where.BEFORE;
            case LOCATION_AFTER -> Where.AFTER;
            default -> Where.INTO;
        };
    }
}
