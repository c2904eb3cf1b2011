package org.throughline.flow.elements;

import org.eclipse.osgi.util.NLS;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.FlowFigure;
import org.throughline.model.process.Flow;
import org.throughline.model.process.ProcessPackage;

/** What one participant sends to another. */
class MessageFlowProvider extends FlowProvider {

    MessageFlowProvider() {
        super(
                ProcessPackage.Literals.MESSAGE_FLOW,
                Messages.messageFlow,
                Messages.messageFlowNote,
                FlowFigure.Look.MESSAGE);
    }

    @Override
    public String told(Flow flow, String target) {
        return NLS.bind(Messages.messageTold, target);
    }
}
