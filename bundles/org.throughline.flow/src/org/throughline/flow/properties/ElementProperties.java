package org.throughline.flow.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.throughline.core.field.OwnField;
import org.throughline.edit.ClientSession;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;

/** What the properties view shows of an element; every edit is one undoable change. */
public final class ElementProperties implements IPropertySource {
    private final ClientSession session;
    private final Element element;
    private final Map<Object, ElementProperty> properties = new LinkedHashMap<>();

    /** Shows an element of a client; of a type that is not drawn, the name and the note, of a process its state too. */
    public ElementProperties(ClientSession session, Element element) {
        this(session, element, List.of());
    }

    /** Shows an element with rows besides those of its type. */
    public ElementProperties(ClientSession session, Element element, List<ElementProperty> further) {
        this.session = session;
        this.element = element;
        ElementProvider provider = ElementProviders.of(element);
        List<ElementProperty> rows = provider == null ? ownRows() : provider.properties();
        rows.forEach(row -> properties.put(row.id(), row));
        if (element instanceof Lane) {
            ElementProperty name = new LaneNameProperty(session);
            properties.put(name.id(), name);
        }
        OwnField.of(session.client(), element.eClass()).stream()
                .map(OwnFieldProperty::new)
                .forEach(row -> properties.putIfAbsent(row.id(), row));
        further.forEach(row -> properties.put(row.id(), row));
    }

    private List<ElementProperty> ownRows() {
        List<ElementProperty> rows = new ArrayList<>();
        rows.add(new TextProperty(BasePackage.Literals.ELEMENT__NAME, Messages.propertyName));
        if (element instanceof Process) {
            rows.add(new StateProperty());
            rows.add(new BasedOnProperty());
        }
        rows.add(new TextProperty(BasePackage.Literals.ELEMENT__NOTE, Messages.propertyNote));
        return rows;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return properties.values().stream()
                .map(row -> row.descriptor(element, session.isWritable()))
                .toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        return properties.get(id).cellValue(element);
    }

    /** Returns a value in words, as the view shows it. */
    public String text(Object id) {
        return properties.get(id).text(element);
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        ElementProperty row = properties.get(id);
        if (!row.isFixed() && !value.equals(row.value(element))) {
            session.change(label(row), () -> row.set(element, value));
        }
    }

    @Override
    public boolean isPropertySet(Object id) {
        return properties.get(id).isSet(element);
    }

    @Override
    public void resetPropertyValue(Object id) {
        ElementProperty row = properties.get(id);
        if (row.isSet(element)) {
            session.change(label(row), () -> row.reset(element));
        }
    }

    private static String label(ElementProperty row) {
        return NLS.bind(Messages.change, row.label());
    }

    @Override
    public Object getEditableValue() {
        return null;
    }
}
