package org.throughline.bpmn.internal;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.throughline.bpmn.BpmnImport;
import org.throughline.bpmn.Counts;
import org.throughline.core.RefusedInputException;
import org.throughline.model.process.Event;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Scope;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;

/** Makes one flowchart from the elements of a BPMN file. */
public final class BpmnMapping {
    static final String FORMAT = "bpmn";

    private final Path file;
    private final XmlElement root;
    private final Account account = new Account();
    private final Process process = ProcessFactory.eINSTANCE.createProcess();
    private final Set<String> drawn = new HashSet<>();
    private final Index index;
    private final NodeMapping nodes;
    private final FlowMapping flows;

    /** Takes the outermost element of a file. */
    public BpmnMapping(Path file, XmlElement root) {
        this.file = file;
        this.root = root;
        index = new Index(root, account);
        nodes = new NodeMapping(index, account);
        flows = new FlowMapping(index, account);
    }

    /**
     * Returns the flowchart and the account.
     *
     * @throws RefusedInputException where the element is no BPMN 2.0, or holds no node
     */
    public BpmnImport read() throws RefusedInputException {
        requireBpmn();
        process.setName(name());
        collectDrawn(root);
        LaneMapping lanes = new LaneMapping(index, account);
        lanes.addPools(root, process);
        for (XmlElement xml : root.all("process")) {
            addContent(xml, process);
            lanes.addLanes(xml, process);
        }
        for (XmlElement collaboration : root.all("collaboration")) {
            addContent(collaboration, process);
        }
        requireContent();
        attachBorderEvents();
        flows.connect();
        DiagramMapping diagram = new DiagramMapping(index, account);
        diagram.read(root);
        process.setOrientation(diagram.orientation());
        lanes.addByPlace(process);
        reportMissingPlaces(diagram.shapes());
        sortByPlace(process.getLanes(), process.getOrientation());
        Links links = new OwnReader(account).restore(root, process, index);
        new Kept(index, account, diagram).collect(root, process);
        Counts counts = new Counts(index.counts(), diagram.shapes(), diagram.edges());
        return new BpmnImport(
                file, FORMAT, process, counts, account.repaired(), account.kept(), account.dropped(), links);
    }

    private void requireBpmn() throws RefusedInputException {
        if (!root.is("definitions")) {
            throw new RefusedInputException(
                    file,
                    root.line,
                    "expected the element definitions of BPMN 2.0, found "
                            + root.name
                            + (root.namespace.isEmpty() ? "" : " of " + root.namespace)
                            + "; export the process as BPMN 2.0");
        }
    }

    private void requireContent() throws RefusedInputException {
        if (process.getNodes().isEmpty() && process.getLanes().isEmpty()) {
            throw new RefusedInputException(
                    file,
                    root.line,
                    "the file holds no process with steps or pools; export the process itself, not only its data or a "
                            + "choreography");
        }
    }

    private String name() {
        List<XmlElement> processes = root.all("process");
        String own = root.attribute("name");
        if ((own == null || own.isBlank()) && processes.size() == 1) {
            own = processes.getFirst().attribute("name");
        }
        if (own != null && !own.isBlank()) {
            return own.strip().replaceAll("\\s+", " ");
        }
        return file.getFileName().toString().replaceAll("(\\.bpmn|\\.bpmn20)?(\\.xml)?$", "");
    }

    /** Data objects are nodes only where they are drawn themselves. */
    private void collectDrawn(XmlElement element) {
        if (element.namespace.equals(BpmnNames.DIAGRAM) && element.name.equals("BPMNShape")) {
            drawn.add(String.valueOf(element.attribute("bpmnElement")));
        }
        element.children.forEach(this::collectDrawn);
    }

    private void addContent(XmlElement xml, Scope scope) {
        for (XmlElement documentation : xml.is("process") ? xml.all("documentation") : List.<XmlElement>of()) {
            String text = documentation.wholeText();
            process.setNote(process.getNote() == null ? text : process.getNote() + "\n" + text);
        }
        for (XmlElement child : xml.children) {
            if (!child.isBpmn()) {
                continue;
            }
            if (child.name.equals("ioSpecification") && xml.is("process")) {
                addContent(child, scope);
            } else if (isNode(child)) {
                addNode(child, scope);
            } else if (BpmnNames.FLOWS.contains(child.name) && !child.name.startsWith("data")) {
                flows.add(child, scope);
            }
        }
    }

    private boolean isNode(XmlElement child) {
        boolean onlyIfDrawn = Set.of("dataObject", "dataInput", "dataOutput").contains(child.name);
        return BpmnNames.isNode(child.name) && (!onlyIfDrawn || drawn.contains(child.id()));
    }

    private void addNode(XmlElement xml, Scope scope) {
        Node node = nodes.map(xml);
        scope.getNodes().add(node);
        flows.listedBy(xml);
        xml.children.stream()
                .filter(child -> child.is("dataInputAssociation") || child.is("dataOutputAssociation"))
                .forEach(child -> flows.add(child, scope));
        if (node instanceof SubProcess inner) {
            addContent(xml, inner);
        }
    }

    private void attachBorderEvents() {
        index.made().forEach((xml, element) -> {
            if (element instanceof Event event && xml.name.equals("boundaryEvent")) {
                if (index.resolve(xml.attribute("attachedToRef")) instanceof Step host) {
                    event.setAttachedTo(host);
                } else {
                    account.repaired(
                            xml,
                            Account.words(xml) + " is attached to \"" + xml.attribute("attachedToRef")
                                    + "\", which is no step of the file; it stands for itself");
                }
            }
        });
    }

    private void reportMissingPlaces(int shapes) {
        index.made().forEach((xml, element) -> {
            boolean outer = element instanceof Node node && node.getBounds() == null && node.eContainer() == process;
            boolean lane = element instanceof Lane found && found.getBounds() == null;
            if (shapes > 0 && (outer || lane)) {
                account.repaired(
                        xml,
                        Account.words(xml) + " has no place in the diagram; it gets one when the flowchart is drawn");
            }
        });
    }

    private static void sortByPlace(EList<Lane> lanes, Orientation orientation) {
        boolean upright = orientation == Orientation.VERTICAL;
        if (lanes.stream().allMatch(lane -> lane.getBounds() != null)) {
            ECollections.sort(
                    lanes,
                    Comparator.comparingInt(lane ->
                            upright ? lane.getBounds().x() : lane.getBounds().y()));
        }
        lanes.forEach(lane -> sortByPlace(lane.getLanes(), orientation));
    }
}
