package org.throughline.flow.handlers;

import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.TurnLanes;

/** Lets the lanes lie one below the other or stand side by side. */
public final class TurnLanesHandler extends ChangeHandler {
    @Override
    protected void run(FlowchartEditor editor) {
        editor.flowchart()
                .session()
                .change(Messages.turnLanes, new TurnLanes(editor.flowchart().process()));
    }
}
