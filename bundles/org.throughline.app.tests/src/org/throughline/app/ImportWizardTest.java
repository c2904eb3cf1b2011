package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.app.driver.CleanWindow;
import org.throughline.app.driver.Window;
import org.throughline.cli.ExitCode;
import org.throughline.cli.ThroughlineCommand;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.history.History;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.base.BasePackage;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.survey.Survey;
import org.throughline.survey.answers.Answers;
import org.throughline.ui.explorer.AnswerFileDrop;
import org.throughline.ui.survey.imports.ImportDraft;
import org.throughline.ui.survey.imports.WaveDraft;

/** The import wizard with files of every dialect, held against the command line. */
@ExtendWith(CleanWindow.class)
class ImportWizardTest {
    @TempDir
    private Path place;

    private Path folder;
    private ClientSession session;
    private WizardDriver driver;

    @BeforeEach
    void openClient() throws Exception {
        folder = client("window");
        session = Sessions.open(folder);
    }

    @AfterEach
    void closeWithoutAnError() throws Exception {
        if (driver != null && driver.dialog().getShell() != null) {
            driver.dialog().close();
        }
        Sessions.close(folder);
    }

    private Path client(String name) throws Exception {
        Path made = place.resolve(name);
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Riverside");
        client.eSet(BasePackage.Literals.ELEMENT__ID, "riverside");
        try (ClientFolder created = ClientFolder.create(made, client)) {
            created.save();
        }
        return made;
    }

    private ImportDraft draft(Survey survey, Path... files) {
        ImportDraft draft = new ImportDraft(session);
        draft.setFiles(List.of(files));
        draft.setSurvey(survey, "Exit");
        return draft;
    }

    private void open(ImportDraft draft) {
        driver = new WizardDriver(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), draft);
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(".") && !name.equals(History.FILE)) {
                    bytes.put(name, HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
        }
        return bytes;
    }

    private static void commandLine(Object... arguments) {
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = new ThroughlineCommand().run(words, new PrintWriter(new StringWriter()), new PrintWriter(err));
        assertEquals(ExitCode.DONE, code, err.toString());
    }

    private Path csv(String name, String... lines) throws IOException {
        return Files.writeString(place.resolve(name), String.join("\n", lines) + "\n");
    }

    private static Path real(String name) {
        Path path = Path.of(System.getProperty("throughline.cases", "absent")).resolve(name);
        Assumptions.assumeTrue(Files.isReadable(path), () -> "skipped: no test file at " + path);
        return path;
    }

    private Path file(String dialect) throws IOException {
        return dialect.contains("/") ? real(dialect) : DialectFiles.write(place).get(dialect);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qualtrics/sample.csv",
                "redcap/simple/data.csv",
                "redcap/survey/data.csv",
                "redcap/checkboxes-1/data.csv",
                "redcap/longitudinal/data.csv",
                "redcap/decimal-comma/data.csv",
                "redcap/repeating-instruments/data.csv",
                "spss/labelled-num.sav",
                "spss/labelled-str.sav",
                "spss/umlauts.sav",
                "csv/simple.csv",
                "csv",
                "limesurvey",
                "limesurvey-vv",
                "limesurvey-archive",
                "surveymonkey",
                "google-forms",
                "kobo",
                "xlsx"
            })
    void theWizardImportsWhatTheCommandLineImports(String dialect) throws Exception {
        Path file = file(dialect);
        open(draft(null, file));
        driver.toTheAccount();
        if (!dialect.contains("/")) {
            assertEquals(dialect, driver.draft().export().dialect().dialect().id());
        }
        WaveDraft wave = driver.draft().wave();
        driver.press("Finish");
        assertTrue(driver.wizard().imported() != null, driver.error());
        Path other = client("line");
        List<Object> words = new ArrayList<>(
                List.of("import-survey", other, file, "--survey", "Exit", "--wave", wave.name(), "--role", "baseline"));
        if (wave.from() != null) {
            words.addAll(List.of("--from", wave.from(), "--to", wave.to()));
        }
        commandLine(words.toArray());
        assertEquals(bytes(other), bytes(folder));
        assertFalse(session.isDirty());
    }

    @Test
    void publishedSharesAreRefusedWithTheWayOut() throws Exception {
        open(draft(
                null,
                csv(
                        "hcahps.csv",
                        "Facility ID,Facility Name,State,HCAHPS Measure ID,HCAHPS Question,HCAHPS Answer Description,"
                                + "HCAHPS Answer Percent,Number of Completed Surveys",
                        "010001,A,AL,H_COMP_1_A_P,Q,A,80,500")));
        driver.press("Next");
        assertEquals("files", driver.page());
        assertTrue(driver.error().contains("import-benchmark"), driver.error());
    }

    @Test
    void whatIsChangedOnThePagesIsImportedAndKeptOnTheWayBack() throws Exception {
        open(draft(null, csv("m.csv", "id,told,e-mail,ward", "a,yes,a@b.org,E", "b,hm,c@d.org,W", "a,no,a@b.org,E")));
        driver.next("dialect");
        assertEquals("a", driver.all(Table.class).get(1).getItem(0).getText(1));
        driver.next("columns");
        assertFalse(driver.table().getItem(driver.row(0, "e-mail")).getChecked());
        tick(driver.row(0, "e-mail"));
        assertTrue(driver.table().getItem(driver.row(0, "e-mail")).getChecked());
        driver.next("answers");
        driver.next("wave");
        List<Combo> combos = driver.all(Combo.class);
        combos.get(3).select(1);
        combos.get(3).notifyListeners(SWT.Selection, new Event());
        driver.all(Text.class).get(2).setText("12");
        driver.press("Back");
        driver.press("Back");
        assertTrue(driver.table().getItem(driver.row(0, "e-mail")).getChecked());
        driver.next("answers");
        driver.next("wave");
        assertEquals("12", driver.all(Text.class).get(2).getText());
        assertEquals(1, driver.all(Combo.class).get(3).getSelectionIndex());
        driver.next("account");
        CTabFolder tabs = driver.all(CTabFolder.class).getFirst();
        assertEquals("Columns (4)", tabs.getItem(0).getText());
        assertEquals("Rows dropped (1)", tabs.getItem(1).getText());
        driver.press("Finish");
        Survey survey = driver.wizard().imported();
        Answers answers = Answers.read(folder, survey, survey.getWaves().getFirst());
        assertEquals(2, answers.rows());
        assertTrue(answers.columns().contains("e-mail"), answers.columns().toString());
        assertEquals(12, survey.getWaves().getFirst().getInvited());
    }

    @Test
    void undoTakesTheAnswersAlongAndRedoBringsThemBack() throws Exception {
        Map<String, String> before = bytes(folder);
        open(draft(null, csv("m.csv", "id,told", "a,yes", "b,no")));
        driver.toTheAccount();
        assertEquals(before, bytes(folder));
        driver.press("Finish");
        Map<String, String> after = bytes(folder);
        assertTrue(
                after.containsKey("answers/exit/baseline.csv"), after.keySet().toString());
        assertEquals("Import answers", session.stack().undoLabel());
        session.stack().undo();
        assertEquals(before, bytes(folder));
        assertEquals(0, session.folder().surveys().size());
        session.stack().redo();
        assertEquals(after, bytes(folder));
    }

    @Test
    void cancelLeavesNothingBehind() throws Exception {
        Map<String, String> before = bytes(folder);
        open(draft(null, csv("m.csv", "id,told", "a,yes", "b,no")));
        driver.toTheAccount();
        driver.press("Cancel");
        assertNull(driver.wizard().imported());
        assertEquals(before, bytes(folder));
        assertFalse(session.stack().canUndo());
        assertFalse(session.isDirty());
    }

    @Test
    void aKnownLayoutGoesToTheAccountAtOnce() throws Exception {
        Path march = csv("march.csv", "id,told", "a,yes", "b,no");
        open(draft(null, march));
        driver.toTheAccount();
        driver.press("Finish");
        Survey survey = driver.wizard().imported();
        open(draft(survey, march));
        driver.next("account");
        assertEquals("Baseline", driver.draft().wave().name());
        driver.press("Cancel");
        open(draft(survey, csv("june.csv", "id,told", "c,yes")));
        driver.next("account");
        assertEquals("Follow-up", driver.draft().wave().name());
        driver.press("Back");
        assertEquals("wave", driver.page());
        driver.next("account");
        driver.press("Finish");
        assertEquals(2, survey.getWaves().size());
    }

    @Test
    void columnsThatMatchNoQuestionAreGivenOneByHand() throws Exception {
        open(draft(null, csv("march.csv", "id,told", "a,yes", "b,no")));
        driver.toTheAccount();
        driver.press("Finish");
        Survey survey = driver.wizard().imported();
        open(draft(survey, csv("june.csv", "id,shoes", "a,43", "b,44")));
        driver.next("dialect");
        driver.next("columns");
        assertTrue(driver.table().getItem(0).getText(0).startsWith("⚠ shoes"));
        driver.press("Next");
        assertEquals("columns", driver.page());
        assertTrue(driver.error().startsWith("No column answers a question"), driver.error());
        tick(0);
        driver.next("answers");
        driver.next("wave");
        driver.next("account");
        assertEquals(
                List.of(
                        "compared with Baseline: told was asked only before and cannot be compared",
                        "compared with Baseline: shoes was asked only after and cannot be compared"),
                driver.draft().shown().notComparable());
        driver.press("Finish");
        assertEquals(2, survey.getQuestions().size());
    }

    private void tick(int row) {
        TableItem item = driver.table().getItem(row);
        item.setChecked(true);
        Event tick = new Event();
        tick.item = item;
        tick.detail = SWT.CHECK;
        driver.table().notifyListeners(SWT.Selection, tick);
        Window.settle();
    }

    @Test
    void aFileThatCannotBeReadIsExplainedOnItsPage() throws Exception {
        open(draft(null, csv("m.csv", "id,id", "a,yes")));
        driver.press("Next");
        assertEquals("files", driver.page());
        assertTrue(driver.error().contains("two columns are called"), driver.error());
    }

    @Test
    void onlySurveyExportsAreTakenWhereFilesAreDropped() {
        assertEquals(
                List.of(Path.of("a.csv"), Path.of("b.XLSX"), Path.of("c.sav")),
                AnswerFileDrop.exports("a.csv", "b.XLSX", "picture.png", "c.sav"));
    }
}
