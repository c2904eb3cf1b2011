package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.app.driver.CleanWindow;
import org.throughline.app.driver.Window;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.sample.SampleClient;
import org.throughline.ui.colour.ClientColour;
import org.throughline.ui.colour.ClientColours;
import org.throughline.ui.overview.OverviewEditor;

/** The window says whose data it shows. */
@ExtendWith(CleanWindow.class)
class ShownClientWindowTest {
    private final IWorkbenchPage page = CleanWindow.page();

    @TempDir
    Path place;

    private ClientSession open(String name) throws Exception {
        Path folder = place.resolve(name);
        SampleClient.write(folder);
        ClientSession session = Sessions.open(folder);
        session.change("rename", () -> session.client().setName(name));
        session.save();
        return session;
    }

    private void show(ClientSession session) {
        OverviewEditor.open(page, session.folder().path());
        Window.settle();
    }

    private static String status(String beginning) {
        return Window.all(CLabel.class).stream()
                .map(CLabel::getText)
                .filter(text -> text.startsWith(beginning))
                .findFirst()
                .orElse("");
    }

    private String title() {
        return page.getWorkbenchWindow().getShell().getText();
    }

    @Test
    void titleAndStatusFollowTheEditorAndTheSave() throws Exception {
        ClientSession first = open("Cedar");
        ClientSession second = open("Birch");
        show(first);
        assertTrue(title().startsWith("Cedar"), title());
        assertTrue(status("Cedar").contains("saved at"), () -> status("Cedar"));
        show(second);
        assertTrue(title().startsWith("Birch"), title());
        second.change("rename", () -> second.client().setName("Birch Clinic"));
        Window.settle();
        assertTrue(title().startsWith("Birch Clinic"), title());
        assertTrue(status("Birch Clinic").contains("not saved"), () -> status("Birch"));
        second.stack().undo();
        Sessions.close(second.folder().path());
        Window.settle();
        assertEquals("", status("Birch"));
    }

    @Test
    void clientsGetDifferentColoursAndKeepTheOneThatWasChosen() throws Exception {
        ClientSession first = open("Cedar");
        ClientColour before = ClientColours.of(first.client());
        assertEquals(before, ClientColours.of(first.client()));
        ClientColours.choose(first.client(), ClientColour.PINK);
        assertEquals(ClientColour.PINK, ClientColours.of(first.client()));
        Client another = OrganisationFactory.eINSTANCE.createClient();
        assertNotEquals(ClientColour.PINK, ClientColours.of(another));
    }
}
