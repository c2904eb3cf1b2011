package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Participant;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportRequest.Choice;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Chart;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.sample.SampleClient;

/** What the report of the sample client says to each audience. */
class AudiencesTest {
    @TempDir
    static Path scratch;

    private static ClientFolder client;

    @BeforeAll
    static void write() throws Exception {
        SampleClient.write(scratch.resolve("sample"));
        client = ClientFolder.open(scratch.resolve("sample"));
    }

    private static ReportDocument report(Audience audience, Set<Element> focus, Choice... choices) throws Exception {
        ReportRequest request = new ReportRequest(
                "",
                audience,
                List.of(choices),
                focus.stream().map(Element::getId).collect(Collectors.toSet()),
                Optional.empty(),
                Clients.DAY,
                false);
        return Reports.document(client, request, ReportProgress.NONE);
    }

    private static Section section(ReportDocument report, String id) {
        return report.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section " + id));
    }

    private static List<String> ids(ReportDocument report) {
        return report.sections().stream().map(Section::id).toList();
    }

    private static Participant named(String name) {
        return client.client().getParticipants().stream()
                .filter(participant -> participant.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBoardReadsNoTestsAndNoFlowcharts() throws Exception {
        List<String> ids = ids(report(Audience.BOARD, Set.of()));
        assertTrue(ids.containsAll(List.of("summary", "verdicts")), ids.toString());
        for (String left : List.of("flowcharts", "hand-offs", "jobs", "results", "methods", "voices")) {
            assertFalse(ids.contains(left), left);
        }
    }

    @Test
    void thePatientsReadNoJargonAndNoStatistics() throws Exception {
        ReportDocument report = report(Audience.PATIENTS, Set.of());
        assertTrue(report.look().largeType());
        String words = Texts.of(report.sections()).toLowerCase(Locale.ROOT);
        for (String jargon : List.of(
                "p =", "p-value", "interval", "baseline", "follow-up", "favourable", "hand-off", "verdict", "wilson")) {
            assertFalse(words.contains(jargon), jargon);
        }
        Chart chart = section(report, "results").blocks().stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .findFirst()
                .orElseThrow();
        chart.data()
                .series()
                .forEach(series -> series.points().forEach(point -> {
                    assertTrue(point.value().isPresent());
                    assertTrue(point.low().isEmpty());
                }));
    }

    @Test
    void thePatientsDoNotReadWhatTheStaffSaidOfItsOwnWork() throws Exception {
        List<Block> said =
                section(report(Audience.PATIENTS, Set.of()), "voices").blocks();
        assertFalse(said.isEmpty());
        assertFalse(Texts.of(said).contains("Lab technician"));
        assertTrue(Texts.of(section(report(Audience.FULL, Set.of()), "voices").blocks())
                .contains("Lab technician"));
    }

    @Test
    void aWardReadsItsOwnHandOffsAndJobs() throws Exception {
        ReportDocument all = report(Audience.WARD, Set.of());
        ReportDocument theirs = report(Audience.WARD, Set.of(named("Pharmacist")));
        List<Heading> jobs = headings(section(theirs, "jobs"), 1);
        assertEquals(
                List.of("Pharmacist"),
                jobs.stream().map(job -> job.text().plain()).toList());
        Table handOffs = table(section(theirs, "hand-offs"));
        assertTrue(
                handOffs.rows().size() < table(section(all, "hand-offs")).rows().size());
        for (var row : handOffs.rows()) {
            String ends = Texts.of(row.get(0)) + Texts.of(row.get(2));
            assertTrue(ends.contains("Pharmacist"), ends);
        }
        assertTrue(Texts.of(section(theirs, "cover").blocks()).contains("about Pharmacist."));
    }

    @Test
    void aWardWithoutAFocusIsToldThatItCanHaveOne() throws Exception {
        assertTrue(section(report(Audience.WARD, Set.of()), "cover").blocks().stream()
                .anyMatch(block ->
                        block instanceof Notice notice && notice.text().plain().contains("focus")));
    }

    @Test
    void aUnitIsItsJobs() throws Exception {
        Element ward = client.client().getFacilities().getFirst().getUnits().get(1);
        ReportDocument report = report(Audience.WARD, Set.of(ward));
        assertEquals(
                List.of("Ward nurse"),
                headings(section(report, "jobs"), 1).stream()
                        .map(heading -> heading.text().plain())
                        .toList());
    }

    @Test
    void theCoverNamesForWhomAndByWhom() throws Exception {
        Choice cover = new Choice("cover", true, "", Map.of("for", "The board of trustees", "by", "Jane Roe"));
        ReportDocument report = report(Audience.BOARD, Set.of(), cover);
        assertTrue(report.subtitle().contains("For The board of trustees"), report.subtitle());
        assertTrue(report.subtitle().contains("Made by Jane Roe"), report.subtitle());
        assertTrue(report.subtitle().contains("1 March 2026 to 30 September 2026"), report.subtitle());
        assertFalse(ids(report).contains("cover"), "what the cover says already is not said twice");
    }

    @Test
    void handOffsComeAsSipocAndRaci() throws Exception {
        Choice sipoc = new Choice("hand-offs", true, "", Map.of("form", "sipoc"));
        Table table = table(section(report(Audience.FULL, Set.of(), sipoc), "hand-offs"));
        assertEquals(
                List.of("Process step", "Suppliers", "Inputs", "Outputs", "Customers"),
                table.columns().stream().map(column -> column.heading().plain()).toList());
        Choice raci = new Choice("hand-offs", true, "", Map.of("form", "raci"));
        Table letters = table(section(report(Audience.FULL, Set.of(), raci), "hand-offs"));
        for (var row : letters.rows()) {
            assertEquals(
                    1,
                    row.stream().filter(cell -> Texts.of(cell).equals("R/A")).count(),
                    () -> "one does the step: " + Texts.of(row.getFirst()));
        }
    }

    @Test
    void wordsAreExplainedWhereTheyAreUsed() throws Exception {
        String full =
                Texts.of(section(report(Audience.FULL, Set.of()), "glossary").blocks());
        String board =
                Texts.of(section(report(Audience.BOARD, Set.of()), "glossary").blocks());
        assertTrue(full.contains("Flowchart") && full.contains("Hand-off"), full);
        assertFalse(board.contains("Flowchart"), "the board’s report does not use the word");
    }

    @Test
    void theWordsOfTheConsultantStandAtTheBeginningOfTheSection() throws Exception {
        Choice words = new Choice("line", true, "First of us.\n\nThen more.", Map.of());
        List<Block> blocks =
                section(report(Audience.FULL, Set.of(), words), "line").blocks();
        assertEquals("First of us.", Texts.of(blocks.get(0)));
        assertEquals("Then more.", Texts.of(blocks.get(1)));
    }

    @Test
    void theWeakestLinkIsNamedAndTheCustomerSpeaksAtTheEndOfTheLine() throws Exception {
        String line = Texts.of(section(report(Audience.FULL, Set.of()), "line").blocks());
        assertTrue(line.contains("The weakest links: Ward nurse to Patient"), line);
        assertTrue(line.contains("55.5\u00a0% (122 of 220)"), line);
    }

    private static List<Heading> headings(Section section, int level) {
        return section.blocks().stream()
                .filter(block -> block instanceof Heading heading && heading.level() == level)
                .map(Heading.class::cast)
                .toList();
    }

    private static Table table(Section section) {
        return section.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
