package org.throughline.flow.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.throughline.core.field.OwnField;
import org.throughline.model.base.Element;

/** The value of one of the client's own fields: a text, or one of the field's choices. */
public final class OwnFieldProperty extends ElementProperty {
    private static final String PREFIX = "own:";

    private final OwnField field;

    /** Makes a row for a field. */
    public OwnFieldProperty(OwnField field) {
        super(PREFIX + field.name(), field.name());
        this.field = field;
    }

    private List<String> choices(Element element) {
        List<String> choices = new ArrayList<>(List.of(""));
        choices.addAll(field.choices());
        String value = text(element);
        if (!choices.contains(value)) {
            choices.add(value);
        }
        return choices;
    }

    @Override
    public Object value(Element element) {
        return field.choices().isEmpty()
                ? text(element)
                : Integer.valueOf(choices(element).indexOf(text(element)));
    }

    @Override
    public Object cellValue(Element element) {
        return value(element);
    }

    @Override
    public String text(Element element) {
        return field.value(element).orElse("");
    }

    @Override
    public void set(Element element, Object value) {
        if (value instanceof Integer index) {
            if (index >= 0) {
                field.set(element, choices(element).get(index));
            }
        } else {
            field.set(element, (String) value);
        }
    }

    @Override
    public boolean isSet(Element element) {
        return field.value(element).isPresent();
    }

    @Override
    public void reset(Element element) {
        field.set(element, null);
    }

    @Override
    protected CellEditor createEditor(Composite parent, Element element) {
        return field.choices().isEmpty()
                ? new TextCellEditor(parent)
                : new ComboBoxCellEditor(parent, choices(element).toArray(String[]::new), SWT.READ_ONLY);
    }
}
