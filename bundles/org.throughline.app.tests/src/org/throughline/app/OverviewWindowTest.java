package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.app.driver.CleanWindow;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.FlowchartEditor;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.HandOffRecord;
import org.throughline.sample.SampleClient;
import org.throughline.ui.improve.PlanEditor;
import org.throughline.ui.overview.OverviewEditor;
import org.throughline.ui.overview.OverviewInput;

/** The overview of a client in the real window. */
@ExtendWith(CleanWindow.class)
class OverviewWindowTest {
    @TempDir
    Path place;

    private final IWorkbenchPage page = CleanWindow.page();
    private ClientSession session;

    private void openSample() throws Exception {
        SampleClient.write(place.resolve("cedar"));
        open(place.resolve("cedar"));
    }

    private void open(Path folder) throws Exception {
        session = Sessions.open(folder);
        OverviewEditor.open(page, folder);
        Window.settle();
    }

    private static boolean isTold(Predicate<String> words) {
        return Window.all(Label.class).stream().map(Label::getText).anyMatch(words);
    }

    private static void follow(String beginning) {
        Link link = Window.the(Link.class, beginning, each -> each.getText().startsWith("<a>" + beginning));
        link.notifyListeners(SWT.Selection, new Event());
        Window.settle();
    }

    @Test
    void theSampleIsToldWithItsFiguresAndTheVerdict() throws Exception {
        openSample();
        Window.waitFor("the verdict", () -> isTold(text -> text.startsWith("From “Baseline March 2026”")));
        assertTrue(isTold("214 answers, 1-31 March 2026, 62 % responded"::equals));
        assertTrue(isTold("Scripts · done"::equals));
        assertTrue(isTold("42 steps, 27 hand-offs, 27 agreed"::equals));
    }

    @Test
    void aChangeIsFollowedAndTheNextStepOpensItsPlace() throws Exception {
        openSample();
        HandOffRecord record =
                session.folder().processes().getFirst().getHandOffRecords().getFirst();
        session.change("not agreed", () -> record.setAgreement(Agreement.PROPOSED));
        Window.settle();
        assertTrue(isTold("42 steps, 27 hand-offs, 26 agreed"::equals));
        assertTrue(isTold("Flowchart · begun"::equals));
        follow("Agree on what follows");
        assertEquals(FlowchartEditor.ID, page.getActiveEditor().getSite().getId());
        OverviewEditor.open(page, session.folder().path());
        follow("Decide about");
        assertEquals(PlanEditor.ID, page.getActiveEditor().getSite().getId());
        session.stack().undo();
        OverviewEditor.open(page, session.folder().path());
        Window.settle();
        assertTrue(isTold("Flowchart · done"::equals));
    }

    @Test
    void anEmptyClientOffersTheFirstActionOfEachPoint() throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("New");
        try (ClientFolder created = ClientFolder.create(place.resolve("new"), client)) {
            created.save();
        }
        open(place.resolve("new"));
        Window.waitFor("reading", () -> isTold(text -> text.startsWith("Nobody was asked yet")));
        assertEquals(
                9,
                Window.all(Label.class).stream()
                        .filter(label -> label.getText().endsWith(" · not begun"))
                        .count());
        assertTrue(isTold("no step yet"::equals));
        follow("Open the plan");
        assertEquals(PlanEditor.ID, page.getActiveEditor().getSite().getId());
    }

    @Test
    void anOpenOverviewIsFoundAgainAtTheNextStart() throws Exception {
        openSample();
        OverviewInput input = (OverviewInput) page.getActiveEditor().getEditorInput();
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        input.saveState(memento);
        assertEquals(
                input,
                PlatformUI.getWorkbench()
                        .getElementFactory(input.getFactoryId())
                        .createElement(memento));
    }
}
