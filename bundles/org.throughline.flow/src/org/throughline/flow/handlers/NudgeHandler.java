package org.throughline.flow.handlers;

import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.gef.commands.Command;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.keyboard.KeyMoves;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;

/** Moves or resizes the selection by one stroke; the direction stands behind the class in plugin.xml. */
public final class NudgeHandler extends SelectionHandler implements IExecutableExtension {
    private String direction;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        direction = String.valueOf(data);
    }

    @Override
    boolean fits(List<DiagramElement> selected) {
        return selected.stream().anyMatch(element -> !(element instanceof Flow));
    }

    @Override
    protected void run(FlowchartEditor editor) {
        List<DiagramElement> selected = selected(editor);
        Command command = switch (direction) {
            case "left" -> KeyMoves.move(editor.flowchart(), selected, -1, 0);
            case "right" -> KeyMoves.move(editor.flowchart(), selected, 1, 0);
            case "up" -> KeyMoves.move(editor.flowchart(), selected, 0, -1);
            case "down" -> KeyMoves.move(editor.flowchart(), selected, 0, 1);
            case "wider" -> KeyMoves.resize(editor.flowchart(), selected, 1, 0);
            case "narrower" -> KeyMoves.resize(editor.flowchart(), selected, -1, 0);
            case "higher" -> KeyMoves.resize(editor.flowchart(), selected, 0, 1);
            case "lower" -> KeyMoves.resize(editor.flowchart(), selected, 0, -1);
            default -> throw new IllegalStateException("no direction: " + direction);
        };
        if (command != null) {
            command.execute();
        }
    }
}
