package org.throughline.flow.properties;

import java.util.Arrays;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.throughline.flow.elements.Trigger;
import org.throughline.model.base.Element;
import org.throughline.model.process.Node;

/** What sets off an event, a start or an end; the cell editor takes the index. */
public final class TriggerProperty extends ElementProperty {

    /** Makes a row for the trigger of a node. */
    public TriggerProperty(String label) {
        super("trigger", label);
    }

    @Override
    public Object value(Element element) {
        return Trigger.of((Node) element).ordinal();
    }

    @Override
    public Object cellValue(Element element) {
        return value(element);
    }

    @Override
    public String text(Element element) {
        return Trigger.of((Node) element).label();
    }

    @Override
    public void set(Element element, Object value) {
        int index = (Integer) value;
        if (index >= 0) {
            Trigger.values()[index].set((Node) element);
        }
    }

    @Override
    protected CellEditor createEditor(Composite parent, Element element) {
        String[] labels = Arrays.stream(Trigger.values()).map(Trigger::label).toArray(String[]::new);
        return new ComboBoxCellEditor(parent, labels, SWT.READ_ONLY);
    }
}
