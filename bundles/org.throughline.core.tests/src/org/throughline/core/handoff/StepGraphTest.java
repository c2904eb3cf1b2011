package org.throughline.core.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.model.process.Event;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;

class StepGraphTest {
    private static final ProcessFactory PROCESS = ProcessFactory.eINSTANCE;

    private final Chart chart = new Chart();

    @BeforeEach
    void threeSteps() {
        chart.step("c", "Nurse");
        chart.step("b", "Clerk");
        chart.step("a", "Patient");
    }

    @Test
    void stepsStandInTheOrderOfTheFlowAndUnreachableOnesLast() {
        chart.step("lost", "Clerk");
        chart.flow("start", "a", "b", "c", "end");
        StepGraph graph = StepGraph.of(chart.process);
        assertEquals(List.of("a", "b", "c", "lost"), names(graph.steps()));
        assertEquals(List.of("a"), names(graph.firstSteps()));
        assertTrue(graph.isReached(chart.node("c")));
        assertFalse(graph.isReached(chart.node("lost")));
    }

    @Test
    void decisionsAreLookedThroughAndALoopLeadsBack() {
        chart.node("ok?", PROCESS.createDecision());
        chart.flow("start", "a", "b", "ok?", "c", "end").flow("ok?", "a");
        StepGraph graph = StepGraph.of(chart.process);
        assertEquals(List.of("c", "a"), names(graph.next(chart.step("b")).keySet()));
        assertEquals(2, graph.next(chart.step("b")).get(chart.step("c")).size());
        assertTrue(graph.isWayBack(chart.step("b"), chart.step("a")));
        assertFalse(graph.isWayBack(chart.step("b"), chart.step("c")));
    }

    @Test
    void withoutAStartTheStepsThatNothingLeadsToComeFirst() {
        chart.flow("a", "b", "c", "end");
        assertEquals(List.of("a"), names(StepGraph.of(chart.process).firstSteps()));
    }

    @Test
    void aCircleWithoutAStartBeginsAtItsFirstStep() {
        chart.flow("a", "b", "c", "a");
        assertEquals(1, StepGraph.of(chart.process).firstSteps().size());
    }

    @Test
    void aStartThatAMessageSetsOffIsNotFirst() {
        chart.node("called", PROCESS.createStart());
        chart.flow("start", "a").flow("called", "b");
        chart.flow(PROCESS.createMessageFlow(), "a", "called");
        StepGraph graph = StepGraph.of(chart.process);
        assertEquals(List.of("a"), names(graph.firstSteps()));
        assertEquals(List.of("b"), names(graph.next(chart.step("a")).keySet()));
    }

    @Test
    void theStepsOfASubProcessStandInItsPlace() {
        SubProcess inside = chart.node("draw blood", PROCESS.createSubProcess());
        inside.setLane(chart.lane("Lab"));
        chart.node("inner start", PROCESS.createStart(), inside);
        chart.node("needle", PROCESS.createStep(), inside);
        chart.node("label", PROCESS.createStep(), inside);
        chart.flow("start", "a", "draw blood", "b", "end").flow("inner start", "needle", "label");
        StepGraph graph = StepGraph.of(chart.process);
        assertEquals(List.of("a", "needle", "label", "b", "c"), names(graph.steps()));
        assertEquals(List.of("b"), names(graph.next(chart.step("label")).keySet()));
        List<HandOff> handOffs = HandOffs.of(graph);
        assertEquals(
                List.of("needle", "b"),
                handOffs.stream().map(h -> h.customerStep().getName()).toList());
        assertEquals("Lab", handOffs.getFirst().customer().getName());
        assertTrue(graph.nodesBeforeAnEnd().contains(chart.node("needle")));
    }

    @Test
    void anEmptySubProcessIsAStep() {
        chart.node("draw blood", PROCESS.createSubProcess()).setLane(chart.lane("Lab"));
        chart.flow("start", "a", "draw blood", "b", "end");
        assertEquals(
                List.of("a", "draw blood", "b", "c"),
                names(StepGraph.of(chart.process).steps()));
    }

    @Test
    void anEventAtTheEdgeOfAStepLeadsOnFromIt() {
        Event late = chart.node("late", PROCESS.createEvent());
        late.setAttachedTo(chart.node("a"));
        chart.flow("start", "a", "b", "end").flow("late", "c");
        StepGraph graph = StepGraph.of(chart.process);
        assertTrue(graph.next(chart.step("a")).containsKey(chart.step("c")));
        assertTrue(graph.isReached(chart.node("c")));
    }

    @Test
    void anOrphanIsARecordWhoseHandOffIsGoneNotASecondOne() {
        chart.flow("start", "a", "b", "c", "end");
        chart.record("a", "b");
        chart.record("a", "b");
        var gone = chart.record("a", "c");
        var stepless = PROCESS.createHandOffRecord();
        chart.process.getHandOffRecords().add(stepless);
        assertEquals(List.of(gone, stepless), HandOffs.orphans(chart.process, HandOffs.of(chart.process)));
        chart.step("b").setLane(chart.lane("Patient"));
        assertEquals(
                4, HandOffs.orphans(chart.process, HandOffs.of(chart.process)).size());
    }

    @Test
    void aLongChainOfDecisionsNeedsNoDeepStack() {
        String before = "a";
        chart.flow("start", "a");
        for (int i = 0; i < 20_000; i++) {
            chart.step("s" + i, i % 2 == 0 ? "Clerk" : "Nurse");
            chart.flow(before, "s" + i);
            before = "s" + i;
        }
        assertEquals(20_003, StepGraph.of(chart.process).steps().size());
    }

    private static List<String> names(Collection<Step> steps) {
        return steps.stream().map(Step::getName).toList();
    }
}
