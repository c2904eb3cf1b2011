package org.throughline.core.field;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.CustomField;
import org.throughline.model.base.Element;
import org.throughline.model.base.FieldKind;
import org.throughline.model.base.FieldValue;
import org.throughline.model.organisation.Client;

/**
 * A field of a client's own that a program knows by its name. A client gets it with the first value; the field and its
 * values are the client's, and stay when nothing knows them any more.
 *
 * @param name what users call it
 * @param type the class of the elements that have it
 * @param choices the values to choose from; empty for any text
 */
public record OwnField(String name, EClass type, List<String> choices) {
    /** Keeps a copy of the list. */
    public OwnField {
        choices = List.copyOf(choices);
    }

    /** Returns the fields that a client has for a type of element, in their order. */
    public static List<OwnField> of(Client client, EClass type) {
        return client.getCustomFields().stream()
                .filter(field -> field.getName() != null && type.getName().equals(field.getElementType()))
                .map(field -> new OwnField(field.getName(), type, field.getChoices()))
                .toList();
    }

    /** Returns an element's value; empty where it has none. */
    public Optional<String> value(Element element) {
        return find(element).map(FieldValue::getValue);
    }

    /**
     * Sets the value of an element of a client; called inside a change.
     *
     * @param value null or blank takes the value away
     * @throws IllegalStateException where the element belongs to no client
     */
    public void set(Element element, String value) {
        List<FieldValue> values = element.getFieldValues();
        FieldValue entry = find(element).orElse(null);
        int place = entry == null ? values.size() : values.indexOf(entry);
        values.remove(entry);
        if (value != null && !value.isBlank()) {
            FieldValue next = entry == null ? BaseFactory.eINSTANCE.createFieldValue() : entry;
            next.setField(entry == null ? in(clientOf(element)) : entry.getField());
            next.setValue(value.strip());
            values.add(place, next);
        }
    }

    private Optional<FieldValue> find(Element element) {
        return element.getFieldValues().stream()
                .filter(value -> value.getField() != null && isSame(value.getField()))
                .findFirst();
    }

    private boolean isSame(CustomField field) {
        return Objects.equals(name, field.getName()) && type.getName().equals(field.getElementType());
    }

    private static Client clientOf(Element element) {
        Resource resource = element.eResource();
        List<Resource> all = resource == null || resource.getResourceSet() == null
                ? List.of()
                : resource.getResourceSet().getResources();
        return all.stream()
                .flatMap(each -> each.getContents().stream())
                .filter(Client.class::isInstance)
                .map(Client.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the element belongs to no client"));
    }

    private CustomField in(Client client) {
        return client.getCustomFields().stream()
                .filter(this::isSame)
                .findFirst()
                .orElseGet(() -> {
                    CustomField made = BaseFactory.eINSTANCE.createCustomField();
                    made.setName(name);
                    made.setElementType(type.getName());
                    made.setKind(choices.isEmpty() ? FieldKind.TEXT : FieldKind.CHOICE);
                    made.getChoices().addAll(choices);
                    client.getCustomFields().add(made);
                    return made;
                });
    }
}
