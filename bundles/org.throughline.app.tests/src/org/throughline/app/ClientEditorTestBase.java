package org.throughline.app;

import java.nio.file.Path;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.Sessions;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.sample.SampleClient;
import org.throughline.ui.client.ClientEditor;
import org.throughline.ui.client.ClientPlace;

/** An editor of a part of a client, opened in the real window. */
abstract class ClientEditorTestBase extends EditorWindowTestBase {
    void openSample(ClientPlace part) throws Exception {
        SampleClient.write(place.resolve("cedar"));
        open(part, place.resolve("cedar"), null);
    }

    void openEmpty(ClientPlace part) throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("New clinic");
        try (ClientFolder created = ClientFolder.create(place.resolve("new"), client)) {
            created.save();
        }
        open(part, place.resolve("new"), null);
    }

    void open(ClientPlace part, Path folder, Element element) throws Exception {
        session = Sessions.open(folder);
        ClientEditor.open(page, folder, part, element);
        editor = page.getActiveEditor();
        Window.settle();
    }

    Client client() {
        return session.client();
    }
}
