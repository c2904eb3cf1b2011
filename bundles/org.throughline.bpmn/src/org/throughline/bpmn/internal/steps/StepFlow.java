package org.throughline.bpmn.internal.steps;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.bpmn.BpmnImport;
import org.throughline.bpmn.Counts;
import org.throughline.bpmn.StepList;
import org.throughline.core.RefusedInputException;
import org.throughline.model.process.End;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Start;
import org.throughline.model.process.Step;

/** Makes a flowchart of the entries of a list. The nesting may be as deep as the list is long. */
public final class StepFlow {
    private static final ProcessFactory MODEL = ProcessFactory.eINSTANCE;

    private final StepAccount account;
    private final Process process = MODEL.createProcess();
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final Map<String, StepLine> targets = new HashMap<>();
    private final Map<StepLine, Node> nodes = new HashMap<>();
    private final Map<StepLine, OpenEnds> jumps = new LinkedHashMap<>();
    private final Deque<StepBlock> open = new ArrayDeque<>();
    private OpenEnds ends = new OpenEnds();
    private StepLine last;

    private StepFlow(StepAccount account) {
        this.account = account;
    }

    /** Returns the flowchart of a list with its account. */
    public static BpmnImport of(Path file, StepLines list) throws RefusedInputException {
        StepFlow flow = new StepFlow(list.account());
        List<StepLine> top = StepTree.of(list);
        list.entries().forEach(flow::nameTarget);
        flow.process.setName(list.title() == null ? plainName(file) : list.title());
        flow.begin();
        flow.walk(top);
        flow.finish();
        if (flow.process.getNodes().stream().noneMatch(node -> node instanceof Step)
                && flow.process.getNodes().size() < 3) {
            throw new RefusedInputException(file, 0, "the list holds no step; write one step a line");
        }
        Counts counts = new Counts(Map.of("entry", list.entries().size()), 0, 0);
        return new BpmnImport(
                file,
                StepList.FORMAT,
                flow.process,
                counts,
                flow.account.repaired(),
                flow.account.kept(),
                flow.account.dropped());
    }

    private static String plainName(Path file) {
        return String.valueOf(file.getFileName()).replaceAll("(?i)\\.(txt|text|md|tsv|tab|csv)$", "");
    }

    private void nameTarget(StepLine entry) {
        if (entry.number != null) {
            targets.putIfAbsent(StepWords.key(entry.number), entry);
        }
        targets.putIfAbsent(StepWords.key(entry.text), entry);
    }

    private void begin() {
        Start start = MODEL.createStart();
        start.setName("Start");
        process.getNodes().add(start);
        ends.add(start, null);
    }

    private void walk(List<StepLine> top) {
        open.push(StepBlock.sequence(top));
        while (!open.isEmpty()) {
            StepBlock block = open.peek();
            if (block.isWays()) {
                nextWay(block);
            } else if (block.hasNext()) {
                place(block.next());
            } else {
                open.pop();
            }
        }
    }

    private void nextWay(StepBlock block) {
        if (block.begun()) {
            block.collect(ends);
        }
        if (block.hasNextWay()) {
            StepLine head = block.headOfNextWay();
            ends = new OpenEnds();
            ends.add(block.decision(), head.condition);
            open.push(block.nextWay());
        } else {
            open.pop();
            ends = block.collected();
            String rest = block.missing(account);
            if (rest != null) {
                ends.add(block.decision(), rest.isEmpty() ? null : rest);
            }
        }
    }

    private void place(StepLine entry) {
        String[] prefix = StepWords.prefix(entry.text);
        String kind = prefix == null ? entry.text : prefix[0];
        String rest = prefix == null ? null : prefix[1];
        if (rest != null && StepWords.isNote(kind) && nodes.containsKey(last)) {
            Node about = nodes.get(last);
            about.setNote(about.getNote() == null ? rest : about.getNote() + "\n" + rest);
        } else if (StepWords.isStart(kind) && process.getNodes().size() == 1) {
            process.getNodes().getFirst().setName(rest == null || rest.isEmpty() ? "Start" : rest);
            nodes.put(entry, process.getNodes().getFirst());
        } else if (StepWords.isEnd(kind)) {
            end(entry, rest == null || rest.isEmpty() ? "End" : rest);
        } else if (entry.condition != null && !StepBlock.isWay(open.peek(), entry)) {
            condition(entry);
        } else if (StepWords.goesOn(entry.text) && (entry.children.isEmpty() || StepBlock.isHead(entry))) {
            last = entry;
        } else if (jumpTarget(entry) != null) {
            jumps.put(entry, ends);
            ends = new OpenEnds();
        } else {
            add(entry);
        }
    }

    private StepLine jumpTarget(StepLine entry) {
        String wanted = StepWords.jump(entry.text);
        StepLine target = wanted == null ? null : targets.get(StepWords.key(wanted));
        if (wanted != null && target == null) {
            account.repaired(entry.line, "no line has the number or name \"" + wanted + "\"; taken as a step");
        }
        return target == entry ? null : target;
    }

    /** A condition without a question before it asks one itself; where it does not hold the flow goes on. */
    private void condition(StepLine entry) {
        StepLine question = new StepLine(entry.line, entry.indent, entry.condition + "?");
        question.participant = entry.participant;
        question.children.add(entry);
        entry.condition = "yes";
        account.repaired(
                entry.line, "a condition without a question above it; taken as the decision \"" + question.text + "\"");
        add(question);
    }

    private void add(StepLine entry) {
        boolean decides = entry.asks() || !entry.children.isEmpty() && !StepBlock.isHead(entry);
        Node node = decides ? MODEL.createDecision() : step(entry);
        node.setName(entry.text);
        node.setNote(entry.note);
        node.setLane(lane(entry.participant));
        connect(node, entry);
        nodes.put(entry, node);
        last = entry;
        if (decides) {
            open.push(StepBlock.ways(node, entry, account));
        } else if (entry.ends) {
            end(entry, "End");
        }
        if (decides && (entry.workTime != null || entry.waitTime != null)) {
            account.dropped(entry.line, "a decision has no time of its own; give the time to a step before it");
        }
    }

    private static Step step(StepLine entry) {
        Step step = MODEL.createStep();
        step.setWorkTime(entry.workTime);
        step.setWaitTime(entry.waitTime);
        return step;
    }

    private void connect(Node node, StepLine entry) {
        if (ends.isEmpty()) {
            account.repairedLikeOthers(entry.line, "stands behind an end or a way back; no arrow leads here");
        }
        process.getNodes().add(node);
        ends.leadTo(node, process);
        ends = new OpenEnds();
        ends.add(node, null);
    }

    private void end(StepLine entry, String name) {
        if (ends.isEmpty()) {
            return;
        }
        End end = MODEL.createEnd();
        end.setName(name);
        end.setLane(lane(entry.participant));
        connect(end, entry);
        ends = new OpenEnds();
    }

    private void finish() {
        if (process.getNodes().size() > 1) {
            process.getNodes().getFirst().setLane(process.getNodes().get(1).getLane());
        }
        if (!ends.isEmpty()) {
            StepLine behind = new StepLine(0, 0, "");
            behind.participant = last == null ? null : last.participant;
            end(behind, "End");
        }
        jumps.forEach(this::jump);
    }

    private void jump(StepLine entry, OpenEnds from) {
        Node target = nodes.get(targets.get(StepWords.key(StepWords.jump(entry.text))));
        if (target instanceof Start && process.getNodes().size() > 1) {
            target = process.getNodes().get(1);
        }
        if (target == null) {
            account.repaired(entry.line, "leads to a line that is no step; the way ends here");
        } else {
            from.leadTo(target, process);
        }
    }

    private Lane lane(String participant) {
        if (participant == null) {
            return null;
        }
        return lanes.computeIfAbsent(StepWords.key(participant), key -> {
            Lane lane = MODEL.createLane();
            lane.setName(participant);
            process.getLanes().add(lane);
            return lane;
        });
    }
}
