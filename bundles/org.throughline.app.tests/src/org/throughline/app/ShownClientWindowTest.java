package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.sample.SampleClient;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.colour.ClientColour;
import org.throughline.ui.colour.ClientColours;
import org.throughline.ui.explorer.ExplorerView;
import org.throughline.ui.overview.OverviewEditor;

/** The window says whose data it shows. */
class ShownClientWindowTest {
    private final IWorkbenchPage page =
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @TempDir
    Path place;

    @AfterEach
    void close() throws Exception {
        page.closeAllEditors(false);
        for (ClientSession session : Sessions.all()) {
            Sessions.close(session.folder().path());
        }
        Window.settle();
    }

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
    void aClosedClientIsOpenNowhere() throws Exception {
        Path kept = OpenPractice.get().path().resolve("clients/closed");
        SampleClient.write(kept);
        try {
            ExplorerView explorer = (ExplorerView) page.showView(ExplorerView.ID);
            explorer.reveal(kept);
            Window.settle();
            show(Sessions.get(kept).orElseThrow());
            PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand("org.throughline.ui.closeClient", null);
            Window.settle();
            assertEquals(Optional.empty(), Sessions.get(kept));
            assertTrue(Arrays.stream(page.getEditorReferences())
                    .noneMatch(each -> each.getId().equals(OverviewEditor.ID)));
            ClientFolder.openForWriting(kept).close();
        } finally {
            Sessions.close(kept);
            delete(kept);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
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
