package org.throughline.flow.properties;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.throughline.model.base.Element;

/** One row of the properties view. */
public abstract class ElementProperty {
    private final String id;
    private final String label;

    /** Makes a row with an id that is unique in the element. */
    protected ElementProperty(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Returns the id. */
    public final String id() {
        return id;
    }

    /** Returns what users call the property. */
    public final String label() {
        return label;
    }

    /** Returns the value as the cell editor takes it. */
    public abstract Object value(Element element);

    /** Returns the value that the properties view hands to the cell editor; its words, but of a choice the index. */
    public Object cellValue(Element element) {
        return text(element);
    }

    /** Returns the value in words. */
    public abstract String text(Element element);

    /** Sets the value that the cell editor gave; called inside a change. */
    public abstract void set(Element element, Object value);

    /** Returns whether the value is there to be read only. */
    public boolean isFixed() {
        return false;
    }

    /** Returns whether the element has a value that can be taken away. */
    public boolean isSet(Element element) {
        return false;
    }

    /** Takes the value away; called inside a change. */
    public void reset(Element element) {
        // most properties cannot be without a value
    }

    /** Returns a cell editor for the property of an element. */
    protected abstract CellEditor createEditor(Composite parent, Element element);

    /** Returns the row of an element in the properties view. */
    final PropertyDescriptor descriptor(Element element, boolean editable) {
        PropertyDescriptor descriptor = new PropertyDescriptor(id, label) {
            @Override
            public CellEditor createPropertyEditor(Composite parent) {
                return editable && !isFixed() ? createEditor(parent, element) : null;
            }
        };
        descriptor.setLabelProvider(LabelProvider.createTextProvider(value -> text(element)));
        return descriptor;
    }
}
