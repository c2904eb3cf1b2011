package org.throughline.flow.elements;

import java.util.List;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.DecisionFigure;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.flow.properties.KindProperty;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessPackage;

/** Where the way divides or comes together. */
class DecisionProvider extends NodeProvider {

    DecisionProvider() {
        super(ProcessPackage.Literals.DECISION, Messages.decision, Messages.decisionNote);
    }

    @Override
    public NodeFigure createFigure() {
        return new DecisionFigure();
    }

    @Override
    public void show(NodeFigure figure, Node node) {
        ((DecisionFigure) figure).setKind(((Decision) node).getKind());
    }

    @Override
    protected void addProperties(List<ElementProperty> properties) {
        super.addProperties(properties);
        properties.add(new KindProperty(ProcessPackage.Literals.DECISION__KIND, Messages.decisionKind));
    }
}
