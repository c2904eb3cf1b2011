package org.throughline.bpmn.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.diagram.FlowPath;
import org.throughline.model.geometry.Point;
import org.throughline.model.process.Association;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Document;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SequenceFlow;

/**
 * Writes arrows as elements of BPMN. One that BPMN does not allow between its ends becomes the nearest that it does: a
 * sequence arrow from pool to pool a message flow, and whatever else an association.
 */
final class FlowExport {
    private static final Set<String> DATA = Set.of("dataInputAssociation", "dataOutputAssociation");

    private final FileIds ids;
    private final Fragments fragments;
    private final Containers containers;
    private final NodeExport nodes;
    private final Map<Flow, XmlElement> places = new IdentityHashMap<>();

    FlowExport(FileIds ids, Fragments fragments, Containers containers, NodeExport nodes) {
        this.ids = ids;
        this.fragments = fragments;
        this.containers = containers;
        this.nodes = nodes;
    }

    /** Returns the process or collaboration that an arrow was written into; null where it was not written. */
    XmlElement placeOf(Flow flow) {
        return places.get(flow);
    }

    void add(Flow flow, int order) {
        if (flow.getSource() == null || flow.getTarget() == null) {
            return;
        }
        String type = type(flow);
        XmlElement xml = Fragments.bpmn(containers.root(), type).set("id", ids.of(flow));
        XmlElement own = OwnWriter.write(OwnNames.ELEMENT, flow).set("as", type).set("order", order);
        if (Schema.allowsAttribute(xml, "name")) {
            xml.set("name", flow.getName());
            if (isToldByCondition(flow)) {
                xml.set("name", ((SequenceFlow) flow).getCondition());
                own.set(OwnNames.UNNAMED, true);
            }
        } else if (flow.getName() != null) {
            own.add(OwnNames.own(OwnNames.VALUE)).set("name", "name").set("is", flow.getName());
        }
        if (!DATA.contains(type)) {
            xml.set("sourceRef", ids.of(flow.getSource())).set("targetRef", ids.of(flow.getTarget()));
        }
        fragments.restore(flow, xml);
        writeData(flow, xml);
        if (flow instanceof SequenceFlow sequence) {
            writeCondition(sequence, xml, own);
        }
        NodeExport.document(xml, flow.getNote(), List.of(), own);
        writeHiddenRoute(flow, own);
        Fragments.extensions(xml).add(own);
        XmlElement place = place(flow, type);
        place.add(xml);
        places.put(flow, place);
        if (type.equals("sequenceFlow")) {
            list(flow.getSource(), "outgoing", xml);
            list(flow.getTarget(), "incoming", xml);
        }
    }

    /** Tools show the name of an arrow, not its condition; an arrow of ours that has only that is named by it. */
    private static boolean isToldByCondition(Flow flow) {
        return flow instanceof SequenceFlow sequence
                && flow.getName() == null
                && flow.getSourceId() == null
                && sequence.getCondition() != null
                && !sequence.getCondition().isBlank();
    }

    /**
     * Bend points that the line does not show, such as those of an arrow whose ends have no place; or that it has none
     * of its own where the line shows some.
     */
    private static void writeHiddenRoute(Flow flow, XmlElement own) {
        List<Point> line = FlowPath.of(flow);
        List<Point> shown = line.size() > 2 ? line.subList(1, line.size() - 1) : List.of();
        List<Point> bends =
                flow.getRoute() == null ? List.of() : flow.getRoute().bends();
        if (!bends.equals(shown)) {
            own.add(OwnNames.own(OwnNames.VALUE))
                    .set("name", "route")
                    .set("is", flow.getRoute() == null ? "" : flow.getRoute().toString());
        }
    }

    private void list(DiagramElement node, String side, XmlElement flow) {
        nodes.of((Node) node).add(Fragments.bpmn(flow, side)).append(flow.id());
    }

    private String type(Flow flow) {
        DiagramElement source = flow.getSource();
        DiagramElement target = flow.getTarget();
        boolean crosses = containers.processOf(source) != containers.processOf(target);
        boolean read = flow.getSourceId() != null && "messageFlow".equals(flow.getBpmnType());
        if (flow instanceof SequenceFlow && isFlowNode(source) && isFlowNode(target) && !crosses) {
            return "sequenceFlow";
        }
        boolean message = !(flow instanceof Association) && flow.eContainer() instanceof Process;
        if (message && talks(source) && talks(target) && (crosses || read)) {
            return "messageFlow";
        }
        String kept = String.valueOf(flow.getBpmnType());
        boolean in = kept.equals("dataInputAssociation") && source instanceof Document && takes(target, kept);
        boolean out = kept.equals("dataOutputAssociation") && target instanceof Document && takes(source, kept);
        return in || out ? kept : "association";
    }

    private boolean takes(DiagramElement element, String data) {
        return element instanceof Node node && Schema.allows(nodes.of(node), Fragments.bpmn(containers.root(), data));
    }

    private static boolean isFlowNode(DiagramElement element) {
        return element instanceof Node node && !NodeExport.isArtifact(node);
    }

    private boolean talks(DiagramElement element) {
        boolean pool =
                element instanceof Lane lane && containers.pools().stream().anyMatch(one -> one.lane() == lane);
        return pool || isFlowNode(element) && !(element instanceof Decision);
    }

    private XmlElement place(Flow flow, String type) {
        if (DATA.contains(type)) {
            return nodes.of((Node) (type.equals("dataInputAssociation") ? flow.getTarget() : flow.getSource()));
        }
        String kept = fragments.container(flow);
        if (type.equals("messageFlow")) {
            return containers.collaboration(kept);
        }
        if (flow.eContainer() instanceof Node scope) {
            return nodes.of(scope);
        }
        XmlElement keptPlace = containers.root().children.stream()
                .filter(one -> kept != null && kept.equals(one.id()))
                .findFirst()
                .orElse(null);
        if (type.equals("association") && keptPlace != null) {
            return keptPlace;
        }
        XmlElement source = containers.processOf(flow.getSource());
        XmlElement target = containers.processOf(flow.getTarget());
        boolean across = source != target && source != null && target != null || source == null && target == null;
        return across ? containers.collaboration(null) : source == null ? target : source;
    }

    private void writeData(Flow flow, XmlElement xml) {
        if (xml.name.equals("dataInputAssociation")) {
            xml.addFirst(Fragments.bpmn(xml, "sourceRef")).append(ids.of(flow.getSource()));
            if (xml.first("targetRef") == null) {
                xml.add(Fragments.bpmn(xml, "targetRef")).append(ids.of(flow.getTarget()));
            }
        } else if (xml.name.equals("dataOutputAssociation")) {
            xml.add(Fragments.bpmn(xml, "targetRef")).append(ids.of(flow.getTarget()));
        }
    }

    private void writeCondition(SequenceFlow flow, XmlElement xml, XmlElement own) {
        XmlElement kept = xml.first("conditionExpression");
        String condition = flow.getCondition();
        if (kept != null && kept.wholeText().equals(condition)) {
            return;
        }
        if (kept != null) {
            xml.remove(kept);
        }
        boolean isDefault = "otherwise".equals(condition)
                && flow.getSource() instanceof Node source
                && ids.of(flow).equals(nodes.of(source).attribute("default"));
        if (condition != null && !xml.name.equals("sequenceFlow")) {
            own.add(OwnNames.own(OwnNames.VALUE)).set("name", "condition").set("is", condition);
        }
        if (condition == null || isDefault || !xml.name.equals("sequenceFlow")) {
            return;
        }
        XmlElement made = xml.add(Fragments.bpmn(xml, "conditionExpression")).append(condition);
        made.set(new XmlElement.Key(BpmnNames.XSI, "xsi", "type"), qualified(xml, "tFormalExpression"));
        made.set(Kept.MADE, true);
        OwnWriter.exactly(own, "condition", condition);
    }

    private static String qualified(XmlElement like, String name) {
        return like.prefix.isEmpty() ? name : like.prefix + ":" + name;
    }
}
