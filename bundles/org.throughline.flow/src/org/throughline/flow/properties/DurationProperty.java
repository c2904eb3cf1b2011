package org.throughline.flow.properties;

import java.time.Duration;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.throughline.flow.Messages;
import org.throughline.model.base.Element;

/** A length of time. */
public final class DurationProperty extends FeatureProperty {

    /** Makes a row for an attribute that is a duration. */
    public DurationProperty(EAttribute feature, String label) {
        super(feature, label);
    }

    @Override
    public Object value(Element element) {
        return text(element);
    }

    @Override
    public String text(Element element) {
        return DurationText.write((Duration) element.eGet(feature()));
    }

    @Override
    public void set(Element element, Object value) {
        element.eSet(feature(), DurationText.read((String) value));
    }

    @Override
    protected CellEditor createEditor(Composite parent, Element element) {
        TextCellEditor editor = new TextCellEditor(parent);
        editor.setValidator(value -> DurationText.isDuration((String) value) ? null : Messages.durationWrong);
        return editor;
    }
}
