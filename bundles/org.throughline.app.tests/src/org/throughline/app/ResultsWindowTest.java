package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.app.driver.CleanWindow;
import org.throughline.app.driver.Window;
import org.throughline.chart.QuestionChart;
import org.throughline.edit.Sessions;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.sample.SampleClient;
import org.throughline.survey.compare.Comparison;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.explorer.ExplorerView;
import org.throughline.ui.results.ResultsView;

/** The results of the sample client in the real window, used by selection, keys and fields. */
@ExtendWith(CleanWindow.class)
class ResultsWindowTest {
    private IWorkbenchPage page;
    private Path folder;
    private Survey survey;
    private ResultsView view;

    @BeforeEach
    void selectTheSurveyOfTheSample() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.closeAllEditors(false);
        folder = OpenPractice.get().clientsFolder().resolve("cedar-results");
        SampleClient.write(folder);
        view = (ResultsView) page.showView(ResultsView.ID);
        survey = Sessions.open(folder).folder().surveys().getFirst();
        select(survey);
        Window.waitFor(
                "reading the answers",
                () -> rows().getItemCount() > 0 && view.chart().isPresent());
    }

    @AfterEach
    void closeWithoutAnError() throws Exception {
        Sessions.close(folder);
        Window.settle();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        ((ExplorerView) page.showView(ExplorerView.ID)).refresh();
        Window.settle();
    }

    private void select(Object element) throws Exception {
        ExplorerView explorer = (ExplorerView) page.showView(ExplorerView.ID);
        explorer.refresh();
        Window.settle();
        TreeViewer tree = (TreeViewer) explorer.getSite().getSelectionProvider();
        tree.expandToLevel(4);
        tree.setSelection(new StructuredSelection(element), true);
        Window.settle();
        assertEquals(element, tree.getStructuredSelection().getFirstElement());
    }

    private <T extends Control> T find(Class<T> type, Predicate<T> which) {
        List<Control> open = new ArrayList<>(List.of(page.getWorkbenchWindow().getShell()));
        while (!open.isEmpty()) {
            Control next = open.removeFirst();
            if (type.isInstance(next) && which.test(type.cast(next))) {
                return type.cast(next);
            }
            if (next instanceof Composite composite) {
                open.addAll(List.of(composite.getChildren()));
            }
        }
        throw new AssertionError("no " + type.getSimpleName());
    }

    private Table rows() {
        return find(
                Table.class,
                table -> table.getColumnCount() > 2
                        && table.getColumn(1).getText().equals("Question")
                        && table.getColumn(0).getText().equals("Code"));
    }

    private int column(String title) {
        return Arrays.stream(rows().getColumns())
                .map(TableColumn::getText)
                .toList()
                .indexOf(title);
    }

    private List<String> cells(String title) {
        return Arrays.stream(rows().getItems())
                .map(row -> row.getText(column(title)))
                .toList();
    }

    private Combo forms() {
        return find(Combo.class, combo -> combo.indexOf("Bars with intervals") >= 0);
    }

    private void show(String form) {
        QuestionChart before = view.chart().orElseThrow();
        forms().select(forms().indexOf(form));
        forms().notifyListeners(SWT.Selection, new Event());
        Window.waitFor(form, () -> view.chart().isPresent() && view.chart().get() != before);
    }

    private void assertPictureIsPainted() {
        Window.waitFor("painting the chart", () -> coloursOnScreen() > 5);
    }

    private int coloursOnScreen() {
        Canvas canvas = find(
                Canvas.class,
                one -> one.getClass() == Canvas.class
                        && one.isVisible()
                        && view.chart().orElseThrow().picture().description().equals(one.getToolTipText()));
        canvas.redraw();
        canvas.update();
        Window.settle();
        Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData dots = image.getImageData();
        image.dispose();
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < dots.width; x++) {
            for (int y = 0; y < dots.height; y++) {
                colours.add(dots.getPixel(x, y));
            }
        }
        return colours.size();
    }

    @Test
    void rowsHaveTheSharesOfEachWaveAndTheVerdicts() throws Exception {
        Map<String, String> verdicts = new HashMap<>();
        for (QuestionComparison one :
                Comparison.of(folder, survey, wave(WaveRole.BASELINE), wave(WaveRole.FOLLOW_UP))) {
            verdicts.put(one.question().getCode(), one.verdict().words());
        }
        assertEquals(new HashSet<>(verdicts.keySet()), new HashSet<>(cells("Code")));
        List<String> codes = cells("Code");
        List<String> shown = cells("Verdict");
        for (int i = 0; i < codes.size(); i++) {
            assertEquals(verdicts.get(codes.get(i)), shown.get(i), codes.get(i));
        }
        assertTrue(shown.contains("improved"), shown.toString());
        for (String share : cells(wave(WaveRole.BASELINE).getName())) {
            assertTrue(share.matches("[0-9.]+ % \\([0-9.]+ to [0-9.]+\\), n [0-9]+|.*fewer than.*"), share);
        }
        Text card = find(Text.class, text -> text.getText().contains("rows used"));
        CTabFolder tabs = (CTabFolder) card.getParent();
        tabs.setSelection(1);
        Window.settle();
        assertTrue(card.isVisible());
        tabs.setSelection(0);
    }

    private Wave wave(WaveRole role) {
        return survey.getWaves().stream()
                .filter(wave -> wave.getRole() == role)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFormOfTheChartIsPainted() throws Exception {
        assertPictureIsPainted();
        for (String form : List.of("Over time: control chart", "Over time: run chart", "All answers: diverging bars")) {
            show(form);
            assertPictureIsPainted();
        }
        show("Over time: run chart");
        int points = view.chart().orElseThrow().table().rows().size();
        Combo periods = find(Combo.class, combo -> combo.indexOf("by week") >= 0);
        QuestionChart byMonth = view.chart().orElseThrow();
        periods.select(periods.indexOf("by week"));
        periods.notifyListeners(SWT.Selection, new Event());
        Window.waitFor(
                "the chart by week",
                () -> view.chart().isPresent() && view.chart().get() != byMonth);
        assertTrue(view.chart().orElseThrow().table().rows().size() > points);
        show("Bars with intervals");
        Question last = survey.getQuestions().stream()
                .filter(question -> cells("Code").contains(question.getCode()))
                .reduce((a, b) -> b)
                .orElseThrow();
        QuestionChart before = view.chart().orElseThrow();
        select(last);
        Window.waitFor(
                "the chart of another question",
                () -> view.chart().isPresent() && view.chart().get() != before);
        assertEquals(last.getCode(), rows().getSelection()[0].getText(0));
    }

    @Test
    void rowsAreFilteredSortedAndCopied() throws Exception {
        int all = rows().getItemCount();
        Text filter = find(Text.class, text -> text.getMessage().startsWith("Filter questions"));
        filter.setText("improved");
        Window.settle();
        int improved = rows().getItemCount();
        assertTrue(improved > 0 && cells("Verdict").stream().allMatch("improved"::equals));
        filter.setText("");
        Window.settle();
        assertEquals(all, rows().getItemCount());
        TableColumn difference = rows().getColumn(column("Difference (95 % interval)"));
        difference.notifyListeners(SWT.Selection, new Event());
        Window.settle();
        List<Double> points = cells(difference.getText()).stream()
                .filter(cell -> cell.contains(" points"))
                .map(cell -> Double.parseDouble(cell.substring(0, cell.indexOf(' '))))
                .toList();
        assertEquals(points.stream().sorted().toList(), points);
        rows().selectAll();
        Event copy = new Event();
        copy.keyCode = 'c';
        copy.stateMask = SWT.MOD1;
        rows().notifyListeners(SWT.KeyDown, copy);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        assertTrue(text.startsWith("Code\tQuestion\t"), text);
        PlatformUI.getWorkbench()
                .getService(IHandlerService.class)
                .executeCommand("org.throughline.ui.copyPicture", null);
        assertNotNull(clipboard.getContents(ImageTransfer.getInstance()));
        clipboard.dispose();
    }

    private void choose(Combo combo, String item) {
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void theAnswersOfOneGroupAreShownInTableAndChart() throws Exception {
        List<String> everybody = cells(wave(WaveRole.BASELINE).getName());
        Combo by = find(Combo.class, combo -> combo.indexOf("Everybody") == 0);
        choose(by, "By month");
        Combo group = (Combo) by.getParent().getChildren()[2];
        Window.waitFor("breaking down", () -> group.isVisible() && group.indexOf("all groups") == 0);
        Combo months = find(Combo.class, combo -> combo.indexOf("all groups") == 0);
        assertTrue(months.indexOf("2026-03") > 0, String.join(", ", months.getItems()));
        choose(months, "2026-03");
        Window.waitFor(
                "the chart of the group",
                () -> view.chart().isPresent()
                        && view.chart().get().table().columns().contains("Group"));
        assertEquals(everybody, cells(wave(WaveRole.BASELINE).getName()), "all of the baseline answered in March");
        assertTrue(cells(wave(WaveRole.FOLLOW_UP).getName()).stream().allMatch("no answers"::equals));
        assertTrue(view.getContentDescription().contains("2026-03"), view.getContentDescription());
        choose(find(Combo.class, combo -> combo.indexOf("Everybody") == 0), "Everybody");
        Window.waitFor(
                "the chart of everybody",
                () -> view.chart().isPresent()
                        && !view.chart().get().table().columns().contains("Group"));
    }

    @Test
    void needsAndProductsHaveCards() throws Exception {
        Table subjects = find(
                Table.class,
                table -> table.getColumnCount() > 0
                        && table.getColumn(0).getText().equals("About"));
        assertTrue(subjects.getItemCount() > 0);
        CTabFolder tabs = (CTabFolder) subjects.getParent().getParent();
        tabs.setSelection(1);
        subjects.setSelection(0);
        subjects.notifyListeners(SWT.Selection, new Event());
        Window.settle();
        Text card = find(Text.class, text -> text.getText().contains("Several questions about one thing"));
        assertTrue(card.isVisible());
        ((CTabFolder) card.getParent()).setSelection(0);
        tabs.setSelection(0);
        Window.settle();
    }

    @Test
    void aSurveyThatIsClosedLeavesWordsOfWhatToDo() throws Exception {
        Sessions.close(folder);
        Window.settle();
        assertTrue(view.chart().isEmpty());
        assertTrue(find(Label.class, label -> label.getText().startsWith("Results show how"))
                .isVisible());
        Sessions.open(folder);
    }
}
