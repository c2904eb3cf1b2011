package org.throughline.flow.elements;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.FlowFigure;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.flow.properties.TextProperty;
import org.throughline.model.process.Flow;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.SequenceFlow;

/** What comes next. */
class SequenceFlowProvider extends FlowProvider {

    SequenceFlowProvider() {
        super(
                ProcessPackage.Literals.SEQUENCE_FLOW,
                Messages.sequenceFlow,
                Messages.sequenceFlowNote,
                FlowFigure.Look.SEQUENCE);
    }

    /** The label, or the condition where there is no label. */
    @Override
    public String text(Flow flow) {
        String name = flow.getName();
        return name == null || name.isBlank() ? ((SequenceFlow) flow).getCondition() : name;
    }

    @Override
    public String told(Flow flow, String target) {
        String condition = text(flow);
        return condition == null || condition.isBlank()
                ? NLS.bind(Messages.sequenceTold, target)
                : NLS.bind(Messages.sequenceToldIf, condition, target);
    }

    @Override
    protected void addProperties(List<ElementProperty> properties) {
        super.addProperties(properties);
        properties.add(new TextProperty(ProcessPackage.Literals.SEQUENCE_FLOW__CONDITION, Messages.propertyCondition));
    }
}
