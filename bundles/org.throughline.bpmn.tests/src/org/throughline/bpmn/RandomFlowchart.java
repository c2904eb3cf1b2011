package org.throughline.bpmn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.throughline.diagram.AutoLayout;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;
import org.throughline.model.process.Wait;

/** A flowchart of random parts, right or not; the same seed gives the same one. */
final class RandomFlowchart {
    private static final ProcessFactory MAKE = ProcessFactory.eINSTANCE;
    private static final List<String> TEXTS = List.of(
            "Draw blood",
            "",
            "  ",
            "two\nlines",
            "tab\tand\r\nreturn ",
            "<b>&amp;\"'",
            "检验 ταυτότητα اختبار",
            "🧪 ]]>",
            "Name [state]",
            "Trigger: timer",
            "otherwise");
    private static final List<String> TYPES = List.of(
            "userTask", "manualTask", "callActivity", "transaction", "dataStoreReference", "messageFlow", "odd");

    private final Random random;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<DiagramElement> ends = new ArrayList<>();
    private final Process process = MAKE.createProcess();

    RandomFlowchart(long seed) {
        random = new Random(seed);
    }

    Process make() {
        describe(process);
        process.setOrientation(random.nextBoolean() ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        for (int i = random.nextInt(4); i > 0; i--) {
            addLane(process.getLanes(), 0);
        }
        addNodes(process, 3 + random.nextInt(12), 0);
        addFlows(process);
        for (int i = random.nextInt(3); i > 0; i--) {
            HandOffRecord record = MAKE.createHandOffRecord();
            describe(record);
            record.setSupplierStep(any(process.getNodes()));
            record.setTimeliness(random.nextDouble());
            process.getHandOffRecords().add(record);
        }
        AutoLayout.apply(process);
        bend();
        return process;
    }

    private void describe(Element element) {
        element.eSet(BasePackage.Literals.ELEMENT__ID, new UUID(random.nextLong(), random.nextLong()).toString());
        element.setName(text());
        element.setNote(text());
        if (element instanceof DiagramElement drawn && random.nextInt(4) == 0) {
            drawn.setBpmnType(any(TYPES));
        }
        if (element instanceof DiagramElement drawn && random.nextInt(4) == 0) {
            drawn.setSourceId(any(List.of("a", "b", "1 no id", "c", "Task_1", "")));
        }
    }

    private String text() {
        return random.nextInt(3) == 0 ? null : any(TEXTS);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void addLane(List<Lane> around, int depth) {
        Lane lane = MAKE.createLane();
        describe(lane);
        lane.setBpmnType(depth == 0 && random.nextInt(5) == 0 ? "participant" : null);
        around.add(lane);
        lanes.add(lane);
        ends.add(lane);
        for (int i = depth < 2 ? random.nextInt(3) : 0; i > 0; i--) {
            addLane(lane.getLanes(), depth + 1);
        }
    }

    private void addNodes(Scope scope, int count, int depth) {
        for (int i = 0; i < count; i++) {
            Node node = node(scope, depth);
            describe(node);
            node.setLane(depth > 0 || lanes.isEmpty() || random.nextInt(5) == 0 ? null : any(lanes));
            scope.getNodes().add(node);
            ends.add(node);
            if (node instanceof SubProcess inner) {
                addNodes(inner, random.nextInt(4), depth + 1);
                addFlows(inner);
            }
        }
    }

    private Node node(Scope scope, int depth) {
        return switch (random.nextInt(depth > 1 ? 9 : 10)) {
            case 0 -> MAKE.createStart();
            case 1 -> MAKE.createEnd();
            case 2 -> {
                Decision decision = MAKE.createDecision();
                decision.setKind(any(DecisionKind.VALUES));
                yield decision;
            }
            case 3 -> {
                Event event = MAKE.createEvent();
                scope.getNodes().stream()
                        .filter(node -> node instanceof Step && random.nextBoolean())
                        .findFirst()
                        .ifPresent(event::setAttachedTo);
                yield event;
            }
            case 4 -> {
                Wait pause = MAKE.createWait();
                pause.setWaitTime(random.nextBoolean() ? null : Duration.ofSeconds(random.nextInt(100_000)));
                yield pause;
            }
            case 5 -> MAKE.createDocument();
            case 6 -> MAKE.createNote();
            case 9 -> MAKE.createSubProcess();
            default -> {
                Step step = MAKE.createStep();
                step.setTouchpoint(random.nextBoolean());
                step.setScript(text());
                step.setReworkShare(random.nextDouble());
                yield step;
            }
        };
    }

    private void addFlows(Scope scope) {
        for (int i = random.nextInt(12); i > 0 && !scope.getNodes().isEmpty(); i--) {
            Flow flow = switch (random.nextInt(4)) {
                case 0 -> MAKE.createMessageFlow();
                case 1 -> MAKE.createAssociation();
                default -> MAKE.createSequenceFlow();
            };
            describe(flow);
            if (flow instanceof SequenceFlow sequence) {
                sequence.setCondition(text());
            }
            boolean far = !(flow instanceof SequenceFlow) && scope == process;
            flow.setSource(far ? any(ends) : any(scope.getNodes()));
            flow.setTarget(far ? any(ends) : any(scope.getNodes()));
            scope.getFlows().add(flow);
            if (far && random.nextBoolean()) {
                ends.add(flow);
            }
        }
    }

    /** What no layout gives but a hand can: crooked arrows, places below zero. */
    private void bend() {
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Flow flow && random.nextInt(3) == 0) {
                flow.setRoute(new Route(List.of(new Point(random.nextInt(500) - 100, random.nextInt(500)))));
            } else if (object instanceof Node node && node.getBounds() != null && random.nextInt(5) == 0) {
                node.setBounds(new Bounds(random.nextInt(900) - 200, random.nextInt(900), 60, 40));
            }
        });
    }
}
