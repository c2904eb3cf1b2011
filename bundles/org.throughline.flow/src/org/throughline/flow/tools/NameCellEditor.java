package org.throughline.flow.tools;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A field for a name of several lines: Enter takes it, Shift and Enter begins a new line, Escape gives it up. */
public class NameCellEditor extends TextCellEditor {

    /** Makes a field on a diagram. */
    public NameCellEditor(Composite parent) {
        super(parent, SWT.MULTI | SWT.WRAP | SWT.CENTER | SWT.BORDER);
    }

    @Override
    protected Control createControl(Composite parent) {
        Control control = super.createControl(parent);
        control.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        return control;
    }

    /** Keeps the selection, which the field would widen to all. */
    @Override
    protected void doSetFocus() {
        Point selection = text.getSelection();
        super.doSetFocus();
        text.setSelection(selection);
    }

    /** Takes the name when Enter is pressed. */
    protected void keyPressed(KeyEvent event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.SHIFT) == 0) {
            event.doit = false;
            fireApplyEditorValue();
        }
    }
}
