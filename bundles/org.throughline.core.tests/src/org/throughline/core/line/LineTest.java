package org.throughline.core.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.handoff.Chart;
import org.throughline.model.organisation.Party;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;
import org.throughline.model.process.Wait;

class LineTest {
    private static final ProcessFactory PROCESS = ProcessFactory.eINSTANCE;

    private final Chart chart = new Chart();

    @BeforeEach
    void steps() {
        chart.step("ask", "Patient");
        chart.step("register", "Clerk");
        chart.step("treat", "Nurse");
        chart.step("leave", "Patient");
    }

    private Line line() {
        return Line.of(chart.process);
    }

    private static List<String> told(List<Link> links) {
        return links.stream()
                .map(link -> link.order() + "/" + link.branch() + " "
                        + link.handOff().supplierStep().getName() + ">"
                        + link.handOff().customerStep().getName())
                .toList();
    }

    private static List<String> names(List<Step> steps) {
        return steps.stream().map(Step::getName).toList();
    }

    @Test
    void theMainWayIsTheOneWithTheMostHandOffs() {
        chart.node("urgent?", PROCESS.createDecision());
        chart.flow("start", "ask", "urgent?", "treat", "leave", "end").flow("urgent?", "register", "treat");
        assertEquals(List.of("ask", "register", "treat", "leave"), names(line().mainSteps()));
        assertEquals(
                List.of("1/0 ask>register", "2/1 ask>treat", "3/0 register>treat", "4/0 treat>leave"),
                told(line().links()));
        assertEquals(3, line().mainLinks().size());
    }

    @Test
    void parallelWaysAreBranchesOfTheirOwn() {
        chart.node("both", PROCESS.createDecision()).setKind(DecisionKind.PARALLEL);
        chart.step("test", "Lab");
        chart.step("bill", "Payer");
        chart.flow("start", "ask", "register", "both", "test", "treat", "leave", "end")
                .flow("both", "bill", "leave");
        Line line = line();
        assertEquals(List.of("ask", "register", "test", "treat", "leave"), names(line.mainSteps()));
        List<String> branch =
                told(line.links().stream().filter(l -> l.branch() == 1).toList());
        assertEquals(2, branch.size());
        assertTrue(
                branch.getFirst().endsWith("register>bill") && branch.getLast().endsWith("bill>leave"));
    }

    @Test
    void whatLeadsNowhereNearTheCustomerIsNoPartOfIt() {
        chart.step("file", "Archive");
        chart.flow("start", "ask", "register", "treat", "leave", "end").flow("register", "file", "end");
        assertEquals(3, line().links().size());
    }

    @Test
    void handOffsBackAreLeftOutAndLoopsEnd() {
        chart.node("ok?", PROCESS.createDecision());
        chart.flow("start", "ask", "register", "treat", "ok?", "leave", "end").flow("ok?", "register");
        assertEquals(List.of("1/0 ask>register", "2/0 register>treat", "3/0 treat>leave"), told(line().links()));
    }

    @Test
    void yieldIsTheProductOfWhatIsKnown() {
        chart.flow("start", "ask", "register", "treat", "leave", "end");
        assertNull(line().rolledYield());
        assertEquals(0, line().knownYields());
        chart.record("ask", "register").setCompleteAccurate(0.8);
        chart.record("treat", "leave").setCompleteAccurate(0.5);
        assertEquals(0.4, line().rolledYield(), 1e-12);
        assertEquals(2, line().knownYields());
    }

    @Test
    void theWeakestComeFirstByTheirLowerShare() {
        chart.flow("start", "ask", "register", "treat", "leave", "end");
        chart.record("ask", "register").setCompleteAccurate(0.8);
        var late = chart.record("register", "treat");
        late.setCompleteAccurate(0.95);
        late.setTimeliness(0.6);
        assertEquals(List.of("2/0 register>treat", "1/0 ask>register"), told(line().weakest()));
    }

    @Test
    void timesAreAddedUpAlongTheMainWayWithItsWaits() {
        wait("before", 5);
        wait("queue", 30);
        wait("aside", 1000);
        chart.flow("start", "before", "ask", "register", "queue", "treat", "leave", "end")
                .flow("ask", "aside", "leave");
        chart.step("register").setWorkTime(Duration.ofMinutes(10));
        chart.step("treat").setWorkTime(Duration.ofMinutes(20));
        chart.step("treat").setWaitTime(Duration.ofMinutes(7));
        assertEquals(Duration.ofMinutes(30), line().workTime());
        assertEquals(Duration.ofMinutes(42), line().waitTime());
    }

    private void wait(String name, int minutes) {
        Wait wait = chart.node(name, PROCESS.createWait());
        wait.setWaitTime(Duration.ofMinutes(minutes));
    }

    @Test
    void withoutAnUltimateCustomerThereIsNone() {
        chart.flow("start", "ask", "register", "treat", "leave", "end");
        ((Party) chart.lane("Patient").getParticipant()).setUltimateCustomer(false);
        assertEquals(List.of(), line().links());
        assertEquals(List.of(), line().mainSteps());
        assertEquals(Duration.ZERO, line().waitTime());
    }

    @Test
    void theStepsOfASubProcessLieOnIt() {
        SubProcess inside = chart.node("ward", PROCESS.createSubProcess());
        inside.setLane(chart.lane("Ward"));
        chart.node("round", PROCESS.createStep(), inside).setLane(chart.lane("Physician"));
        chart.node("letter", PROCESS.createStep(), inside).setLane(chart.lane("Ward"));
        chart.flow("round", "letter").flow("start", "ask", "ward", "leave", "end");
        assertEquals(List.of("ask", "round", "letter", "leave"), names(line().mainSteps()));
        assertEquals(3, line().mainLinks().size());
    }
}
