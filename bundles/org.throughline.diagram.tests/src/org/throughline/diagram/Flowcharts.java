package org.throughline.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.EClass;
import org.throughline.model.base.BasePackage;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage.Literals;

/** Flowcharts made from a few words: nodes by short keys, arrows as "a > b". */
final class Flowcharts {
    final Process process = ProcessFactory.eINSTANCE.createProcess();
    private final Map<String, DiagramElement> elements = new HashMap<>();
    private int ids;

    private <T extends DiagramElement> T known(String key, T element) {
        element.eSet(BasePackage.Literals.ELEMENT__ID, "id-" + ids++);
        elements.put(key, element);
        return element;
    }

    Lane lane(String key, String name) {
        return lane(key, name, process.getLanes());
    }

    Lane lane(String key, String name, List<Lane> lanes) {
        Lane lane = known(key, ProcessFactory.eINSTANCE.createLane());
        lane.setName(name);
        Job job = OrganisationFactory.eINSTANCE.createJob();
        job.setName(name);
        lane.setParticipant(job);
        lanes.add(lane);
        return lane;
    }

    Node node(EClass kind, String lane, String key, String name) {
        Node node = known(key, (Node) ProcessFactory.eINSTANCE.create(kind));
        node.setName(name);
        node.setLane((Lane) elements.get(lane));
        process.getNodes().add(node);
        return node;
    }

    Node step(String lane, String key, String name) {
        return node(Literals.STEP, lane, key, name);
    }

    Node decision(String lane, String key, String name, DecisionKind kind) {
        Decision decision = (Decision) node(Literals.DECISION, lane, key, name);
        decision.setKind(kind);
        return decision;
    }

    /** Adds arrows such as {@code a > b > c}. */
    Flowcharts flow(String chain) {
        String[] keys = chain.split(" > ");
        for (int i = 1; i < keys.length; i++) {
            flow(Literals.SEQUENCE_FLOW, keys[i - 1], keys[i], null);
        }
        return this;
    }

    Flow flow(EClass kind, String source, String target, String name) {
        Flow flow = known(source + ">" + target, (Flow) ProcessFactory.eINSTANCE.create(kind));
        flow.setName(name);
        flow.setSource(elements.get(source));
        flow.setTarget(elements.get(target));
        process.getFlows().add(flow);
        return flow;
    }

    /** From scheduling to discharge: 30 nodes, 6 lanes, decisions, parallel work and a way back. */
    static Process discharge() {
        Flowcharts f = new Flowcharts();
        f.process.setName("Admission to discharge");
        f.lane("p", "Patient");
        f.lane("r", "Admission clerk");
        f.lane("n", "Ward nurse");
        f.lane("d", "Physician");
        f.lane("l", "Laboratory technician");
        f.lane("h", "Pharmacist");
        f.node(Literals.START, "p", "start", "Referral received");
        f.step("p", "call", "Ask for an appointment");
        f.step("r", "slot", "Offer a date");
        f.decision("p", "fits", "Date fits?", DecisionKind.EXCLUSIVE);
        f.step("r", "register", "Register the patient and explain what will happen on the day");
        f.step("r", "band", "Print wristband");
        f.step("n", "receive", "Receive patient on the ward");
        f.step("n", "history", "Take history");
        f.step("d", "examine", "Examine patient");
        f.decision("d", "tests", "Tests needed?", DecisionKind.EXCLUSIVE);
        f.step("d", "order", "Order blood test");
        f.step("n", "draw", "Draw blood and say why");
        f.step("l", "analyse", "Analyse sample");
        f.decision("l", "valid", "Result valid?", DecisionKind.EXCLUSIVE);
        f.step("l", "report", "Report result");
        f.step("d", "diagnose", "Make diagnosis");
        f.decision("d", "split", "", DecisionKind.PARALLEL);
        f.step("d", "explain", "Explain diagnosis and treatment");
        f.step("h", "prepare", "Prepare medicines");
        f.step("h", "check", "Check for interactions");
        f.node(Literals.WAIT, "h", "wait", "Delivery");
        f.step("n", "give", "Give medicines, tell their purpose");
        f.decision("n", "join", "", DecisionKind.PARALLEL);
        f.step("n", "teach", "Teach what to do at home");
        f.decision("n", "understood", "Understood?", DecisionKind.EXCLUSIVE);
        f.step("r", "papers", "Hand out discharge papers");
        f.step("p", "home", "Go home");
        f.node(Literals.END, "p", "end", "Discharged");
        f.node(Literals.DOCUMENT, "r", "record", "Medical record");
        f.node(Literals.NOTE, "n", "note", "Ask three questions at discharge");
        f.flow(
                "start > call > slot > fits > register > band > receive > history > examine > tests > order > draw > analyse");
        f.flow(
                "analyse > valid > report > diagnose > split > explain > join > teach > understood > papers > home > end");
        f.flow("split > prepare > check > wait > give > join");
        f.flow(Literals.SEQUENCE_FLOW, "fits", "slot", "No");
        f.flow(Literals.SEQUENCE_FLOW, "tests", "diagnose", "No");
        f.flow(Literals.SEQUENCE_FLOW, "valid", "draw", "No, draw again");
        f.flow(Literals.SEQUENCE_FLOW, "understood", "explain", "No");
        f.flow(Literals.ASSOCIATION, "register", "record", null);
        f.flow(Literals.ASSOCIATION, "note", "teach", null);
        return f.process;
    }

    /** Lanes, nodes and arrows by chance; the same seed gives the same flowchart. */
    static Process byChance(long seed) {
        Random random = new Random(seed);
        Flowcharts f = new Flowcharts();
        int lanes = random.nextInt(5);
        for (int i = 0; i < lanes; i++) {
            Lane lane = f.lane("l" + i, "Lane " + i);
            for (int j = 0; j < 2 && random.nextInt(4) == 0; j++) {
                f.lane("l" + i + j, "Lane " + i + j, lane.getLanes());
            }
        }
        List<EClass> kinds = List.of(
                Literals.STEP,
                Literals.STEP,
                Literals.DECISION,
                Literals.EVENT,
                Literals.DOCUMENT,
                Literals.NOTE,
                Literals.END);
        int nodes = 1 + random.nextInt(40);
        for (int i = 0; i < nodes; i++) {
            String lane = "l" + random.nextInt(lanes + 1);
            f.node(kinds.get(random.nextInt(kinds.size())), lane, "n" + i, "Some words " + i);
        }
        int flows = random.nextInt(2 * nodes);
        for (int i = 0; i < flows; i++) {
            EClass kind = List.of(
                            Literals.SEQUENCE_FLOW, Literals.SEQUENCE_FLOW, Literals.MESSAGE_FLOW, Literals.ASSOCIATION)
                    .get(random.nextInt(4));
            String source = "n" + random.nextInt(nodes);
            Lane lane = ((Node) f.get(source)).getLane();
            boolean outside = lane == null || lane != f.get("l0") && lane.eContainer() != f.get("l0");
            String target = random.nextInt(8) == 0 && lanes > 0 && outside ? "l0" : "n" + random.nextInt(nodes);
            f.flow(kind, source, target, random.nextBoolean() ? null : "label");
        }
        return f.process;
    }

    /** Returns the element of a key. */
    DiagramElement get(String key) {
        return elements.get(key);
    }
}
