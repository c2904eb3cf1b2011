package org.throughline.flow.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.MoveNodes;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.model.base.Element;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessPackage;

/** The lane that a node lies in. */
public final class LaneProperty extends ChoiceProperty<Lane> {

    /** Makes a row for the lane of a node. */
    public LaneProperty() {
        super(ProcessPackage.Literals.NODE__LANE, Messages.propertyLane);
    }

    @Override
    protected List<Lane> choices(Element element) {
        List<Lane> lanes = new ArrayList<>();
        lanes.add(null);
        EObject root = EcoreUtil.getRootContainer(element);
        if (root instanceof Process process) {
            process.getLanes().forEach(lane -> addInnermost(lane, lanes));
        }
        return lanes;
    }

    private static void addInnermost(Lane lane, List<Lane> lanes) {
        lanes.add(lane);
        lane.getLanes().forEach(inner -> addInnermost(inner, lanes));
    }

    /** Moves the node into the lane where it lies elsewhere. */
    @Override
    protected void choose(Element element, Lane lane) {
        Node node = (Node) element;
        if (lane != null && lane.getBounds() != null && node.getBounds() != null) {
            Bounds bounds = node.getBounds();
            if (!lane.getBounds().contains(bounds.centre())) {
                int dy = lane.getBounds().centre().y() - bounds.centre().y();
                new MoveNodes(Map.of(node, bounds.translated(0, dy))).run();
            }
        }
        super.choose(element, lane);
    }

    @Override
    protected String words(Lane value) {
        return value == null ? Messages.none : ElementProviders.nameOf(value);
    }
}
