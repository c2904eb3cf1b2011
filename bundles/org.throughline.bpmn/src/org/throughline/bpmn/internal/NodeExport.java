package org.throughline.bpmn.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Document;
import org.throughline.model.process.End;
import org.throughline.model.process.Event;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.Start;
import org.throughline.model.process.SubProcess;
import org.throughline.model.process.Wait;

/** Writes nodes as elements of BPMN. */
final class NodeExport {
    private final XmlElement root;
    private final FileIds ids;
    private final Fragments fragments;
    private final Map<Node, XmlElement> written = new IdentityHashMap<>();
    private final Map<String, XmlElement> definitions = new HashMap<>();

    NodeExport(XmlElement root, FileIds ids, Fragments fragments) {
        this.root = root;
        this.ids = ids;
        this.fragments = fragments;
        collect(root);
    }

    private void collect(XmlElement element) {
        if (element.id() != null) {
            definitions.putIfAbsent(element.id(), element);
        }
        element.children.forEach(this::collect);
    }

    private XmlElement find(String reference) {
        return reference == null ? null : definitions.get(reference.substring(reference.indexOf(':') + 1));
    }

    XmlElement of(Node node) {
        return written.get(node);
    }

    /** Returns whether a node is none that an arrow of the sequence can meet. */
    static boolean isArtifact(Node node) {
        return node instanceof Document || node instanceof Note;
    }

    void add(Node node, XmlElement container, int order) {
        String type = type(node, container);
        XmlElement xml = Fragments.bpmn(root, type).set("id", ids.of(node));
        if (!(node instanceof Note)) {
            xml.set("name", node.getName());
        }
        fragments.restore(node, xml);
        XmlElement own = OwnWriter.write(OwnNames.ELEMENT, node).set("as", type).set("order", order);
        own.set("lane", node.getLane() == null ? "none" : null);
        switch (node) {
            case Note note -> writeText(note, xml, own);
            case Wait pause -> writeTimer(pause, xml);
            case Document document -> writeDocument(document, xml, container);
            case Event event
            when event.getAttachedTo() != null -> xml.set("attachedToRef", ids.of(event.getAttachedTo()));
            default -> {}
        }
        boolean timed = node instanceof Wait pause && pause.getWaitTime() != null;
        document(xml, node.getNote(), NodeNote.words(xml, this::find, timed), own);
        Fragments.extensions(xml).add(own);
        boolean inSpecification = type.equals("dataInput") || type.equals("dataOutput");
        (inSpecification ? container.first("ioSpecification") : container).add(xml);
        written.put(node, xml);
    }

    private static String type(Node node, XmlElement container) {
        String kept = String.valueOf(node.getBpmnType());
        return switch (node) {
            case SubProcess inner -> BpmnNames.SUB_PROCESSES.contains(kept) ? kept : "subProcess";
            case Decision decision ->
                switch (decision.getKind()) {
                    case EVENT_BASED -> "eventBasedGateway";
                    default -> decision.getKind().getLiteral() + "Gateway";
                };
            case Start start -> "startEvent";
            case End end -> "endEvent";
            case Event event when event.getAttachedTo() != null -> "boundaryEvent";
            case Event event ->
                "intermediateCatchEvent".equals(kept) || "boundaryEvent".equals(kept)
                        ? "intermediateCatchEvent"
                        : "intermediateThrowEvent";
            case Wait pause -> "intermediateCatchEvent";
            case Document document -> documentType(kept, container);
            case Note note -> "textAnnotation";
            default -> BpmnNames.STEPS.contains(kept) ? kept : "task";
        };
    }

    private static String documentType(String kept, XmlElement container) {
        boolean internal = kept.equals("dataInput") || kept.equals("dataOutput");
        boolean fits = BpmnNames.DOCUMENTS.contains(kept) && (!internal || container.first("ioSpecification") != null);
        return fits ? kept : "dataObjectReference";
    }

    private void writeText(Note note, XmlElement xml, XmlElement own) {
        if (note.getName() != null) {
            xml.add(Fragments.bpmn(root, "text")).append(note.getName());
            OwnWriter.exactly(own, "name", note.getName());
        }
    }

    private void writeTimer(Wait pause, XmlElement xml) {
        XmlElement timer = NodeMapping.timer(xml);
        if (timer == null) {
            timer = xml.add(Fragments.bpmn(root, "timerEventDefinition"));
            timer.set(Kept.MADE, true);
        }
        XmlElement duration = timer.first("timeDuration");
        if (Objects.equals(pause.getWaitTime(), parse(duration))) {
            return;
        }
        if (duration != null) {
            timer.remove(duration);
        }
        if (pause.getWaitTime() != null) {
            timer.children.clear();
            timer.content.clear();
            XmlElement made = timer.add(Fragments.bpmn(root, "timeDuration"));
            made.append(pause.getWaitTime().toString()).set(Kept.MADE, true);
        }
    }

    private static Duration parse(XmlElement duration) {
        try {
            return duration == null ? null : Duration.parse(duration.wholeText());
        } catch (DateTimeException wordsOrExpression) {
            return null;
        }
    }

    private void writeDocument(Document document, XmlElement xml, XmlElement container) {
        XmlElement state = xml.first("dataState");
        String name = document.getName();
        String suffix = state == null ? "" : " [" + state.attribute("name") + "]";
        if (state != null && name != null && name.endsWith(suffix)) {
            String alone = name.substring(0, name.length() - suffix.length());
            xml.set("name", alone.isEmpty() ? null : alone);
        } else if (state != null) {
            xml.remove(state);
        }
        if (xml.name.equals("dataObjectReference") && xml.attribute("dataObjectRef") == null) {
            XmlElement object = container.add(Fragments.bpmn(root, "dataObject"));
            object.set("id", ids.made("DataObject", document)).set(Kept.MADE, true);
            xml.set("dataObjectRef", object.id());
        }
    }

    /**
     * Writes a note as documentation, without the words at its end that the element itself says; kept documentation
     * stays as it is where it says the same.
     */
    static void document(XmlElement xml, String note, List<String> words, XmlElement own) {
        String said = String.join("\n", words);
        boolean noted = !words.isEmpty() && note != null && (note.equals(said) || note.endsWith("\n" + said));
        String text = !noted ? note : note.equals(said) ? null : note.substring(0, note.length() - said.length() - 1);
        own.set("noted", noted ? true : null);
        if (!Objects.equals(text, NodeNote.documentation(xml))) {
            xml.all("documentation").forEach(xml::remove);
            if (text != null) {
                xml.addFirst(Fragments.bpmn(xml, "documentation")).append(text);
            }
            if (!Objects.equals(text, NodeNote.documentation(xml))) {
                own.add(OwnNames.own(OwnNames.VALUE)).set("name", "note").set("is", note);
            }
        }
    }
}
