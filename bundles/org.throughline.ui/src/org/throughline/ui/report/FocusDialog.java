package org.throughline.ui.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Unit;
import org.throughline.ui.Messages;

/** Asks what a report is about. */
final class FocusDialog {
    private FocusDialog() {}

    /** Returns what is chosen, the empty list for everything; nothing where nothing is to change. */
    static Optional<List<Element>> choose(Shell shell, ClientFolder folder, List<Element> before) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(
                shell, LabelProvider.createTextProvider(element -> described((Element) element)));
        dialog.setTitle(Messages.text("report.focus"));
        dialog.setMessage(Messages.text("report.focus.prompt"));
        dialog.setMultipleSelection(true);
        dialog.setAllowDuplicates(true);
        dialog.setElements(candidates(folder).toArray());
        dialog.setInitialElementSelections(new ArrayList<>(before));
        dialog.setStatusLineAboveButtons(true);
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(dialog.getResult()).map(Element.class::cast).toList());
    }

    private static String described(Element element) {
        return element.getName() + " – "
                + Messages.text("report.focus." + element.eClass().getName());
    }

    private static List<Element> candidates(ClientFolder folder) {
        List<Element> all = new ArrayList<>(folder.client().getParticipants());
        for (Facility facility : folder.client().getFacilities()) {
            all.add(facility);
            add(facility.getUnits(), all);
        }
        all.addAll(folder.processes());
        return all;
    }

    private static void add(List<Unit> units, List<Element> all) {
        for (Unit unit : units) {
            all.add(unit);
            add(unit.getUnits(), all);
        }
    }
}
