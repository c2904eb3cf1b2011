package org.throughline.flow.handoff;

import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.handoff.HandOff;
import org.throughline.flow.Flowchart;
import org.throughline.model.process.Flow;

/** Lets the record of a hand-off be edited. */
public final class HandOffEditing {
    private HandOffEditing() {}

    /** Opens the hand-offs that an arrow is a part of, one to choose from where there are several. */
    public static void open(Flowchart flowchart, Flow arrow, Shell shell) {
        List<HandOff> handOffs = flowchart.handOffs(arrow);
        if (!handOffs.isEmpty()) {
            open(flowchart, handOffs, shell);
        }
    }

    /** Opens hand-offs, of which there is at least one. */
    public static void open(Flowchart flowchart, List<HandOff> handOffs, Shell shell) {
        HandOffDialog dialog = new HandOffDialog(shell, flowchart, handOffs);
        if (dialog.open() == Window.OK) {
            dialog.entry().apply(flowchart.session(), dialog.handOff());
        }
    }
}
