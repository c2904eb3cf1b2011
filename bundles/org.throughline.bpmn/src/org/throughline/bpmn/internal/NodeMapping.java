package org.throughline.bpmn.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Wait;

/** Makes a node of the flowchart from an element of BPMN; what it has no place for goes into its note. */
final class NodeMapping {
    private static final ProcessFactory FACTORY = ProcessFactory.eINSTANCE;
    private static final Set<String> PERFORMERS =
            Set.of("potentialOwner", "humanPerformer", "performer", "resourceRole");

    private final Index index;
    private final Account account;

    NodeMapping(Index index, Account account) {
        this.index = index;
        this.account = account;
    }

    Node map(XmlElement element) {
        Node node = create(element);
        node.setBpmnType(element.name);
        node.setSourceId(element.id());
        node.setName(nameOf(element));
        node.setNote(note(element, node));
        index.made(element, node);
        return node;
    }

    private Node create(XmlElement element) {
        String name = element.name;
        if (BpmnNames.SUB_PROCESSES.contains(name)) {
            return FACTORY.createSubProcess();
        }
        if (BpmnNames.DECISIONS.contains(name)) {
            Decision decision = FACTORY.createDecision();
            decision.setKind(DecisionKind.get(kind(name)));
            return decision;
        }
        if (BpmnNames.DOCUMENTS.contains(name)) {
            return FACTORY.createDocument();
        }
        return switch (name) {
            case "startEvent" -> FACTORY.createStart();
            case "endEvent" -> FACTORY.createEnd();
            case "boundaryEvent", "intermediateThrowEvent" -> FACTORY.createEvent();
            case "intermediateCatchEvent" -> timer(element) == null ? FACTORY.createEvent() : pause(timer(element));
            case "textAnnotation" -> FACTORY.createNote();
            default -> FACTORY.createStep();
        };
    }

    private static String kind(String gateway) {
        String kind = gateway.substring(0, gateway.length() - "Gateway".length());
        return kind.equals("eventBased") ? "event-based" : kind;
    }

    private static XmlElement timer(XmlElement event) {
        return event.all("timerEventDefinition").stream().findFirst().orElse(null);
    }

    private static Wait pause(XmlElement timer) {
        Wait pause = FACTORY.createWait();
        try {
            timer.all("timeDuration").stream()
                    .findFirst()
                    .ifPresent(duration -> pause.setWaitTime(Duration.parse(duration.wholeText())));
        } catch (DateTimeException wordsOrExpression) {
            pause.setWaitTime(null);
        }
        return pause;
    }

    private String nameOf(XmlElement element) {
        if (element.name.equals("textAnnotation")) {
            return element.all("text").stream()
                    .map(XmlElement::wholeText)
                    .findFirst()
                    .orElse(null);
        }
        String name = element.attribute("name");
        XmlElement definition = switch (element.name) {
            case "dataObjectReference" -> index.find(element.attribute("dataObjectRef"));
            case "dataStoreReference" -> index.find(element.attribute("dataStoreRef"));
            default -> null;
        };
        if ((name == null || name.isBlank()) && definition != null) {
            name = definition.attribute("name");
        }
        for (XmlElement state : element.all("dataState")) {
            name = (name == null ? "" : name) + " [" + state.attribute("name") + "]";
        }
        return name;
    }

    private String note(XmlElement element, Node node) {
        List<String> lines = new ArrayList<>();
        element.all("documentation").stream()
                .map(XmlElement::wholeText)
                .filter(text -> !text.isEmpty())
                .forEach(lines::add);
        for (XmlElement child : element.children) {
            String words = child.isBpmn() ? inWords(child) : null;
            if (words != null && !(node instanceof Wait pause && pause.getWaitTime() != null)) {
                lines.add(words);
                account.kept(child, child.name + " of " + Account.words(element) + " is in its note: " + words);
            }
        }
        String called = element.attribute("calledElement");
        if (called != null) {
            lines.add("Calls " + called);
            account.kept(element, Account.words(element) + " calls " + called + "; this is in its note");
        }
        if ("false".equals(element.attribute("cancelActivity"))) {
            lines.add("Does not interrupt the step");
            account.kept(element, Account.words(element) + " does not interrupt its step; this is in its note");
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /** What a part of an element says, in words for its note; null for parts that are not put so. */
    private String inWords(XmlElement part) {
        if (part.name.endsWith("EventDefinition")) {
            String kind = part.name.substring(0, part.name.length() - "EventDefinition".length());
            String detail = part.wholeText();
            return "Trigger: " + kind + (detail.isEmpty() ? "" : " (" + detail + ")");
        }
        if (part.name.equals("standardLoopCharacteristics")) {
            return "Repeated";
        }
        if (part.name.equals("multiInstanceLoopCharacteristics")) {
            return "Done for each of several";
        }
        if (PERFORMERS.contains(part.name)) {
            XmlElement resource = part.all("resourceRef").stream()
                    .findFirst()
                    .map(reference -> index.find(reference.text()))
                    .orElse(null);
            String name = resource == null ? part.attribute("name") : resource.attribute("name");
            return "Performed by " + (name == null ? part.wholeText() : name);
        }
        return null;
    }

    /** Returns whether a part of a node is read into its note. */
    static boolean isNoted(XmlElement part) {
        return part.name.equals("documentation")
                || part.name.endsWith("EventDefinition")
                || part.name.endsWith("LoopCharacteristics")
                || PERFORMERS.contains(part.name);
    }
}
