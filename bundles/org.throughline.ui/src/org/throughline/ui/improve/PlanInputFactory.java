package org.throughline.ui.improve;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds again, at the next start, which plan was open. */
public final class PlanInputFactory implements IElementFactory {
    static final String ID = "org.throughline.ui.plan";

    private static final String FOLDER = "folder";
    private static final String PLAN = "plan";

    static void save(PlanInput input, IMemento memento) {
        memento.putString(FOLDER, input.clientFolder().toAbsolutePath().toString());
        memento.putString(PLAN, input.planId());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        String folder = memento.getString(FOLDER);
        String plan = memento.getString(PLAN);
        return folder == null || plan == null ? null : new PlanInput(Path.of(folder), plan);
    }
}
