package org.throughline.flow.handlers;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.arrange.ArrangeNodes;
import org.throughline.model.process.Node;

/** Arranges the selected nodes where there are two or more, else the whole flowchart, as one undoable change. */
public class LayOutHandler extends ChangeHandler {
    @Override
    protected final void run(FlowchartEditor editor) {
        ArrangeNodes arrange = new ArrangeNodes(editor.flowchart(), nodes(editor));
        if (!arrange.isLong()) {
            arrange.find();
            arrange.change();
        } else if (findMeanwhile(arrange)) {
            arrange.change();
        }
    }

    /** Returns the nodes to be arranged; fewer than two stand for all. */
    protected List<Node> nodes(FlowchartEditor editor) {
        return ArrangeNodes.selectedIn(editor.viewer());
    }

    /** Finds the places beside the user interface, with a dialog that can be cancelled; tells whether it was not. */
    private static boolean findMeanwhile(ArrangeNodes arrange) {
        boolean[] found = new boolean[1];
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask(Messages.layOut, -1);
                arrange.find();
                found[0] = !monitor.isCanceled();
            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the flowchart could not be arranged", e.getCause());
        } catch (InterruptedException e) {
            found[0] = false;
        }
        return found[0];
    }
}
