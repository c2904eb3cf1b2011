package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.throughline.app.driver.Window;
import org.throughline.ui.survey.imports.ImportDialog;
import org.throughline.ui.survey.imports.ImportDraft;
import org.throughline.ui.survey.imports.ImportWizard;

/** The import wizard in a real shell, used by its buttons, tables and fields. */
final class WizardDriver {
    private final ImportDraft draft;
    private final ImportWizard wizard;
    private final ImportDialog dialog;

    WizardDriver(Shell parent, ImportDraft draft) {
        this.draft = draft;
        wizard = new ImportWizard(draft);
        dialog = new ImportDialog(parent, wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Window.settle();
    }

    ImportDraft draft() {
        return draft;
    }

    ImportWizard wizard() {
        return wizard;
    }

    ImportDialog dialog() {
        return dialog;
    }

    String page() {
        return dialog.getCurrentPage().getName();
    }

    String error() {
        String error = dialog.getCurrentPage().getErrorMessage();
        return error == null ? "" : error;
    }

    /** Returns all controls of the page that is shown. */
    <T extends Control> List<T> all(Class<T> type) {
        return below(dialog.getCurrentPage().getControl(), type);
    }

    private static <T extends Control> List<T> below(Control top, Class<T> type) {
        List<T> found = new ArrayList<>();
        List<Control> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            Control next = open.removeFirst();
            if (type.isInstance(next)) {
                found.add(type.cast(next));
            }
            if (next instanceof Composite composite) {
                open.addAll(List.of(composite.getChildren()));
            }
        }
        return found;
    }

    Table table() {
        return all(Table.class).getFirst();
    }

    /** Returns the row of the page's table whose cell begins so. */
    int row(int column, String begin) {
        for (int row = 0; row < table().getItemCount(); row++) {
            if (table().getItem(row).getText(column).startsWith(begin)) {
                return row;
            }
        }
        throw new AssertionError("no row begins with " + begin);
    }

    void press(String text) {
        Button button = below(dialog.getShell(), Button.class).stream()
                .filter(one ->
                        one.getText().replace("&", "").replaceAll("[<> ]", "").equals(text))
                .findFirst()
                .orElseThrow();
        assertTrue(button.isEnabled(), text + " on " + page() + " " + error());
        button.notifyListeners(SWT.Selection, new Event());
        Window.settle();
    }

    void next(String expected) {
        press("Next");
        assertEquals(expected, page(), error());
        assertEquals("", error());
    }

    /** Goes through all pages up to the last. */
    void toTheAccount() {
        next("dialect");
        next("columns");
        next("answers");
        next("wave");
        next("account");
    }
}
