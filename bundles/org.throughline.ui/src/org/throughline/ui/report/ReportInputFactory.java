package org.throughline.ui.report;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds again, at the next start, whose report was open. */
public final class ReportInputFactory implements IElementFactory {
    static final String ID = "org.throughline.ui.report";
    static final String FOLDER = "folder";
    static final String TEMPLATE = "template";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String folder = memento.getString(FOLDER);
        String template = memento.getString(TEMPLATE);
        return folder == null ? null : new ReportInput(Path.of(folder), template == null ? "" : template);
    }
}
