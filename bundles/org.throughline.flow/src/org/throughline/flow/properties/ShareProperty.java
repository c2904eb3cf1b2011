package org.throughline.flow.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.throughline.flow.Messages;
import org.throughline.flow.handoff.PercentText;
import org.throughline.model.base.Element;

/** A share, written in per cent; empty where it is unknown. */
final class ShareProperty extends FeatureProperty {

    ShareProperty(EAttribute feature, String label) {
        super(feature, label);
    }

    @Override
    public Object value(Element element) {
        return text(element);
    }

    @Override
    public String text(Element element) {
        return element.eIsSet(feature()) ? PercentText.write((Double) element.eGet(feature())) : "";
    }

    @Override
    public void set(Element element, Object value) {
        Double share = PercentText.read((String) value);
        if (share == null) {
            element.eUnset(feature());
        } else {
            element.eSet(feature(), share);
        }
    }

    @Override
    protected CellEditor createEditor(Composite parent, Element element) {
        TextCellEditor editor = new TextCellEditor(parent);
        editor.setValidator(value -> PercentText.isShare((String) value) ? null : Messages.shareWrong);
        return editor;
    }
}
