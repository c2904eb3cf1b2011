package org.throughline.script.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;
import org.throughline.model.base.BasePackage;
import org.throughline.model.survey.Wave;

/** An element of a client: its properties are those of the model, with {@code type} and {@code parent}. */
final class ElementObject extends ScriptableObject {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "type";
    private static final List<String> WORDS = List.of("name", "note");
    private static final String PARENT = "parent";

    private final transient EObject element;
    private final transient Elements elements;
    private final transient Map<EStructuralFeature, ElementList> lists = new HashMap<>();

    ElementObject(EObject element, Elements elements) {
        this.element = element;
        this.elements = elements;
    }

    EObject element() {
        return element;
    }

    @Override
    public String getClassName() {
        return "Element";
    }

    private EStructuralFeature feature(String name) {
        return element.eClass().getEStructuralFeature(name);
    }

    @Override
    public boolean has(String name, Scriptable start) {
        return feature(name) != null || name.equals(TYPE) || name.equals(PARENT);
    }

    @Override
    public Object get(String name, Scriptable start) {
        EStructuralFeature feature = feature(name);
        if (feature != null) {
            return feature.isMany() ? list(feature) : elements.read(element, feature);
        }
        return switch (name) {
            case TYPE -> element.eClass().getName();
            case PARENT -> elements.of(element.eContainer());
            default -> {
                if (ScriptableObject.hasProperty(getPrototype(), name)) {
                    yield NOT_FOUND;
                }
                throw unknown(name);
            }
        };
    }

    private Object list(EStructuralFeature feature) {
        ElementList known = lists.get(feature);
        if (known == null || !known.isUpToDate()) {
            known = (ElementList) elements.read(element, feature);
            lists.put(feature, known);
        }
        return known;
    }

    private RuntimeException unknown(String name) {
        return Elements.refused("a " + element.eClass().getName() + " has no '" + name + "'; it has "
                + element.eClass().getEAllStructuralFeatures().stream()
                        .map(EStructuralFeature::getName)
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public void put(String name, Scriptable start, Object value) {
        EStructuralFeature feature = feature(name);
        if (feature == null) {
            throw name.equals(TYPE) || name.equals(PARENT)
                    ? Elements.refused("'" + name + "' is read only")
                    : unknown(name);
        }
        requireWritable(element, feature);
        if (feature.isMany()) {
            throw Elements.refused(
                    Elements.place(element, feature) + " is a list; change it with add, remove, move and clear");
        }
        if (value == null || Undefined.isUndefined(value)) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, Elements.given(element, feature, value));
        }
    }

    /** What was measured is not a script's to change, nor what the files go by. */
    static void requireWritable(EObject owner, EStructuralFeature feature) {
        boolean wave = owner instanceof Wave && !WORDS.contains(feature.getName())
                || feature instanceof EReference list
                        && list.isContainment()
                        && Wave.class == list.getEReferenceType().getInstanceClass();
        if (wave) {
            throw Elements.refused("a wave is what was measured; a script reads it only");
        }
        if (!feature.isChangeable() || feature.getName().equals("formatVersion")) {
            throw Elements.refused(Elements.place(owner, feature) + " is read only");
        }
    }

    @Override
    public void delete(String name) {
        throw Elements.refused("set '" + name + "' to null instead of deleting it");
    }

    @Override
    public Object[] getIds() {
        List<Object> names = new ArrayList<>(List.of(TYPE));
        element.eClass().getEAllStructuralFeatures().forEach(feature -> names.add(feature.getName()));
        return names.toArray();
    }

    @Override
    public Object getDefaultValue(Class<?> hint) {
        return words();
    }

    String words() {
        return Elements.called(element);
    }

    /** Returns what is said of the element itself: its attributes, and the names of what it refers to. */
    Object json(Context context) {
        Scriptable json = context.newObject(getParentScope());
        json.put(TYPE, json, element.eClass().getName());
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean own = feature == BasePackage.Literals.ELEMENT__ID || element.eIsSet(feature);
            if (feature instanceof EAttribute && !feature.isMany() && own) {
                json.put(feature.getName(), json, elements.read(element, feature));
            } else if (feature instanceof EReference reference
                    && !reference.isContainment()
                    && !reference.isMany()
                    && own) {
                json.put(feature.getName(), json, Elements.called((EObject) element.eGet(feature)));
            }
        }
        return json;
    }
}
