package org.throughline.flow.keyboard;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.Connect;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessPackage;

/** Draws an arrow to an element that is chosen from a list. */
public final class KeyConnect {
    private static final List<EClass> TYPES = List.of(
            ProcessPackage.Literals.SEQUENCE_FLOW,
            ProcessPackage.Literals.MESSAGE_FLOW,
            ProcessPackage.Literals.ASSOCIATION);

    private KeyConnect() {}

    /** Returns the elements that an arrow can lead to, in the order of the flowchart; nodes before lanes. */
    public static List<DiagramElement> targets(Flowchart flowchart, DiagramElement source) {
        List<DiagramElement> nodes = new ArrayList<>();
        List<DiagramElement> lanes = new ArrayList<>();
        flowchart.process().eAllContents().forEachRemaining(object -> {
            if (object instanceof DiagramElement element && flowchart.shows(element) && type(source, element) != null) {
                if (element instanceof Node) {
                    nodes.add(element);
                } else if (element instanceof Lane) {
                    lanes.add(element);
                }
            }
        });
        nodes.addAll(lanes);
        return nodes;
    }

    /** Returns a command that draws an arrow of the first type that may lead there: flow, message, association. */
    public static Command connect(Flowchart flowchart, DiagramElement source, DiagramElement target) {
        Flow flow = (Flow) EcoreUtil.create(type(source, target));
        return flowchart.command(Messages.connect, new Connect(flow, source, target)::runClear);
    }

    private static EClass type(DiagramElement source, DiagramElement target) {
        return TYPES.stream()
                .filter(type -> Connect.canLead(type, source, target))
                .findFirst()
                .orElse(null);
    }
}
