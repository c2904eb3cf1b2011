package org.throughline.ui.table;

import java.util.Objects;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Composite;

/** A cell in which one of some texts is chosen or another one is typed; its value is the text. */
public final class SuggestingCellEditor extends ComboBoxCellEditor {
    /** Makes the cell of a table or tree. */
    public SuggestingCellEditor(Composite parent) {
        super(parent, new String[0], SWT.NONE);
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
