package org.throughline.ui.table;

import java.util.Locale;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A cell in which one of some texts is chosen: with the arrows, or by typing how it begins. */
public final class ChoiceCellEditor extends ComboBoxCellEditor {
    /** What is typed after a longer pause begins another text, in milliseconds. */
    private static final int PAUSE = 1000;

    private String typed = "";
    private int typedAt;

    /** Makes the cell of a table or tree. */
    public ChoiceCellEditor(Composite parent, String... items) {
        super(parent, items, SWT.READ_ONLY);
        CCombo combo = (CCombo) getControl();
        combo.addListener(SWT.KeyDown, event -> type(combo, event));
    }

    private void type(CCombo combo, Event event) {
        if (Character.isISOControl(event.character) || (event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
            typed = "";
            return;
        }
        typed = event.time - typedAt > PAUSE ? "" : typed;
        typedAt = event.time;
        typed += Character.toString(event.character).toLowerCase(Locale.ROOT);
        for (int place = 0; place < combo.getItemCount(); place++) {
            if (combo.getItem(place).toLowerCase(Locale.ROOT).startsWith(typed)) {
                combo.select(place);
                combo.notifyListeners(SWT.Selection, new Event());
                return;
            }
        }
    }

    @Override
    protected void doSetFocus() {
        typed = "";
        super.doSetFocus();
    }
}
