package org.throughline.flow;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the input of a flowchart editor back after a restart. */
public final class FlowchartInputFactory implements IElementFactory {
    static final String ID = "org.throughline.flow.inputFactory";

    private static final String FOLDER = "clientFolder";
    private static final String PROCESS = "process";

    static void save(FlowchartInput input, IMemento memento) {
        memento.putString(FOLDER, input.clientFolder().toAbsolutePath().toString());
        memento.putString(PROCESS, input.processId());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        String folder = memento.getString(FOLDER);
        String process = memento.getString(PROCESS);
        return folder == null || process == null ? null : new FlowchartInput(Path.of(folder), process);
    }
}
