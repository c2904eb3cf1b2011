package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.app.driver.CleanWindow;
import org.throughline.app.driver.Window;
import org.throughline.core.client.Practice;
import org.throughline.core.template.Template;
import org.throughline.edit.Sessions;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.sample.SampleClient;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.help.HelpView;
import org.throughline.ui.improve.PlanEditor;
import org.throughline.ui.overview.OverviewEditor;
import org.throughline.ui.results.ResultsView;
import org.throughline.ui.welcome.WelcomeEditor;

/** What a newcomer meets: the welcome, the help at every place, and a help that speaks of what is there. */
@ExtendWith(CleanWindow.class)
class FirstHourWindowTest {
    private static final Pattern PLACE =
            Pattern.compile("\\*+((?:File|Edit|Client|Plan|Report|Flowchart|Window|Help) > [^*]+)\\*+");

    @TempDir
    Path practice;

    private IWorkbenchPage page;
    private String former;

    @BeforeEach
    void openPractice() {
        former = System.setProperty(OpenPractice.PROPERTY, practice.toString());
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    @AfterEach
    void closeWithoutAnError() throws Exception {
        IViewPart help = page.findView(HelpView.ID);
        if (help != null) {
            page.hideView(help);
        }
        System.setProperty(OpenPractice.PROPERTY, former);
    }

    private static List<String> links() {
        return Window.all(Link.class).stream()
                .map(link -> link.getText().replaceAll("</?a>", ""))
                .toList();
    }

    private Path client(String template) throws Exception {
        Template chosen = Template.BUILT_IN.stream()
                .filter(each -> each.id().equals(template))
                .findFirst()
                .orElseThrow();
        return new Practice(practice).create("Hillside " + template, chosen, process -> {});
    }

    private void openAndCloseAnOverview(Path client) {
        OverviewEditor.open(page, client);
        Window.settle();
        page.closeAllEditors(false);
        Window.settle();
    }

    @Test
    void theWelcomeOffersTheClientsThatWereChangedLast() throws Exception {
        Path client = client("pharmacy");
        openAndCloseAnOverview(client);
        assertEquals(WelcomeEditor.ID, page.getActiveEditor().getSite().getId());
        assertTrue(links().contains("Hillside pharmacy"), () -> links().toString());
        Link link = Window.the(Link.class, "the client", each -> each.getText().equals("<a>Hillside pharmacy</a>"));
        link.notifyListeners(SWT.Selection, new Event());
        Window.settle();
        assertEquals(OverviewEditor.ID, page.getActiveEditor().getSite().getId());
        assertEquals(1, page.getEditorReferences().length, "the welcome went away");
    }

    @Test
    void theOverviewSaysWhatComesNext() throws Exception {
        OverviewEditor.open(page, client("emergency-department"));
        Window.settle();
        Link next = Window.the(Link.class, "what next", each -> each.getText().startsWith("What next?"));
        assertTrue(next.getText().contains("<a>Import answers</a>"), next.getText());
    }

    @Test
    void everyRowOfANewClientLeadsToItsPlace() throws Exception {
        Path client = client("emergency-department");
        Map<String, String> places = Map.of(
                "Look at the products", "org.throughline.ui.products",
                "Agree on what follows", FlowchartEditor.ID,
                "Look at the jobs", "org.throughline.ui.people",
                "Read the scripts", FlowchartEditor.ID,
                "Write down the first problem", PlanEditor.ID,
                "Plan the first action", PlanEditor.ID,
                "Open the plan", PlanEditor.ID);
        for (Map.Entry<String, String> each : places.entrySet()) {
            OverviewEditor.open(page, client);
            Window.settle();
            Link link =
                    Window.the(Link.class, each.getKey(), one -> one.getText().startsWith("<a>" + each.getKey()));
            link.notifyListeners(SWT.Selection, new Event());
            Window.settle();
            String place = page.getActivePart().getSite().getId();
            assertEquals(each.getValue(), place, each.getKey());
        }
    }

    @Test
    void theHelpOfAPlaceIsShown() throws Exception {
        SampleClient.write(practice.resolve("clients/cedar"));
        OverviewEditor.open(page, practice.resolve("clients/cedar"));
        Window.settle();
        PlatformUI.getWorkbench().getHelpSystem().displayHelp("org.throughline.help.ui_overview");
        assertNotNull(page.findView(HelpView.ID));
        Window.waitFor("the page", () -> shows("overview.html"));
        page.showView(ResultsView.ID);
        Window.settle();
        PlatformUI.getWorkbench().getHelpSystem().displayHelp("org.throughline.help.ui_results");
        Window.waitFor("the place on the page", () -> shows("results.html#in-the-window"));
        Text words = Window.the(Text.class, "search", each -> "Find words in the help".equals(each.getMessage()));
        words.setText("unsigned");
        Window.settle();
        assertTrue(Window.all(org.eclipse.swt.widgets.Tree.class).stream()
                .anyMatch(tree ->
                        tree.getItemCount() > 0 && tree.getItem(0).getText().equals("Plug-ins")));
    }

    private static boolean shows(String end) {
        return Window.all(Browser.class).stream()
                .anyMatch(browser -> browser.getUrl().endsWith(end));
    }

    @Test
    void everyMenuThatTheHelpNamesIsThere() throws Exception {
        Path cedar = practice.resolve("clients/cedar");
        SampleClient.write(cedar);
        String process = Sessions.open(cedar).folder().processes().getFirst().getId();
        page.openEditor(new FlowchartInput(cedar, process), FlowchartEditor.ID);
        Window.settle();
        Set<String> there = new LinkedHashSet<>();
        collect(page.getWorkbenchWindow().getShell().getMenuBar(), "", there);
        List<String> missing = new ArrayList<>();
        int seen = 0;
        try (Stream<Path> docs = Files.list(Path.of("../../docs"))) {
            for (Path doc : docs.filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher named = PLACE.matcher(Files.readString(doc).replaceAll("\\s+", " "));
                while (named.find()) {
                    seen++;
                    if (!there.contains(named.group(1))) {
                        missing.add(doc.getFileName() + ": " + named.group(1));
                    }
                }
            }
        }
        assertTrue(seen > 40, "only " + seen);
        assertEquals(List.of(), missing, () -> there.toString());
    }

    private static void collect(Menu menu, String before, Set<String> found) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            String path = before + item.getText().replaceAll("\t.*", "").replace("&", "");
            found.add(path);
            if (item.getMenu() != null) {
                collect(item.getMenu(), path + " > ", found);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
    }
}
