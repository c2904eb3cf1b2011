package org.throughline.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.throughline.diagram.AutoLayout;
import org.throughline.edit.Deletion;
import org.throughline.flow.commands.Arrangement;
import org.throughline.flow.commands.Connect;
import org.throughline.flow.commands.Fragment;
import org.throughline.flow.commands.InsertLane;
import org.throughline.flow.commands.InsertSubLane;
import org.throughline.flow.commands.MoveElements;
import org.throughline.flow.commands.MoveNodes;
import org.throughline.flow.commands.OpenSubProcess;
import org.throughline.flow.commands.PasteFragment;
import org.throughline.flow.commands.PlaceNode;
import org.throughline.flow.commands.Reconnect;
import org.throughline.flow.commands.ResizeLane;
import org.throughline.flow.commands.SetRoute;
import org.throughline.flow.commands.StepLane;
import org.throughline.flow.commands.TurnLanes;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SubProcess;

/** Every way to change a flowchart, with arguments at random; one more is one more line in the table. */
final class Edits {
    private static final int SPAN = 1500;

    private final Flowchart flowchart;
    private final Random random;
    private final Map<String, Supplier<Runnable>> edits = new LinkedHashMap<>();

    Edits(Flowchart flowchart, Random random) {
        this.flowchart = flowchart;
        this.random = random;
        edits.put("create", () -> new PlaceNode(scope(), newNode(), bounds()));
        edits.put("move", () -> new MoveNodes(moved(nodes(3))));
        edits.put("move lane", this::moveLane);
        edits.put("connect", this::connect);
        edits.put("reconnect", this::reconnect);
        edits.put("bend", () -> new SetRoute(one(flows()), route()));
        edits.put("rename", () -> rename(one(elements())));
        edits.put("note", () -> note(one(elements())));
        edits.put("delete", () -> delete(List.of(one(elements()))));
        edits.put("record", this::record);
        edits.put("add lane", () -> new InsertLane(process(), newLane(), point()));
        edits.put("add sub-lane", () -> new InsertSubLane(lane(), newLane()));
        edits.put("resize lane", this::resizeLane);
        edits.put("exchange lanes", this::exchangeLanes);
        edits.put("turn lanes", () -> new TurnLanes(process()));
        edits.put("lay out", () -> () -> AutoLayout.apply(process()));
        edits.put("paste", () -> PasteFragment.around(flowchart, fragment(), point()));
        edits.put("duplicate", () -> PasteFragment.beside(flowchart, fragment(), 20));
        edits.put("arrange", this::arrange);
        edits.put("open sub-process", this::openSubProcess);
    }

    /** Returns how many kinds of edits there are. */
    int kinds() {
        return edits.size();
    }

    /** Makes one edit; returns what it was. An edit for which there is nothing in the flowchart changes nothing. */
    String next() {
        String kind = one(List.copyOf(edits.keySet()));
        try {
            Runnable edit = edits.get(kind).get();
            flowchart.session().change(kind, edit);
        } catch (NothingThere e) {
            return kind + " (nothing there)";
        }
        return kind;
    }

    private Process process() {
        return flowchart.process();
    }

    private <T> T one(List<T> all) {
        if (all.isEmpty()) {
            throw new NothingThere();
        }
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        process().eAllContents().forEachRemaining(each -> {
            if (type.isInstance(each) && each instanceof DiagramElement element && flowchart.shows(element)) {
                found.add(type.cast(each));
            }
        });
        return found;
    }

    private List<Flow> flows() {
        return all(Flow.class);
    }

    private List<DiagramElement> elements() {
        return all(DiagramElement.class);
    }

    private Lane lane() {
        return one(all(Lane.class).stream()
                .filter(lane -> lane.getBounds() != null)
                .toList());
    }

    private List<Node> nodes(int most) {
        List<Node> nodes = new ArrayList<>(process().getNodes());
        nodes.removeIf(node -> node.getBounds() == null);
        Collections.shuffle(nodes, random);
        return List.copyOf(nodes.subList(0, Math.min(nodes.size(), 1 + random.nextInt(most))));
    }

    private Scope scope() {
        List<Scope> scopes = new ArrayList<>(all(SubProcess.class));
        scopes.add(process());
        return one(scopes);
    }

    private Node newNode() {
        return (Node) one(ElementProviders.all().stream()
                        .filter(provider -> ProcessPackage.Literals.NODE.isSuperTypeOf(provider.type()))
                        .toList())
                .create();
    }

    private Lane newLane() {
        Lane lane = ProcessFactory.eINSTANCE.createLane();
        lane.setName("Lane " + random.nextInt(100));
        return lane;
    }

    private Point point() {
        return new Point(random.nextInt(SPAN), random.nextInt(SPAN));
    }

    private Bounds bounds() {
        return new Bounds(
                random.nextInt(SPAN), random.nextInt(SPAN), 40 + random.nextInt(200), 30 + random.nextInt(90));
    }

    private Route route() {
        List<Point> bends = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            bends.add(point());
        }
        return new Route(bends);
    }

    private Map<Node, Bounds> moved(List<Node> nodes) {
        int dx = random.nextInt(300) - 150;
        int dy = random.nextInt(300) - 150;
        Map<Node, Bounds> targets = new LinkedHashMap<>();
        nodes.forEach(node -> targets.put(node, node.getBounds().translated(dx, dy)));
        return targets;
    }

    private Runnable connect() {
        DiagramElement source = one(elements());
        DiagramElement target = one(elements());
        Flow flow = (Flow) one(ElementProviders.all().stream()
                        .filter(provider -> ProcessPackage.Literals.FLOW.isSuperTypeOf(provider.type()))
                        .toList())
                .create();
        if (!Connect.canLead(flow.eClass(), source, target)) {
            throw new NothingThere();
        }
        return new Connect(flow, source, target);
    }

    private Runnable reconnect() {
        Flow flow = one(flows());
        DiagramElement target = one(elements());
        if (target == flow || !Connect.canLead(flow.eClass(), flow.getSource(), target)) {
            throw new NothingThere();
        }
        return new Reconnect(flow, flow.getSource(), target);
    }

    private Runnable rename(DiagramElement element) {
        String name = random.nextInt(5) == 0 ? null : "Name\n" + random.nextInt(1000);
        return () -> element.setName(name);
    }

    private Runnable note(DiagramElement element) {
        String note = "Note " + random.nextInt(1000);
        return () -> element.setNote(note);
    }

    private static Runnable delete(List<? extends EObject> elements) {
        return () -> Deletion.delete(elements);
    }

    private Runnable record() {
        HandOffRecord record = ProcessFactory.eINSTANCE.createHandOffRecord();
        Node supplier = one(process().getNodes());
        Node customer = one(process().getNodes());
        return () -> {
            record.setSupplierStep(supplier);
            record.setCustomerStep(customer);
            process().getHandOffRecords().add(record);
        };
    }

    private Runnable resizeLane() {
        Lane lane = lane();
        Bounds old = lane.getBounds();
        return new ResizeLane(
                lane,
                new Bounds(
                        old.x(),
                        old.y(),
                        old.width() + random.nextInt(200) - 60,
                        old.height() + random.nextInt(200) - 60));
    }

    private Runnable moveLane() {
        Lane lane = lane();
        return new MoveElements(
                Map.of(lane, lane.getBounds().translated(random.nextInt(300) - 150, random.nextInt(300) - 150)));
    }

    private Runnable exchangeLanes() {
        StepLane step = new StepLane(lane(), random.nextBoolean());
        if (!step.isPossible()) {
            throw new NothingThere();
        }
        return step;
    }

    private Fragment fragment() {
        List<DiagramElement> selected = new ArrayList<>(nodes(6));
        if (random.nextInt(4) == 0) {
            selected.add(lane());
        }
        Fragment fragment = Fragment.of(flowchart.session(), process(), selected);
        if (fragment == null) {
            throw new NothingThere();
        }
        return fragment;
    }

    private Runnable arrange() {
        Arrangement arrangement = one(List.of(Arrangement.values()));
        List<Node> nodes = nodes(5);
        if (nodes.isEmpty()) {
            throw new NothingThere();
        }
        return new MoveNodes(arrangement.of(nodes, nodes.getLast()));
    }

    private Runnable openSubProcess() {
        return new OpenSubProcess(
                one(all(SubProcess.class).stream()
                        .filter(each -> each.getBounds() != null)
                        .toList()),
                "Start");
    }

    /** There is nothing in the flowchart that the edit could be made with. */
    private static final class NothingThere extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
