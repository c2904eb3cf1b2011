package org.throughline.flow.properties;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.throughline.model.base.Element;

/** One of several values; the cell editor takes its index. */
abstract class ChoiceProperty<T> extends FeatureProperty {

    ChoiceProperty(EStructuralFeature feature, String label) {
        super(feature, label);
    }

    /** Returns what can be chosen for an element; null stands for none. */
    protected abstract List<T> choices(Element element);

    /** Returns a value in words. */
    protected abstract String words(T value);

    @SuppressWarnings("unchecked")
    private T chosen(Element element) {
        return (T) element.eGet(feature());
    }

    @Override
    public Object value(Element element) {
        return choices(element).indexOf(chosen(element));
    }

    @Override
    public Object cellValue(Element element) {
        return value(element);
    }

    @Override
    public String text(Element element) {
        return words(chosen(element));
    }

    @Override
    public void set(Element element, Object value) {
        int index = (Integer) value;
        if (index >= 0) {
            choose(element, choices(element).get(index));
        }
    }

    /** Sets the value chosen. */
    protected void choose(Element element, T value) {
        element.eSet(feature(), value);
    }

    @Override
    protected CellEditor createEditor(Composite parent, Element element) {
        String[] words = choices(element).stream().map(this::words).toArray(String[]::new);
        return new ComboBoxCellEditor(parent, words, SWT.READ_ONLY);
    }
}
