package org.throughline.improvement.overview;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.core.check.ClientContext;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.job.JobSheet;
import org.throughline.core.job.JobSheet.Delivery;
import org.throughline.improvement.overview.OverviewRow.State;
import org.throughline.model.organisation.Job;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessState;
import org.throughline.model.process.Step;

/** The rows about the work: its flowcharts, jobs and scripts. */
final class ProcessRows {
    private final ClientContext client;
    private final List<Process> processes;
    private final List<Step> steps;

    ProcessRows(ClientContext client) {
        this.client = client;
        List<Process> asIs = client.processes().stream()
                .filter(process -> process.getState() == ProcessState.AS_IS)
                .toList();
        processes = asIs.isEmpty() ? client.processes() : asIs;
        steps = processes.stream()
                .flatMap(process -> client.graph(process).nodes().stream())
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
    }

    OverviewRow flowchart() {
        List<HandOff> handOffs = processes.stream()
                .flatMap(process -> client.handOffs(process).stream())
                .filter(handOff -> !handOff.rework())
                .toList();
        if (steps.isEmpty()) {
            return new OverviewRow(
                    MethodPoint.FLOWCHART,
                    State.NOT_BEGUN,
                    OverviewTexts.of("flowchart.none"),
                    draw(OverviewTexts.of("flowchart.draw")));
        }
        List<HandOff> open =
                handOffs.stream().filter(handOff -> !handOff.agreed()).toList();
        String figure = OverviewTexts.of("flowchart", steps.size(), handOffs.size(), handOffs.size() - open.size());
        State state = handOffs.isEmpty() ? State.BEGUN : State.of(0, open.size());
        NextStep next = open.isEmpty()
                ? NextStep.at(processes.getFirst(), OverviewTexts.of("flowchart.open"))
                : NextStep.atNamed(open.getFirst().supplierStep(), "flowchart.agree");
        return new OverviewRow(MethodPoint.FLOWCHART, state, figure, next);
    }

    /** Returns how to come to steps: the first flowchart, or a new one. */
    private NextStep draw(String words) {
        return processes.isEmpty()
                ? NextStep.command(OverviewTexts.of("flowchart.list"), "newProcessFromList")
                : NextStep.at(processes.getFirst(), words);
    }

    OverviewRow jobs() {
        List<JobSheet> jobs = client.jobSheets().stream()
                .filter(sheet -> sheet.participant() instanceof Job)
                .toList();
        if (jobs.isEmpty()) {
            return new OverviewRow(
                    MethodPoint.JOBS,
                    State.NOT_BEGUN,
                    OverviewTexts.of("jobs.none"),
                    draw(OverviewTexts.of("jobs.name")));
        }
        List<JobSheet> open = jobs.stream().filter(sheet -> !isDefined(sheet)).toList();
        String figure = OverviewTexts.of("jobs", jobs.size() - open.size(), jobs.size());
        return new OverviewRow(MethodPoint.JOBS, State.of(0, open.size()), figure, job(jobs, open));
    }

    private static boolean isDefined(JobSheet sheet) {
        return !sheet.products().isEmpty()
                && sheet.products().stream()
                        .noneMatch(product -> product.needs().isEmpty());
    }

    private static NextStep job(List<JobSheet> jobs, List<JobSheet> open) {
        if (open.isEmpty()) {
            return NextStep.at(jobs.getFirst().participant(), OverviewTexts.of("jobs.look"));
        }
        JobSheet first = open.getFirst();
        Optional<Delivery> without = first.products().stream()
                .filter(product -> product.needs().isEmpty())
                .findFirst();
        return without.map(delivery -> NextStep.atNamed(delivery.product(), "jobs.why"))
                .orElseGet(() -> NextStep.atNamed(first.participant(), "jobs.what"));
    }

    OverviewRow scripts() {
        List<Step> touchpoints = steps.stream().filter(Step::isTouchpoint).toList();
        if (touchpoints.isEmpty()) {
            NextStep next = draw(OverviewTexts.of("scripts.mark"));
            return new OverviewRow(MethodPoint.SCRIPTS, State.NOT_BEGUN, OverviewTexts.of("scripts.none"), next);
        }
        Set<Node> told = told();
        List<Step> silent = touchpoints.stream()
                .filter(step -> isBlank(step.getScript()) && !told.contains(step))
                .toList();
        String figure = OverviewTexts.of("scripts", touchpoints.size() - silent.size(), touchpoints.size());
        NextStep next = silent.isEmpty()
                ? NextStep.at(touchpoints.getFirst(), OverviewTexts.of("scripts.read"))
                : NextStep.atNamed(silent.getFirst(), "scripts.write");
        return new OverviewRow(MethodPoint.SCRIPTS, State.of(0, silent.size()), figure, next);
    }

    /** Returns the steps whose hand-off has a script, which tells the customer as well. */
    private Set<Node> told() {
        Set<Node> told = new HashSet<>();
        for (Process process : processes) {
            for (HandOff handOff : client.handOffs(process)) {
                if (handOff.record() != null && !isBlank(handOff.record().getScript())) {
                    told.add(handOff.supplierStep());
                }
            }
        }
        return told;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
