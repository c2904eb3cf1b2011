package org.throughline.app.driver;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Finds what a user sees in the open windows and uses it as he would. */
public final class Window {
    private static final long PATIENCE = 30_000_000_000L;
    private static final int PAUSE = 50;

    private Window() {}

    /** Waits until something is so, while the window goes on. */
    public static void waitFor(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        Display display = Display.getCurrent();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what + " did not happen");
            if (!display.readAndDispatch()) {
                display.timerExec(PAUSE, () -> {});
                display.sleep();
            }
        }
        settle();
    }

    /** Lets the window do all that it has to do now. */
    public static void settle() {
        Display display = Display.getCurrent();
        for (int i = 0; i < 20; i++) {
            while (display.readAndDispatch()) {
                // until nothing is left to do
            }
        }
    }

    /** Returns the controls of a kind that can be seen, in the order of the open windows. */
    public static <T extends Control> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        List<Control> open = new ArrayList<>();
        for (Shell shell : Display.getCurrent().getShells()) {
            open.add(shell);
        }
        while (!open.isEmpty()) {
            Control next = open.removeFirst();
            if (kind.isInstance(next) && next.isVisible()) {
                found.add(kind.cast(next));
            }
            if (next instanceof Composite composite) {
                open.addAll(0, List.of(composite.getChildren()));
            }
        }
        return found;
    }

    /** Returns the one control of a kind that fits. */
    public static <T extends Control> T the(Class<T> kind, String what, Predicate<T> fits) {
        return all(kind).stream()
                .filter(fits)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + what + " to be seen"));
    }

    /** Returns the button of a text. */
    public static Button button(String text) {
        return the(Button.class, "button " + text, each -> plain(each.getText()).equals(text));
    }

    /** Presses the button of a text. */
    public static void press(String text) {
        Button button = button(text);
        assertTrue(button.isEnabled(), text + " cannot be pressed");
        if ((button.getStyle() & (SWT.CHECK | SWT.RADIO | SWT.TOGGLE)) != 0) {
            button.setSelection(!button.getSelection());
        }
        tell(button, SWT.Selection, 0, null);
    }

    /** Chooses from a list. */
    public static void choose(Combo list, String item) {
        assertTrue(list.indexOf(item) >= 0, item + " is not to be chosen");
        list.select(list.indexOf(item));
        tell(list, SWT.Selection, 0, null);
    }

    /** Replaces what a field holds and leaves it. */
    public static void type(Text field, String text) {
        field.setFocus();
        field.setText(text);
        settle();
        tell(field, SWT.FocusOut, 0, null);
    }

    /** Returns the row of a table whose first cell holds a text. */
    public static TableItem row(Table table, String text) {
        for (TableItem item : table.getItems()) {
            if (item.getText().equals(text)) {
                return item;
            }
        }
        throw new AssertionError("there is no row " + text);
    }

    /** Ticks or unticks a row. */
    public static void tick(TableItem row) {
        row.setChecked(!row.getChecked());
        tell(row.getParent(), SWT.Selection, SWT.CHECK, row);
    }

    /** Selects a row. */
    public static void select(TableItem row) {
        row.getParent().setSelection(row);
        tell(row.getParent(), SWT.Selection, 0, row);
    }

    /** Presses a key while a control has the focus. */
    public static void key(Control control, int modifiers, int key) {
        Event event = new Event();
        event.stateMask = modifiers;
        event.keyCode = key;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private static void tell(Control control, int type, int detail, TableItem item) {
        Event event = new Event();
        event.detail = detail;
        event.item = item;
        control.notifyListeners(type, event);
        settle();
    }

    private static String plain(String text) {
        return text.replace("&", "");
    }
}
