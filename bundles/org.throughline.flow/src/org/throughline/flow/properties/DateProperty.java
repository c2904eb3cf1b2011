package org.throughline.flow.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.throughline.flow.Messages;
import org.throughline.flow.handoff.HandOffEntry;
import org.throughline.model.base.Element;

/** A day, written as 2026-03-01. */
final class DateProperty extends FeatureProperty {

    DateProperty(EAttribute feature, String label) {
        super(feature, label);
    }

    @Override
    public Object value(Element element) {
        return text(element);
    }

    @Override
    public String text(Element element) {
        Object date = element.eGet(feature());
        return date == null ? "" : date.toString();
    }

    @Override
    public void set(Element element, Object value) {
        element.eSet(feature(), HandOffEntry.date((String) value));
    }

    @Override
    protected CellEditor createEditor(Composite parent, Element element) {
        TextCellEditor editor = new TextCellEditor(parent);
        editor.setValidator(value -> HandOffEntry.isDate((String) value) ? null : Messages.dateWrong);
        return editor;
    }
}
