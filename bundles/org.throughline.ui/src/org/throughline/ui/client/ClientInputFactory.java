package org.throughline.ui.client;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds again, at the next start, which parts of which clients were open. */
public final class ClientInputFactory implements IElementFactory {
    static final String ID = "org.throughline.ui.clientPlace";

    private static final String FOLDER = "folder";
    private static final String PLACE = "place";

    static void save(ClientInput input, IMemento memento) {
        memento.putString(FOLDER, input.clientFolder().toAbsolutePath().toString());
        memento.putString(PLACE, input.place().editorId());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        String folder = memento.getString(FOLDER);
        return folder == null
                ? null
                : ClientPlace.byId(memento.getString(PLACE))
                        .map(place -> new ClientInput(Path.of(folder), place))
                        .orElse(null);
    }
}
