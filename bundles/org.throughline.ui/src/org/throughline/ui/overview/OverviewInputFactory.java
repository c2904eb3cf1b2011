package org.throughline.ui.overview;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds again, at the next start, whose overview was open. */
public final class OverviewInputFactory implements IElementFactory {
    static final String ID = "org.throughline.ui.overview";

    private static final String FOLDER = "folder";

    static void save(OverviewInput input, IMemento memento) {
        memento.putString(FOLDER, input.clientFolder().toAbsolutePath().toString());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        String folder = memento.getString(FOLDER);
        return folder == null ? null : new OverviewInput(Path.of(folder));
    }
}
