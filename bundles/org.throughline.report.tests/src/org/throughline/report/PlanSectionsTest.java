package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportRequest.Choice;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Block.Quote;
import org.throughline.report.document.Chart;
import org.throughline.report.document.ChartData.Point;
import org.throughline.report.document.Figure;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.sample.SampleClient;

class PlanSectionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);
    private static final List<String> ALL =
            List.of("run-charts", "problems", "causes", "pareto", "priorities", "plan", "progress");

    @TempDir
    Path scratch;

    private ClientFolder sample;

    @BeforeEach
    void write() throws Exception {
        SampleClient.write(scratch.resolve("sample"));
        sample = ClientFolder.open(scratch.resolve("sample"));
    }

    private static ReportRequest request(Audience audience, Map<String, String> parameters, Set<Element> focus) {
        List<Choice> choices =
                ALL.stream().map(id -> new Choice(id, true, "", parameters)).toList();
        return new ReportRequest(
                "",
                audience,
                choices,
                focus.stream().map(Element::getId).collect(Collectors.toSet()),
                Optional.empty(),
                TODAY,
                true);
    }

    private static Section section(ReportDocument report, String id) {
        return report.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(Section section) {
        List<String> texts = new ArrayList<>();
        for (Block block : section.blocks()) {
            switch (block) {
                case Heading heading -> texts.add(heading.text().plain());
                case Paragraph paragraph -> texts.add(paragraph.text().plain());
                case Notice notice -> texts.add(notice.text().plain());
                case Quote quote ->
                    texts.add(quote.words().plain() + " – " + quote.who().plain());
                case Bullets bullets -> bullets.items().forEach(item -> texts.add(item.plain()));
                case Table table ->
                    table.rows()
                            .forEach(row -> row.forEach(cell -> cell.lines().forEach(line -> texts.add(line.plain()))));
                default -> {}
            }
        }
        return String.join("\n", texts).replace('\u00a0', ' ');
    }

    private ReportDocument report(ReportRequest request) throws Exception {
        return Reports.document(sample, request, ReportProgress.NONE);
    }

    @Test
    void aProblemStandsWithItsReasonsItsEvidenceAndWhatIsDone() throws Exception {
        String problems = plain(section(report(request(Audience.FULL, Map.of(), Set.of())), "problems"));
        assertTrue(problems.contains("7 problems: 3 open, 4 in work, 0 solved."));
        assertTrue(problems.contains("56.9 % (95 % interval 50.0 to 63.5 %) go without it, 116 of 204 in Baseline"));
        assertTrue(problems.contains(
                "I read him the sheet in the doorway. He nods, they all nod. – Ward nurse, 12 February"));
        assertTrue(problems.contains("30 % of the cases are done again at “Check identity and the order”."));
        assertTrue(problems.contains("Nothing measured: judged by the consultant to be medium."));
        assertTrue(problems.contains("What is done about it: The three questions in Spanish (planned)."));
    }

    @Test
    void theBoardHasTheTableAlone() throws Exception {
        Section problems = section(report(request(Audience.BOARD, Map.of(), Set.of())), "problems");
        assertTrue(problems.blocks().stream().noneMatch(Heading.class::isInstance));
    }

    @Test
    void causesAreDrawnAndAskedBehindEachOther() throws Exception {
        Section causes = section(report(request(Audience.FULL, Map.of(), Set.of())), "causes");
        assertEquals(
                7, causes.blocks().stream().filter(Figure.class::isInstance).count());
        assertTrue(plain(causes)
                .contains("Orders without a suspicion wait until somebody rings back – why? The order form"));
    }

    @Test
    void thePlanTellsWhatIsLateWhatItCostsAndWhetherItWorked() throws Exception {
        String plan = plain(section(report(request(Audience.FULL, Map.of(), Set.of())), "plan"));
        assertTrue(plan.contains(
                "9 actions: 3 done, 2 running, 3 planned, 1 dropped. Late: 2; waiting for a late one: 2."));
        assertTrue(plan.contains("45 days late; waits for a late action"));
        assertTrue(plan.contains("42,250"), plan);
        assertTrue(plan.contains("35,800"));
        assertTrue(plan.contains("reached\n"));
        assertTrue(plan.contains("not yet\nits day has passed"));
        assertTrue(plan.contains("Study: Nine patients could say it back."));
        assertTrue(plan.contains("Not noted yet: Act."));
    }

    @Test
    void progressIsToldSinceTheDayThatIsAsked() throws Exception {
        ReportDocument since = report(request(Audience.FULL, Map.of("since", "2026-06-20"), Set.of()));
        String progress = plain(section(since, "progress"));
        assertTrue(progress.contains("What happened from 20 June 2026 to 15 October 2026."));
        assertTrue(progress.contains(
                "Actions done\nAn order form that asks for the suspicion\nActions begun\nThe family"));
        assertTrue(progress.contains("Half can say what is wrong: reached."));
        String wrong =
                plain(section(report(request(Audience.FULL, Map.of("since", "last June"), Set.of())), "progress"));
        assertTrue(wrong.contains("“last June” is no day."));
    }

    @Test
    void patientsAreToldWhatWasDoneInPlainWords() throws Exception {
        ReportDocument report = report(ReportRequest.of(Audience.PATIENTS, TODAY));
        Section progress = section(report, "progress");
        assertEquals("What we changed", progress.title());
        assertFalse(plain(progress).matches("(?s).*\\d.*"), plain(progress));
    }

    @Test
    void chartsCarryTheirNumbersWithGapsWhereTheyAreHidden() throws Exception {
        Section charts = section(report(request(Audience.FULL, Map.of("by", "week"), Set.of())), "run-charts");
        List<Chart> found = charts.blocks().stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .toList();
        assertEquals(3, found.size());
        List<Point> values = found.getFirst().data().series().getFirst().points();
        assertEquals(11, values.size());
        assertEquals(3, values.stream().filter(point -> point.value().isEmpty()).count());
        assertEquals(1, values.stream().filter(point -> point.signal()).count());
        assertTrue(found.getFirst().data().series().stream()
                .anyMatch(one -> one.name().equals("Upper limit")));
    }

    @Test
    void aFocusLeavesWhatBelongsToIt() throws Exception {
        Element pharmacist = sample.client().getParticipants().stream()
                .filter(participant -> participant.getName().equals("Pharmacist"))
                .findFirst()
                .orElseThrow();
        String plan = plain(section(report(request(Audience.FULL, Map.of(), Set.of(pharmacist))), "plan"));
        assertTrue(plan.contains("The pharmacist goes to the bed before each discharge"));
        assertFalse(plan.contains("A letter that gives a reason"));
    }

    @Test
    void anEmptyClientIsToldWhatIsMissingAndNoTableIsEmpty() throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Empty");
        try (ClientFolder created = ClientFolder.create(scratch.resolve("empty"), client)) {
            created.save(Map.of());
        }
        ReportDocument report = Reports.document(
                ClientFolder.open(scratch.resolve("empty")),
                request(Audience.FULL, Map.of(), Set.of()),
                ReportProgress.NONE);
        assertEquals(ALL.size(), report.sections().size());
        for (Section section : report.sections()) {
            assertTrue(section.blocks().stream().anyMatch(Notice.class::isInstance), section.id());
            assertTrue(section.blocks().stream().noneMatch(Table.class::isInstance), section.id());
            assertFalse(plain(section).contains("could not be made"), section.id());
        }
    }
}
