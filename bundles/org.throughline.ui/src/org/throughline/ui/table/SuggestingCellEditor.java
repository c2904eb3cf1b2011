package org.throughline.ui.table;

import java.util.Arrays;
import java.util.Objects;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A cell in which one of some texts is chosen or another one is typed; its value is the text. The first text that
 * begins with what is typed is completed; the rest stands selected, so that Delete or another letter takes it away.
 */
public final class SuggestingCellEditor extends ComboBoxCellEditor {
    /** Makes the cell of a table or tree. */
    public SuggestingCellEditor(Composite parent) {
        super(parent, new String[0], SWT.NONE);
        CCombo combo = (CCombo) getControl();
        combo.addListener(SWT.KeyUp, event -> complete(combo, event));
    }

    private static void complete(CCombo combo, Event event) {
        String typed = combo.getText();
        Point selection = combo.getSelection();
        boolean atEnd = selection.x == selection.y && selection.x == typed.length();
        if (Character.isISOControl(event.character) || (event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0 || !atEnd) {
            return;
        }
        Arrays.stream(combo.getItems())
                .filter(item -> item.length() > typed.length() && item.regionMatches(true, 0, typed, 0, typed.length()))
                .findFirst()
                .ifPresent(item -> {
                    combo.setText(item);
                    combo.setSelection(new Point(typed.length(), item.length()));
                });
    }

    @Override
    protected Object doGetValue() {
        return ((CCombo) getControl()).getText();
    }

    @Override
    protected void doSetValue(Object value) {
        ((CCombo) getControl()).setText(Objects.toString(value, ""));
    }
}
