package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.extension.Contribution;
import org.throughline.core.extension.ContributionRegistry;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.report.Audience;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.report.internal.RegisterAppendix;
import org.throughline.report.internal.ReportBuilder;

class ReportsTest {
    @TempDir
    Path scratch;

    private ClientFolder client;
    private Path out;

    @BeforeEach
    void make() throws Exception {
        client = Clients.empty(scratch.resolve("client"), "Willow Creek");
        out = Files.createDirectory(scratch.resolve("out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.txt", "report", "html", ".part", "report.html.bak"})
    void anUnknownKindOfFileIsRefusedWithTheKnownOnes(String name) throws Exception {
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> Clients.write(client, out.resolve(name)));
        assertTrue(refused.reason().contains(".html"), refused.reason());
        assertEquals(0, count(out));
    }

    @Test
    void everyContributionOfOursWorks() {
        for (String point : List.of("org.throughline.report.sections", "org.throughline.report.formats")) {
            List<Contribution<Object>> contributions = new ContributionRegistry<>(point, Object.class).contributions();
            assertFalse(contributions.isEmpty(), point);
            contributions.forEach(contribution -> assertTrue(contribution.works(), contribution.toString()));
        }
        assertEquals(List.of("docx", "html", "json", "pdf", "pptx", "xlsx"), Reports.extensions());
    }

    @Test
    void aSectionThatFailsSaysSoAndTheOthersStand() throws Exception {
        List<ReportSection> sections = List.of(
                section("second", 20, () -> List.of(Paragraph.of("still here"))),
                section("first", 10, () -> {
                    throw new IllegalStateException("broken");
                }),
                new RegisterAppendix());
        ReportRequest request = ReportRequest.of(Audience.FULL, Clients.DAY);
        ReportDocument report =
                new ReportBuilder(sections, request).build(ReportContext.of(client, request), ReportProgress.NONE);
        assertEquals(
                List.of("first", "second", "register"),
                report.sections().stream().map(Section::id).toList());
        Notice failed = (Notice) report.sections().get(0).blocks().getFirst();
        assertTrue(
                failed.text().plain().contains("could not be made"),
                failed.text().plain());
        assertEquals(
                List.of(Paragraph.of("still here")), report.sections().get(1).blocks());
    }

    private static ReportSection section(String id, int order, Supplier<List<Block>> blocks) {
        return new ReportSection() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String title() {
                return id;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public List<Block> build(ReportContext context) {
                return blocks.get();
            }
        };
    }

    @Test
    void aMissingFolderIsRefused() {
        RefusedInputException refused = assertThrows(
                RefusedInputException.class, () -> Clients.write(client, out.resolve("no/such/report.html")));
        assertTrue(refused.reason().contains("does not exist"), refused.reason());
    }

    @Test
    void aFolderWithTheNameOfAReportIsRefused() throws Exception {
        Path folder = Files.createDirectory(out.resolve("report.html"));
        assertThrows(RefusedInputException.class, () -> Clients.write(client, folder));
    }

    @Test
    void anOlderReportIsReplacedAndNothingElseIsLeft() throws Exception {
        Path output = out.resolve("Report.HTML");
        Files.writeString(output, "older");
        Clients.write(client, output);
        assertTrue(Files.readString(output).contains("Willow Creek"));
        assertEquals(1, count(out));
    }

    @Test
    void answersThatCannotBeReadLeaveTheOlderReport() throws Exception {
        Path folder = scratch.resolve("broken");
        ClientFolder broken = Clients.answered(folder, "Broken", SmallCells.CMS, 20, 20, 30, 10);
        try (Stream<Path> answers = Files.walk(folder.resolve("answers"))) {
            Files.writeString(answers.filter(Files::isRegularFile).findFirst().orElseThrow(), "not,answers\n1,2,3\n");
        }
        Path output = out.resolve("report.html");
        Files.writeString(output, "older");
        assertThrows(RefusedInputException.class, () -> Clients.write(broken, output));
        assertEquals("older", Files.readString(output));
        assertEquals(1, count(out));
    }

    @Test
    void aReportOfAnEmptyClientSaysWhatIsMissingInsteadOfShowingEmptyTables() throws Exception {
        String html = Clients.html(client, out.resolve("report.html"));
        Clients.parse(html);
        Files.writeString(Files.createDirectories(Path.of("target", "reports")).resolve("empty.html"), html);
        assertTrue(html.contains("No survey has been imported yet."));
        assertTrue(html.contains("No process has been drawn or imported yet."));
        assertTrue(html.contains("No facility has been entered yet"));
        assertFalse(html.contains("<svg"));
        for (Section section : Clients.document(client).sections()) {
            assertFalse(section.blocks().isEmpty(), section.id());
            for (Block block : section.blocks()) {
                assertFalse(block instanceof Table table && table.rows().isEmpty(), section.id());
            }
        }
    }

    private static long count(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
