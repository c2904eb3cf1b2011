package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sample sizes are planned from the command line. */
class SampleSizeTest {
    /** From the examples of R's help page of power.prop.test: 76.65294 for a power of 0.9, each group. */
    @Test
    void asRSaysIt() throws Exception {
        Run run = Run.of(
                "sample-size",
                "--baseline",
                "50%",
                "--difference",
                "0.25",
                "--power",
                "0.9",
                "--response-rate",
                "0.5",
                "--format",
                "json");
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        JsonNode plan = new ObjectMapper().readTree(run.out());
        assertEquals(77, plan.get("answers").asInt());
        assertEquals(154, plan.get("invited").asInt());
        assertEquals(0.75, plan.get("followup").asDouble());
    }

    @Test
    void inWordsWithItsAssumptionsAndFewerForALargerAlpha() {
        Run run = Run.of("sample-size", "--baseline", "0.6", "--difference", "-0.15");
        assertTrue(run.out().contains("from 60 % to 45 % with a power of 80 % (two-sided test at 5 %)"), run.out());
        Run loose = Run.of("sample-size", "--baseline", "0.6", "--difference", "-0.15", "--alpha", "0.1");
        assertTrue(answers(loose) < answers(run), loose.out());
    }

    private static int answers(Run run) {
        return Integer.parseInt(run.out().replaceAll("(?s).*needs (\\d+) valid answers.*", "$1"));
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.2, 0.8", "0.5, 0, 0.8", "0.5, 0.1, 1", "0.5, many, 0.8", "1, -0.5, 0.8"})
    void whatCannotBeIsWrongUsage(String baseline, String difference, String power) {
        Run run = Run.of("sample-size", "--baseline", baseline, "--difference", difference, "--power", power);
        assertEquals(ExitCode.USAGE, run.exitCode(), run.out());
        assertEquals(1, run.errorLines(), run.err());
    }
}
