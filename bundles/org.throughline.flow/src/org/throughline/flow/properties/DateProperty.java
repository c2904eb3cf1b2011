package org.throughline.flow.properties;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.throughline.core.language.DayText;
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
        return DayText.write((LocalDate) element.eGet(feature()));
    }

    @Override
    public void set(Element element, Object value) {
        element.eSet(feature(), HandOffEntry.date((String) value));
    }

    @Override
    protected CellEditor createEditor(Composite parent, Element element) {
        TextCellEditor editor = new TextCellEditor(parent);
        editor.setValidator(
                value -> HandOffEntry.isDate((String) value) ? null : NLS.bind(Messages.dateWrong, DayText.example()));
        return editor;
    }
}
