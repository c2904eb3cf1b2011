package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.report.Audience;
import org.throughline.report.document.Block;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;

/** Reports of clients of whom little or nothing is known yet, in every audience. */
class HalfDoneTest {
    @TempDir
    Path scratch;

    static Stream<Arguments> clients() {
        return Arrays.stream(Audience.values())
                .flatMap(audience -> Stream.of(
                        Arguments.of(
                                audience,
                                new int[0],
                                audience == Audience.PATIENTS ? "Soon we will ask people" : "Have the customers asked"),
                        Arguments.of(
                                audience,
                                new int[] {20, 20},
                                audience == Audience.PATIENTS
                                        ? "Next we will make changes"
                                        : "have the same questions asked again"),
                        Arguments.of(
                                audience,
                                new int[] {3, 20, 30, 20},
                                audience == Audience.PATIENTS ? "What we do not know yet" : "have more people asked")));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void theReportSaysWhatIsMissing(Audience audience, int[] answers, String said) throws Exception {
        ClientFolder client = answers.length == 0
                ? Clients.empty(scratch.resolve("client"), "Willow Creek")
                : Clients.answered(scratch.resolve("client"), "Willow Creek", SmallCells.CMS, answers);
        ReportDocument report = Reports.document(client, ReportRequest.of(audience, Clients.DAY), ReportProgress.NONE);
        String words = Texts.of(report.sections());
        assertTrue(words.contains(said), words);
        assertFalse(words.contains("could not be made"), words);
        assertFalse(audience == Audience.PATIENTS && words.contains("wave"), words);
        for (Section section : report.sections()) {
            List<Block> blocks = section.blocks();
            assertFalse(blocks.isEmpty(), section.id());
            for (Block block : blocks) {
                assertFalse(block instanceof Table table && table.rows().isEmpty(), section.id());
            }
        }
    }
}
