package org.throughline.survey.imports;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;

/** Ids for what an import makes: the same import into the same client gives the same ids. */
final class NewIds {
    private final ClientFolder client;

    NewIds(ClientFolder client) {
        this.client = client;
    }

    /** Gives an element an id made of the client's id and of names; one that is taken gets a number first. */
    void give(Element element, String... names) {
        String seed = client.client().getId() + "/" + String.join("/", names);
        String id = uuid(seed);
        for (int number = 2; isTaken(id); number++) {
            id = uuid(seed + "/" + number);
        }
        element.eSet(BasePackage.Literals.ELEMENT__ID, id);
    }

    private static String uuid(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private boolean isTaken(String id) {
        return client.resources().getResources().stream().anyMatch(file -> file.getEObject(id) != null);
    }
}
