package org.throughline.bpmn.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Wait;

/** Makes a node of the flowchart from an element of BPMN; what it has no place for goes into its note. */
final class NodeMapping {
    private static final ProcessFactory FACTORY = ProcessFactory.eINSTANCE;

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
        Node restored = (Node) OwnReader.create(element, ProcessPackage.Literals.NODE);
        return restored == null ? createByKind(element) : restored(restored, element);
    }

    private static Node restored(Node node, XmlElement element) {
        if (node instanceof Decision decision) {
            decision.setKind(DecisionKind.get(kind(element.name)));
        } else if (node instanceof Wait && timer(element) != null) {
            return pause(timer(element));
        }
        return node;
    }

    private static Node createByKind(XmlElement element) {
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

    static XmlElement timer(XmlElement event) {
        return event.all("timerEventDefinition").stream().findFirst().orElse(null);
    }

    static Wait pause(XmlElement timer) {
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
        return name(element, index::find);
    }

    /** Returns the name of an element: the text of a note, and of a document its state too. */
    static String name(XmlElement element, Function<String, XmlElement> find) {
        if (element.name.equals("textAnnotation")) {
            XmlElement text = element.first("text");
            return text == null ? null : text.wholeText();
        }
        String name = element.attribute("name");
        XmlElement definition = switch (element.name) {
            case "dataObjectReference" -> find.apply(element.attribute("dataObjectRef"));
            case "dataStoreReference" -> find.apply(element.attribute("dataStoreRef"));
            default -> null;
        };
        if ((name == null || name.isBlank()) && definition != null && definition.attribute("name") != null) {
            name = definition.attribute("name");
        }
        for (XmlElement state : element.all("dataState")) {
            name = (name == null ? "" : name) + " [" + state.attribute("name") + "]";
        }
        return name;
    }

    private String note(XmlElement element, Node node) {
        XmlElement own = OwnReader.of(element);
        if (own != null && own.attribute("noted") == null) {
            return NodeNote.documentation(element);
        }
        boolean timed = node instanceof Wait pause && pause.getWaitTime() != null;
        List<String> words = NodeNote.words(element, index::find, timed);
        if (own == null) {
            words.forEach(line -> account.kept(element, "the note of " + Account.words(element) + " says: " + line));
        }
        return NodeNote.join(NodeNote.documentation(element), words);
    }
}
