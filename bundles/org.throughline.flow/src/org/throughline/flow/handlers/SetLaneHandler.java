package org.throughline.flow.handlers;

import java.util.List;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.keyboard.KeyWords;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;

/** Puts the selected nodes into a lane chosen from a list. */
public final class SetLaneHandler extends SelectionHandler {
    @Override
    boolean fits(List<DiagramElement> selected) {
        return selected.stream()
                .anyMatch(element -> element instanceof Node && element.eContainer() instanceof Process);
    }

    @Override
    protected void run(FlowchartEditor editor) {
        List<Node> nodes = only(Node.class, selected(editor)).stream()
                .filter(node -> node.eContainer() instanceof Process)
                .toList();
        List<Lane> lanes = KeyWords.lanes(editor.flowchart());
        Lane lane = choose(editor, Messages.setLane, Messages.setLaneMessage, lanes, Lane.class);
        if (lane != null) {
            KeyWords.setLane(editor.flowchart(), nodes, lane);
        }
    }
}
