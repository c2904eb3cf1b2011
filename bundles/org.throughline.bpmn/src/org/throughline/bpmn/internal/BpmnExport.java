package org.throughline.bpmn.internal;

import java.util.Comparator;
import java.util.List;
import org.throughline.diagram.AutoLayout;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SubProcess;

/** Fills the outline of a file of BPMN, the kept one or a new one, with the elements of a flowchart. */
public final class BpmnExport {
    private final Process process;
    private final Fragments fragments = new Fragments();
    private final XmlElement root;
    private final FileIds ids;
    private final Containers containers;
    private final NodeExport nodes;
    private final FlowExport flows;

    /** Takes a process, which stays as it is. */
    public BpmnExport(Process original) {
        root = outline(original);
        process = isToBeLaidOut(original) ? AutoLayout.laidOutCopy(original) : original;
        ids = new FileIds(process, root);
        containers = new Containers(process, root, ids, fragments);
        nodes = new NodeExport(root, ids, fragments);
        flows = new FlowExport(ids, fragments, containers, nodes);
    }

    private static XmlElement outline(Process process) {
        XmlElement kept = process.getForeignContent() == null ? null : XmlTree.parse(process.getForeignContent());
        if (kept != null) {
            kept.declared.put(OwnNames.PREFIX, BpmnNames.OWN);
            return kept;
        }
        XmlElement made = new XmlElement(BpmnNames.MODEL, "bpmn", "definitions", 0);
        made.declared.put("bpmn", BpmnNames.MODEL);
        made.declared.put("bpmndi", BpmnNames.DIAGRAM);
        made.declared.put("dc", BpmnNames.BOUNDS);
        made.declared.put("di", BpmnNames.POINTS);
        made.declared.put("xsi", BpmnNames.XSI);
        made.declared.put(OwnNames.PREFIX, BpmnNames.OWN);
        return made.set("id", "Definitions_" + process.getId())
                .set("targetNamespace", BpmnNames.OWN)
                .set("exporter", "Throughline")
                .set(Kept.MADE, true);
    }

    /** What had no place in a file's own diagram gets none here; a flowchart that never had one is laid out. */
    private boolean isToBeLaidOut(Process original) {
        boolean hasDiagram = root.children.stream().anyMatch(child -> child.isDiagram("BPMNDiagram"));
        boolean hasPlace = original.getNodes().stream().anyMatch(node -> node.getBounds() != null)
                || original.getLanes().stream().anyMatch(lane -> lane.getBounds() != null);
        return !hasDiagram || !hasPlace;
    }

    /** Returns the file as text. */
    public String text() {
        root.set("name", process.getName());
        new LaneExport(process, ids, fragments, containers).write();
        addNodes(process, null);
        addFlows(process);
        addFlowchart();
        new DiagramExport(process, root, ids, fragments, containers, flows).write();
        References.mend(root, ids.renamed());
        sort(root);
        return XmlText.document(root);
    }

    private void addNodes(Scope scope, XmlElement inside) {
        List<Node> all = scope.getNodes();
        for (int i = 0; i < all.size(); i++) {
            Node node = all.get(i);
            XmlElement container = inside == null ? containers.of(node) : inside;
            nodes.add(node, container, i);
            if (node instanceof SubProcess inner) {
                addNodes(inner, nodes.of(node));
            }
        }
    }

    private void addFlows(Scope scope) {
        List<Flow> all = scope.getFlows();
        for (int i = 0; i < all.size(); i++) {
            flows.add(all.get(i), i);
        }
        for (Node node : scope.getNodes()) {
            if (node instanceof SubProcess inner) {
                addFlows(inner);
            }
        }
    }

    private void addFlowchart() {
        XmlElement place = root.children.stream()
                .filter(child -> child.is("process") || child.is("collaboration"))
                .min(Comparator.comparing(child -> child.is("process") ? 0 : 1))
                .orElseThrow();
        String note = process.getNote();
        boolean kept = root.all("process").stream().anyMatch(child -> child.first("documentation") != null);
        if (note != null && !kept) {
            place.addFirst(Fragments.bpmn(root, "documentation")).append(note);
        }
        Fragments.extensions(place).add(OwnWriter.write(OwnNames.FLOWCHART, process));
    }

    private static void sort(XmlElement element) {
        if (element.isBpmn() && element.text().isEmpty()) {
            element.children.sort(Comparator.comparingInt(child -> Schema.place(element, child)));
            element.content.clear();
            element.content.addAll(element.children);
        }
        element.children.forEach(BpmnExport::sort);
    }
}
