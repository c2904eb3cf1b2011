package org.throughline.flow.parts;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.osgi.util.NLS;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.elements.FlowProvider;
import org.throughline.flow.elements.NodeProvider;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.SubProcess;

/** Makes the parts of a flowchart. */
public final class FlowchartPartFactory implements EditPartFactory {
    private static final Logger LOG = Logger.getLogger(FlowchartPartFactory.class.getName());

    private final Flowchart flowchart;

    /** Makes parts for one flowchart. */
    public FlowchartPartFactory(Flowchart flowchart) {
        this.flowchart = flowchart;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part = part(model);
        part.setModel(model);
        return part;
    }

    private EditPart part(Object model) {
        if (model instanceof Process) {
            return new ProcessPart(flowchart);
        }
        if (model instanceof Lane) {
            return new LanePart(flowchart);
        }
        ElementProvider provider = ElementProviders.of(model);
        if (provider instanceof NodeProvider node) {
            return model instanceof SubProcess ? new SubProcessPart(flowchart, node) : new NodePart(flowchart, node);
        }
        if (provider instanceof FlowProvider flow) {
            return new FlowPart(flowchart, flow);
        }
        String type = model instanceof EObject object
                ? object.eClass().getName()
                : String.valueOf(model == null ? null : model.getClass().getSimpleName());
        String problem = NLS.bind(Messages.unknownElement, type);
        LOG.log(Level.WARNING, () -> problem + ": " + model);
        return new ProblemPart(problem);
    }
}
