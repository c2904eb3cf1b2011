package org.throughline.flow.properties;

import java.util.function.Function;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Composite;
import org.throughline.model.base.Element;

/** A property that follows from others. */
public final class FixedProperty extends ElementProperty {
    private final Function<Element, String> text;

    /** Makes a row with the text that a function finds. */
    public FixedProperty(String id, String label, Function<Element, String> text) {
        super(id, label);
        this.text = text;
    }

    @Override
    public Object value(Element element) {
        return text(element);
    }

    @Override
    public String text(Element element) {
        return text.apply(element);
    }

    @Override
    public void set(Element element, Object value) {
        throw new UnsupportedOperationException(id() + " cannot be set");
    }

    @Override
    public boolean isFixed() {
        return true;
    }

    @Override
    protected CellEditor createEditor(Composite parent, Element element) {
        return null;
    }
}
