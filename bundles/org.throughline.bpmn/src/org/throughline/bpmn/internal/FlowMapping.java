package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SequenceFlow;

/** Makes arrows; their ends are found when all else is there. */
final class FlowMapping {
    private final Index index;
    private final Account account;
    private final Map<XmlElement, Flow> open = new LinkedHashMap<>();
    private final Map<String, List<XmlElement>> listedBy = new LinkedHashMap<>();

    FlowMapping(Index index, Account account) {
        this.index = index;
        this.account = account;
    }

    void add(XmlElement xml, Scope scope) {
        Flow flow = create(xml);
        flow.setBpmnType(xml.name);
        flow.setSourceId(xml.id());
        flow.setName(xml.attribute("name"));
        if (flow instanceof SequenceFlow sequence) {
            xml.all("conditionExpression").stream()
                    .findFirst()
                    .map(XmlElement::wholeText)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(sequence::setCondition);
        }
        flow.setNote(NodeNote.documentation(xml));
        XmlElement message = index.find(xml.attribute("messageRef"));
        if (flow.getName() == null && message != null) {
            flow.setName(message.attribute("name"));
        }
        scope.getFlows().add(flow);
        index.made(xml, flow);
        open.put(xml, flow);
    }

    private static Flow create(XmlElement xml) {
        Flow restored = (Flow) OwnReader.create(xml, ProcessPackage.Literals.FLOW);
        if (restored != null) {
            return restored;
        }
        return switch (xml.name) {
            case "sequenceFlow" -> ProcessFactory.eINSTANCE.createSequenceFlow();
            case "messageFlow" -> ProcessFactory.eINSTANCE.createMessageFlow();
            default -> ProcessFactory.eINSTANCE.createAssociation();
        };
    }

    /** Remembers which arrows a node lists as its own, to repair those with an unknown end. */
    void listedBy(XmlElement node) {
        for (String side : List.of("incoming", "outgoing")) {
            for (XmlElement reference : node.all(side)) {
                listedBy.computeIfAbsent(side + ":" + reference.text(), key -> new ArrayList<>())
                        .add(node);
            }
        }
    }

    /** Finds the ends; an arrow that stays without one is left out. */
    void connect() {
        List<Flow> lost = new ArrayList<>();
        open.forEach((xml, flow) -> {
            if (xml.name.startsWith("data")) {
                connectData(xml, flow);
            } else {
                flow.setSource(end(xml, "sourceRef", "outgoing"));
                flow.setTarget(end(xml, "targetRef", "incoming"));
            }
            if (flow.getSource() == null || flow.getTarget() == null) {
                lost.add(flow);
                account.dropped(xml, missingEnd(xml, flow));
            }
        });
        lost.forEach(flow -> {
            flow.setSource(null);
            flow.setTarget(null);
            EcoreUtil.remove(flow);
        });
        open.forEach((xml, flow) -> markDefault(xml));
    }

    private static String missingEnd(XmlElement xml, Flow flow) {
        return Account.words(xml) + " has no " + (flow.getSource() == null ? "source" : "target")
                + " in the file and no node lists it; an arrow without both ends cannot be drawn";
    }

    private DiagramElement end(XmlElement xml, String attribute, String side) {
        DiagramElement found = index.resolve(xml.attribute(attribute));
        List<XmlElement> nodes = listedBy.getOrDefault(side + ":" + xml.id(), List.of());
        if (found == null && nodes.size() == 1) {
            account.repaired(
                    xml,
                    Account.words(xml) + " has the unknown " + attribute + " \"" + xml.attribute(attribute)
                            + "\"; it is connected to " + Account.words(nodes.getFirst()) + ", which lists it as "
                            + side);
            return index.of(nodes.getFirst());
        }
        return found;
    }

    /** Links a document to the step around the element; the step's own inputs and outputs stand for the step. */
    private void connectData(XmlElement xml, Flow flow) {
        DiagramElement step = index.of(xml.parent);
        boolean in = xml.name.equals("dataInputAssociation");
        String reference = xml.all(in ? "sourceRef" : "targetRef").stream()
                .findFirst()
                .map(XmlElement::text)
                .orElse(null);
        DiagramElement document = index.resolve(reference);
        flow.setSource(in ? document : step);
        flow.setTarget(in ? step : document);
    }

    private void markDefault(XmlElement xml) {
        XmlElement source = index.find(xml.attribute("sourceRef"));
        boolean isDefault = source != null && xml.id() != null && xml.id().equals(source.attribute("default"));
        if (isDefault && index.of(xml) instanceof SequenceFlow flow && isBlank(flow.getName())) {
            flow.setCondition(isBlank(flow.getCondition()) ? "otherwise" : flow.getCondition());
            account.kept(xml, Account.words(xml) + " is taken where no other is; its condition says \"otherwise\"");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
