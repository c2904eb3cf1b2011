package org.throughline.flow.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.throughline.model.base.Element;

/** A text. */
public final class TextProperty extends FeatureProperty {

    /** Makes a row for an attribute that is a text; an empty one is none. */
    public TextProperty(EAttribute feature, String label) {
        super(feature, label);
    }

    @Override
    public Object value(Element element) {
        return text(element);
    }

    @Override
    public String text(Element element) {
        Object value = element.eGet(feature());
        return value == null ? "" : (String) value;
    }

    @Override
    public void set(Element element, Object value) {
        String text = ((String) value).strip();
        element.eSet(feature(), text.isEmpty() ? null : text);
    }

    @Override
    protected CellEditor createEditor(Composite parent, Element element) {
        return new TextCellEditor(parent);
    }
}
