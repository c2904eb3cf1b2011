package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.report.Audience;
import org.throughline.model.report.ReportFactory;
import org.throughline.model.report.ReportTemplate;
import org.throughline.model.report.SectionChoice;

/** Reports and sheets of the sample client from the command line. */
class ReportCommandTest {
    private static final String RACI = "RACI, as the flowchart gives it";

    @TempDir
    static Path folder;

    private static Path client;

    @BeforeAll
    static void writeSample() throws Exception {
        client = folder.resolve("cedar");
        assertEquals(ExitCode.DONE, Run.of("sample", client).exitCode());
        ReportTemplate template = ReportFactory.eINSTANCE.createReportTemplate();
        template.setName("For the trustees");
        template.setAudience(Audience.BOARD);
        SectionChoice summary = ReportFactory.eINSTANCE.createSectionChoice();
        summary.setSection("summary");
        summary.setText("Dear trustees, read this page.");
        template.getSections().add(summary);
        try (ClientFolder writing = ClientFolder.openForWriting(client)) {
            writing.add(template);
            writing.save();
        }
    }

    private static String report(String name, Object... options) throws Exception {
        Path file = folder.resolve(name + ".html");
        Object[] all = new Object[options.length + 4];
        System.arraycopy(options, 0, all, 4, options.length);
        all[0] = "report";
        all[1] = client;
        all[2] = "-o";
        all[3] = file;
        Run run = Run.of(all);
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertEquals("", run.err(), "quiet where there is no terminal");
        assertTrue(run.out().startsWith("Wrote "), run.out());
        return Files.readString(file);
    }

    @ParameterizedTest
    @CsvSource({
        "full, id=\"methods\", id=\"none\"",
        "board, id=\"verdicts\", id=\"jobs\"",
        "ward, id=\"jobs\", id=\"methods\"",
        "patients, id=\"voices\", id=\"register\""
    })
    void everyAudienceHasItsSections(String audience, String there, String notThere) throws Exception {
        String html = report(audience, "--audience", audience);
        assertTrue(html.contains(there), there);
        assertFalse(html.contains(notThere), notThere);
    }

    @Test
    void theWordsOfATemplateAreKeptFromOneReportToTheNext() throws Exception {
        String before = report("before", "--template", "For the trustees", "--as-of", "2026-10-01");
        Path answers;
        try (var files = Files.walk(client.resolve("answers"))) {
            answers = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        String csv = Files.readString(answers);
        try {
            Files.writeString(answers, csv.substring(0, csv.lastIndexOf('\n', csv.length() - 2) + 1));
            String after = report("after", "--template", "for-the-trustees", "--as-of", "2026-10-01");
            assertFalse(before.equals(after), "an answer is missing, and so numbers are others");
            for (String html : new String[] {before, after}) {
                assertTrue(html.contains("Dear trustees, read this page."));
                assertTrue(html.contains("For the trustees"));
            }
        } finally {
            Files.writeString(answers, csv);
        }
    }

    @Test
    void onlyTheSectionsThatAreNamedStandInTheOrderNamed() throws Exception {
        String html = report("sections", "--sections", "jobs,line");
        assertTrue(html.indexOf("id=\"jobs\"") < html.indexOf("id=\"line\""));
        assertFalse(html.contains("id=\"summary\""));
    }

    @Test
    void aSectionIsWrittenAsItIsSet() throws Exception {
        String usual = report("usual", "--as-of", "2026-10-01");
        String raci = report("raci", "--as-of", "2026-10-01", "--set", "hand-offs.form=raci");
        assertFalse(usual.contains(RACI), "the usual form has other columns");
        assertTrue(raci.contains(RACI), "the form that was set");
        assertTrue(raci.indexOf("id=\"summary\"") < raci.indexOf("id=\"hand-offs\""), "all else stays");
        assertEquals(
                usual, report("as-usual", "--as-of", "2026-10-01", "--set", "hand-offs.form=needs"), "the usual value");
        String alone = report("alone", "--sections", "hand-offs", "--set", "Hand-offs.form=raci");
        assertTrue(alone.contains(RACI));
        assertFalse(alone.contains("id=\"summary\""));
    }

    @ParameterizedTest
    @CsvSource({
        "hand-offs, SECTION.KEY=VALUE",
        "hand-offs.form, SECTION.KEY=VALUE",
        "hand-off.form=raci, hand-offs",
        "hand-offs.shape=raci, form",
        "hand-offs.form=rasci, raci",
        "line.form=raci, nothing to choose"
    })
    void aSettingThatNoSectionHasIsWrongUsageAndSaysWhichThereAre(String setting, String named) {
        Path file = folder.resolve("none.html");
        Run run = Run.of("report", client, "-o", file, "--set", setting);
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertEquals(1, run.errorLines());
        assertTrue(run.err().contains(named), run.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void aFocusCanBeNamedSeveralTimes() throws Exception {
        String html = report(
                "focus", "--audience", "ward", "--focus", "pharmacist", "--focus", "Ward 3 West, general medicine");
        assertTrue(html.contains("This report is about"));
        assertFalse(html.contains("Registers at the desk"), "the note of another job");
    }

    @ParameterizedTest
    @CsvSource({
        "--template, Nobody, For the trustees",
        "--audience, doctors, patients",
        "--focus, Nowhere, Pharmacy",
        "--sections, summery, summary",
        "--word-template, nothing.docx, nothing.docx",
        "--as-of, yesterday, yesterday"
    })
    void whatDoesNotExistIsWrongUsageAndSaysWhatDoes(String option, String value, String named) {
        Path file = folder.resolve("none.html");
        Run run = Run.of("report", client, "-o", file, option, value);
        assertEquals(ExitCode.USAGE, run.exitCode());
        assertEquals(1, run.errorLines());
        assertTrue(run.err().contains(named), run.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void theSectionsAreListedWithWhatCanBeChosen() {
        Run run = Run.of("report", client, "--list-sections");
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertTrue(run.out().contains("hand-offs  Hand-offs"), run.out());
        assertTrue(run.out().contains("needs, sipoc, raci"), run.out());
    }

    @Test
    void aReportWithoutAFileIsWrongUsage() {
        assertEquals(ExitCode.USAGE, Run.of("report", client).exitCode());
    }

    @ParameterizedTest
    @CsvSource({
        "job, Lab technician, '', Job sheet: Lab technician",
        "agreement, Ward nurse, Patient, Ward nurse",
        "survey, Discharge questions, '', Can you say"
    })
    void sheetsStandAlone(String kind, String first, String second, String said) throws Exception {
        Path file = folder.resolve("sheet-" + kind + ".html");
        Run run = second.isEmpty()
                ? Run.of("sheet", client, kind, first, "-o", file)
                : Run.of("sheet", client, kind, first, second, "-o", file);
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertTrue(Files.readString(file).contains(said));
    }

    @ParameterizedTest
    @CsvSource({"job, JOB", "agreement, OTHER", "survey, --language"})
    void everySheetExplainsItself(String kind, String said) {
        Run run = Run.of("sheet", kind, "--help");
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertTrue(run.out().contains(said), run.out());
        Run clientless = Run.of("sheet", "job", "Pharmacist", "-o", folder.resolve("clientless.html"));
        assertEquals(ExitCode.USAGE, clientless.exitCode());
        assertTrue(clientless.err().contains("CLIENT"), clientless.err());
    }

    @Test
    void aSheetOfNobodyIsRefusedAndOneOfNoKindIsWrongUsage() {
        Path file = folder.resolve("nobody.html");
        Run refused = Run.of("sheet", client, "job", "Nobody", "-o", file);
        assertEquals(ExitCode.REFUSED, refused.exitCode());
        assertTrue(refused.err().contains("Pharmacist"), refused.err());
        assertEquals(ExitCode.USAGE, Run.of("sheet", client).exitCode());
        assertEquals(ExitCode.USAGE, Run.of("sheet", client, "poem", "-o", file).exitCode());
        assertFalse(Files.exists(file));
    }
}
