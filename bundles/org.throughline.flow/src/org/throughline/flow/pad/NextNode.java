package org.throughline.flow.pad;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.osgi.util.NLS;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.AddNext;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.parts.Named;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessFactory;

/** Makes the next node of a flow in one gesture. */
public final class NextNode {
    private NextNode() {}

    /** Adds a node after a part's, with its arrow, selects it and lets its name be typed. */
    public static void add(Named source, ElementProvider provider) {
        Node next = (Node) provider.create();
        EditPartViewer viewer = source.getViewer();
        Command command = source.flowchart()
                .command(
                        NLS.bind(Messages.add, provider.label()),
                        new AddNext((Node) source.getModel(), next, ProcessFactory.eINSTANCE.createSequenceFlow()));
        viewer.getEditDomain().getCommandStack().execute(command);
        if (select(viewer, next) instanceof Named part) {
            part.performRequest(new DirectEditRequest(RequestConstants.REQ_DIRECT_EDIT));
        }
    }

    /** Selects and reveals what shows an element; returns it, or null where nothing does. */
    public static Object select(EditPartViewer viewer, Object element) {
        viewer.flush();
        if (viewer.getEditPartRegistry().get(element) instanceof Named part) {
            viewer.select(part);
            viewer.reveal(part);
            return part;
        }
        return null;
    }
}
