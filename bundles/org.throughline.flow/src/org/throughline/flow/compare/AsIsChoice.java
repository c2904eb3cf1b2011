package org.throughline.flow.compare;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessState;

/** Finds the as-is of a to-be; where nobody noted it, the user chooses. */
public final class AsIsChoice {
    private AsIsChoice() {}

    /**
     * Returns the as-is; null where there is none, or the user chose none. What he chose is noted where that may be.
     */
    public static Process of(Flowchart toBe, Shell shell) {
        Process noted = toBe.process().getBasedOn();
        if (noted != null) {
            return noted;
        }
        List<Process> choices = choices(toBe);
        if (choices.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.compareWithAsIs, Messages.noAsIs);
            return null;
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(
                shell, LabelProvider.createTextProvider(process -> ElementProviders.nameOf((Process) process)));
        dialog.setTitle(Messages.compareWithAsIs);
        dialog.setMessage(Messages.chooseAsIs);
        dialog.setElements(choices.toArray());
        if (dialog.open() != Window.OK || !(dialog.getFirstResult() instanceof Process chosen)) {
            return null;
        }
        note(toBe, chosen);
        return chosen;
    }

    /** Returns what a to-be can be based on: the client's as-is processes. */
    static List<Process> choices(Flowchart toBe) {
        return toBe.session().folder().processes().stream()
                .filter(process -> process.getState() == ProcessState.AS_IS)
                .toList();
    }

    /** Notes the as-is of a to-be, as an undoable change; elements are then compared by their names. */
    static void note(Flowchart toBe, Process asIs) {
        if (toBe.isEditable()) {
            toBe.session().change(Messages.setAsIs, () -> toBe.process().setBasedOn(asIs));
        }
    }
}
