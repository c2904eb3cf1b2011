package org.throughline.flow.properties;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.throughline.edit.ClientSession;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.NameLane;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.process.Lane;

/** The name of a lane, which says who works there too, see {@link NameLane}. */
final class LaneNameProperty extends FeatureProperty {
    private final ClientSession session;

    LaneNameProperty(ClientSession session) {
        super(BasePackage.Literals.ELEMENT__NAME, Messages.propertyName);
        this.session = session;
    }

    @Override
    public Object value(Element element) {
        return text(element);
    }

    @Override
    public String text(Element element) {
        return element.getName() == null ? "" : element.getName();
    }

    @Override
    public void set(Element element, Object value) {
        String name = ((String) value).strip();
        new NameLane(session, (Lane) element, name.isEmpty() ? null : name).run();
    }

    @Override
    protected CellEditor createEditor(Composite parent, Element element) {
        return new TextCellEditor(parent);
    }
}
