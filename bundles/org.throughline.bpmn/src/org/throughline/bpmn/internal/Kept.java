package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.throughline.model.process.Association;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Document;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.MessageFlow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.Process;

/**
 * Keeps what a file says beside the flowchart, so that it can be written back: at each element the rest of its own XML
 * and of its figure, at the process an outline of the file with everything that became no element.
 */
final class Kept {
    /** The attribute of what an export made up for the sake of BPMN, such as a pool around the lanes. */
    static final XmlElement.Key MADE = new XmlElement.Key(BpmnNames.OWN, "throughline", "made");
    /** The attribute that names the process or collaboration that an element lies in. */
    static final XmlElement.Key IN = new XmlElement.Key(BpmnNames.OWN, "throughline", "in");

    private static final Set<String> ALWAYS_MODELLED = Set.of("incoming", "outgoing", "flowNodeRef", "text");
    private static final Set<String> ENDS = Set.of("sourceRef", "targetRef", "attachedToRef");

    private final Index index;
    private final Account account;
    private final DiagramMapping diagram;
    private int containers;

    Kept(Index index, Account account, DiagramMapping diagram) {
        this.index = index;
        this.account = account;
        this.diagram = diagram;
    }

    void collect(XmlElement root, Process process) {
        containers = root.all("process").size() + root.all("collaboration").size();
        XmlElement outline = outline(root);
        index.made().forEach((xml, element) -> element.setForeignContent(restOf(xml, element)));
        boolean made = root.attributes().containsKey(MADE);
        process.setForeignContent(made && outline.children.isEmpty() ? null : XmlText.fragment(outline));
    }

    private String restOf(XmlElement xml, DiagramElement element) {
        XmlElement rest = rest(xml, "id", "name");
        XmlElement figure = diagram.restOfFigure(xml, element);
        if (figure != null) {
            rest.addFirst(figure);
        }
        XmlElement container = container(xml);
        if (container != null && containers > 1 && needsContainer(element)) {
            rest.set(IN, container.id());
        }
        if (rest.attributes().isEmpty() && rest.content.isEmpty()) {
            return null;
        }
        declareUsed(rest, rest, xml);
        return XmlText.fragment(rest);
    }

    private static boolean needsContainer(DiagramElement element) {
        return switch (element) {
            case Document document -> true;
            case Note note -> true;
            case Node node -> node.getLane() == null;
            case Lane lane ->
                !(lane.eContainer() instanceof Lane) && !"participant".equals(lane.getBpmnType())
                        || "participant".equals(lane.getBpmnType());
            case MessageFlow message -> true;
            case Association association -> true;
            case Flow flow -> false;
            default -> false;
        };
    }

    /** Returns the process or collaboration around an element that lies directly in it; null for one made up. */
    private static XmlElement container(XmlElement xml) {
        XmlElement around = xml.parent;
        while (around != null && (around.is("laneSet") || around.is("ioSpecification"))) {
            around = around.parent;
        }
        boolean found = around != null && (around.is("process") || around.is("collaboration"));
        return found && around.id() != null && !around.attributes().containsKey(MADE) ? around : null;
    }

    /** Returns an element without what the model says of it. */
    private XmlElement rest(XmlElement xml, String... modelled) {
        XmlElement rest = xml.empty();
        Set<String> left = Set.of(modelled);
        xml.attributes().forEach((key, value) -> {
            boolean plain = key.namespace().isEmpty();
            if (plain && (left.contains(key.name()) || ENDS.contains(key.name()))) {
                return;
            }
            XmlElement other = plain && key.name().endsWith("Ref") ? index.find(value) : null;
            boolean made = other != null && other.attributes().containsKey(MADE);
            if (made || key.namespace().equals(BpmnNames.OWN) || isDangling(xml, key, value)) {
                return;
            }
            if (plain && !Schema.allowsAttribute(xml, key.name())) {
                account.dropped(
                        xml, "the attribute " + key.name() + " of " + Account.words(xml) + " is none of BPMN's");
            } else {
                rest.set(key, value);
            }
        });
        for (Object part : xml.content) {
            if (part instanceof XmlElement child) {
                addRest(rest, xml, child);
            } else if (!((String) part).isBlank()) {
                rest.append((String) part);
            }
        }
        return rest;
    }

    private void addRest(XmlElement rest, XmlElement xml, XmlElement child) {
        XmlElement kept = null;
        if (child.is("extensionElements")) {
            kept = extensions(child);
        } else if (!child.isBpmn()) {
            account.droppedLikeOthers(child, "data of another kind than BPMN outside of extensionElements");
        } else if (isModelled(xml, child)) {
            return;
        } else if (!Schema.allows(xml, child)) {
            account.dropped(child, Account.words(child) + " is no part of BPMN in this place");
        } else if (child.is("laneSet") || child.is("childLaneSet")) {
            kept = child.parent.name.endsWith("rocess") && !child.parent.is("process") ? deep(child) : rest(child);
            kept = kept.attributes().isEmpty() && kept.content.isEmpty() ? null : kept;
        } else if (child.is("documentation")) {
            kept = child.attributes().isEmpty()
                            && child.children.isEmpty()
                            && xml.all(child.name).size() == 1
                    ? null
                    : child.copy();
        } else {
            kept = deep(child);
            account.keptLikeOthers(child, "kept as it is and written back on export");
        }
        if (kept != null) {
            rest.add(kept);
        }
    }

    private boolean isModelled(XmlElement xml, XmlElement child) {
        if (index.of(child) != null
                || ALWAYS_MODELLED.contains(child.name)
                || child.attributes().containsKey(MADE)) {
            return true;
        }
        if (BpmnNames.FLOWS.contains(child.name)) {
            return true;
        }
        XmlElement input = xml.first("sourceRef");
        return xml.is("dataInputAssociation") && child == input
                || xml.is("dataOutputAssociation") && child.is("targetRef");
    }

    private XmlElement extensions(XmlElement xml) {
        XmlElement kept = xml.empty();
        xml.attributes().forEach((key, value) -> kept.set(key, value));
        for (XmlElement child : xml.children) {
            if (!child.isOwn()) {
                kept.add(child.copy());
                account.keptLikeOthers(child, "data of another program, kept as it is and written back on export");
            }
        }
        return kept.children.isEmpty() ? null : kept;
    }

    /** Returns a copy of an element without those inside it that became elements of the flowchart. */
    private XmlElement deep(XmlElement xml) {
        XmlElement copy = xml.empty();
        copy.declared.putAll(xml.declared);
        xml.attributes().forEach((key, value) -> copy.set(key, isDangling(xml, key, value) ? null : value));
        for (Object part : xml.content) {
            if (!(part instanceof XmlElement child)) {
                copy.append((String) part);
            } else if (References.isReference(child) && isUnknown(child.text())) {
                reportDangling(xml, child.name, child.text());
            } else if (index.of(child) == null && !child.attributes().containsKey(MADE)) {
                copy.add(deep(child));
            }
        }
        return copy;
    }

    private boolean isDangling(XmlElement xml, XmlElement.Key key, String value) {
        boolean dangling = References.isReference(xml, key) && isUnknown(value);
        if (dangling && !key.name().equals("processRef")) {
            reportDangling(xml, key.name(), value);
        }
        return dangling;
    }

    /** A reference with a prefix may lead into another file. */
    private boolean isUnknown(String reference) {
        return reference.indexOf(':') < 0 && index.find(reference) == null;
    }

    private void reportDangling(XmlElement xml, String reference, String id) {
        account.repaired(
                xml, reference + " of " + Account.words(xml) + " names the unknown \"" + id + "\"; it is left out");
    }

    private XmlElement outline(XmlElement root) {
        XmlElement outline = root.empty();
        outline.declared.putAll(root.declared);
        outline.declared.values().remove(BpmnNames.OWN);
        root.attributes().forEach((key, value) -> {
            if (!key.namespace().equals(BpmnNames.OWN) && !key.equals(XmlElement.Key.of("name"))) {
                keepRootAttribute(root, outline, key, value);
            }
        });
        for (XmlElement child : root.children) {
            XmlElement kept = outlineOf(root, child);
            if (kept != null) {
                declareUsed(kept, kept, child);
                outline.add(kept);
            }
        }
        return outline;
    }

    private void keepRootAttribute(XmlElement root, XmlElement outline, XmlElement.Key key, String value) {
        if (key.namespace().isEmpty() && !Schema.allowsAttribute(root, key.name())) {
            account.dropped(root, "the attribute " + key.name() + " of definitions is none of BPMN's");
        } else {
            outline.set(key, value);
        }
    }

    private XmlElement outlineOf(XmlElement root, XmlElement child) {
        if (child.is("process") || child.is("collaboration")) {
            XmlElement rest = rest(child);
            boolean made = child.attributes().containsKey(MADE);
            return made && rest.children.isEmpty() ? null : rest;
        }
        if (child.isDiagram("BPMNDiagram")) {
            return diagram.outline(child);
        }
        if (!child.isBpmn()) {
            account.droppedLikeOthers(child, "data of another kind than BPMN");
            return null;
        }
        if (!Schema.allows(root, child)) {
            account.dropped(child, Account.words(child) + " is no part of BPMN in this place");
            return null;
        }
        account.keptLikeOthers(child, "kept as it is and written back on export");
        return deep(child);
    }

    /** Values may begin with a prefix; a kept element declares those that it uses. */
    private static void declareUsed(XmlElement target, XmlElement element, XmlElement source) {
        List<String> values = new ArrayList<>(element.attributes().values());
        element.content.stream().filter(String.class::isInstance).forEach(text -> values.add((String) text));
        for (String value : values) {
            int colon = value.strip().indexOf(':');
            String prefix = colon > 0 && colon < 40 ? value.strip().substring(0, colon) : "";
            String namespace = prefix.isEmpty() ? null : source.namespaceOf(prefix);
            if (namespace != null) {
                target.declared.put(prefix, namespace);
            }
        }
        element.children.forEach(child -> declareUsed(target, child, source));
    }
}
