package org.throughline.flow.elements;

import org.throughline.flow.Messages;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.flow.figures.SubProcessFigure;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.SubProcess;

/** A step that holds a flowchart of its own. */
class SubProcessProvider extends StepProvider {

    SubProcessProvider() {
        super(ProcessPackage.Literals.SUB_PROCESS, Messages.subProcess, Messages.subProcessNote);
    }

    @Override
    public NodeFigure createFigure() {
        return new SubProcessFigure();
    }

    @Override
    public void show(NodeFigure figure, Node node) {
        super.show(figure, node);
        boolean open = ((SubProcess) node).getNodes().stream().anyMatch(inner -> inner.getBounds() != null);
        ((SubProcessFigure) figure).setOpen(open);
    }
}
