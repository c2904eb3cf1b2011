package org.throughline.flow.handlers;

import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.StepLane;
import org.throughline.flow.select.Selected;

/** Exchanges the selected lane with the next or the one before; which stands behind the class, after a colon. */
public final class StepLaneHandler extends ChangeHandler implements IExecutableExtension {
    private boolean forward;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        forward = "next".equals(data);
    }

    private Optional<StepLane> step(FlowchartEditor editor) {
        return Selected.lane(editor.viewer())
                .map(lane -> new StepLane(lane, forward))
                .filter(StepLane::isPossible);
    }

    @Override
    protected boolean isPossible(FlowchartEditor editor) {
        return super.isPossible(editor) && step(editor).isPresent();
    }

    @Override
    protected void run(FlowchartEditor editor) {
        step(editor).ifPresent(step -> editor.flowchart().session().change(Messages.moveLane, step));
    }
}
