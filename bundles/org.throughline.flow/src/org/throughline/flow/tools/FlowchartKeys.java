package org.throughline.flow.tools;

import java.util.List;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.throughline.flow.commands.AddNext;
import org.throughline.flow.interview.ChooseRole;
import org.throughline.flow.interview.Interview;
import org.throughline.flow.parts.FlowPart;
import org.throughline.flow.parts.Named;
import org.throughline.flow.parts.NodePart;

/**
 * The keys of a flowchart besides those of the workbench: arrows move the focus, F2 and letters rename, Enter makes the
 * next step, @ chooses the lane.
 */
public final class FlowchartKeys extends GraphicalViewerKeyHandler {

    /** Handles the keys of a viewer. */
    public FlowchartKeys(GraphicalViewer viewer) {
        super(viewer);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        if (plain && event.keyCode == SWT.F2) {
            return rename(null);
        }
        if (plain && event.character == SWT.CR && opensHandOff()) {
            return true;
        }
        if (plain && Character.isLetterOrDigit(event.character)) {
            return rename(String.valueOf(event.character));
        }
        if (plain && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && next()) {
            return true;
        }
        if (event.character == '@' && chooseRole()) {
            return true;
        }
        return super.keyPressed(event);
    }

    private boolean next() {
        if (!(selected() instanceof NodePart part) || !AddNext.isPossible(part.getModel())) {
            return false;
        }
        Interview.of(getViewer(), part.flowchart()).askOnce(part.getModel());
        return true;
    }

    private boolean chooseRole() {
        if (!(selected() instanceof NodePart part) || !ChooseRole.isPossible(part)) {
            return false;
        }
        ChooseRole.ask(getViewer(), part);
        return true;
    }

    private boolean opensHandOff() {
        if (selected() instanceof FlowPart part && part.flowchart().handOff(part.getModel()) != null) {
            part.performRequest(new Request(RequestConstants.REQ_OPEN));
            return true;
        }
        return false;
    }

    private Object selected() {
        List<?> selected = getViewer().getSelectedEditParts();
        return selected.size() == 1 ? selected.getFirst() : null;
    }

    private boolean rename(String typed) {
        if (!(selected() instanceof Named part)) {
            return false;
        }
        DirectEditRequest request = new DirectEditRequest(RequestConstants.REQ_DIRECT_EDIT);
        request.getExtendedData().put(RenameManager.TYPED, typed);
        part.performRequest(request);
        return true;
    }
}
