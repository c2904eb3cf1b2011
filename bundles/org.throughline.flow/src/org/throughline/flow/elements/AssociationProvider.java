package org.throughline.flow.elements;

import org.eclipse.osgi.util.NLS;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.FlowFigure;
import org.throughline.model.process.Flow;
import org.throughline.model.process.ProcessPackage;

/** Links a remark or a document to what it is about. */
class AssociationProvider extends FlowProvider {

    AssociationProvider() {
        super(
                ProcessPackage.Literals.ASSOCIATION,
                Messages.association,
                Messages.associationNote,
                FlowFigure.Look.ASSOCIATION);
    }

    @Override
    public String told(Flow flow, String target) {
        return NLS.bind(Messages.associationTold, target);
    }
}
