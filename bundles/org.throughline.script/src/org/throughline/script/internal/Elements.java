package org.throughline.script.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.SerializableCallable;
import org.throughline.core.find.Naming;
import org.throughline.model.base.Element;

/** The elements of a client as a script sees them: one object an element, so that {@code ===} means the same one. */
final class Elements {
    private final Scriptable scope;
    private final Touched touched;
    private final Map<EObject, ElementObject> objects = new IdentityHashMap<>();
    private final ScriptableObject elementWords;
    private final ScriptableObject listWords;

    Elements(Context context, Scriptable scope, Touched touched) {
        this.scope = scope;
        this.touched = touched;
        elementWords = (ScriptableObject) context.newObject(scope);
        define(elementWords, "toString", 0, (cx, at, self, given) -> ((ElementObject) self).words());
        define(elementWords, "toJSON", 1, (cx, at, self, given) -> ((ElementObject) self).json(cx));
        listWords = (ScriptableObject) context.newObject(scope);
        listWords.setPrototype(ScriptableObject.getArrayPrototype(scope));
        define(
                listWords,
                "add",
                1,
                (cx, at, self, given) -> ElementList.of(self).addGiven(given));
        define(
                listWords,
                "push",
                1,
                (cx, at, self, given) -> ElementList.of(self).addGiven(given));
        define(
                listWords,
                "remove",
                1,
                (cx, at, self, given) -> ElementList.of(self).removeGiven(given));
        define(
                listWords,
                "move",
                2,
                (cx, at, self, given) -> ElementList.of(self).moveGiven(given));
        define(
                listWords,
                "clear",
                0,
                (cx, at, self, given) -> ElementList.of(self).removeEverything());
    }

    private void define(ScriptableObject words, String name, int arity, SerializableCallable call) {
        words.defineProperty(name, new LambdaFunction(scope, name, arity, call), ScriptableObject.DONTENUM);
    }

    /** Returns how often the client was changed; what was read is still so while this is the same. */
    long changes() {
        return touched.count();
    }

    Object of(EObject element) {
        return element == null ? null : object(element);
    }

    ElementObject object(EObject element) {
        return objects.computeIfAbsent(element, e -> {
            ElementObject object = new ElementObject(e, this);
            object.setParentScope(scope);
            object.setPrototype(elementWords);
            return object;
        });
    }

    /** Returns an array that a script may do with as it likes. */
    NativeArray array(List<?> values) {
        NativeArray array = new NativeArray(values.stream()
                .map(value -> value instanceof EObject element ? of(element) : value)
                .toArray());
        ScriptRuntime.setBuiltinProtoAndParent(array, scope, org.mozilla.javascript.TopLevel.Builtins.Array);
        return array;
    }

    /** Returns what a feature holds. */
    Object read(EObject element, EStructuralFeature feature) {
        if (feature.isMany()) {
            ElementList list = new ElementList(element, feature, this);
            list.setParentScope(scope);
            list.setPrototype(listWords);
            list.sealObject();
            return list;
        }
        Object value = element.eGet(feature);
        return feature instanceof EReference ? of((EObject) value) : Values.read(element, (EAttribute) feature, value);
    }

    /** Returns what a feature is to hold for one value of a script's. */
    static Object given(EObject owner, EStructuralFeature feature, Object value) {
        if (feature instanceof EAttribute attribute) {
            return Values.given(owner, attribute, value);
        }
        if (value instanceof ElementObject object
                && ((EReference) feature).getEReferenceType().isInstance(object.element())) {
            return object.element();
        }
        throw refused(place(owner, feature) + " takes a "
                + ((EReference) feature).getEReferenceType().getName() + ", not " + words(value));
    }

    static String place(EObject owner, EStructuralFeature feature) {
        return "'" + feature.getName() + "' of a " + owner.eClass().getName();
    }

    static String words(Object value) {
        return switch (value) {
            case ElementObject object -> "the " + object.words();
            case CharSequence text -> "'" + text + "'";
            case Scriptable other -> "something of another kind";
            case null -> "nothing";
            default -> ScriptRuntime.toString(value);
        };
    }

    /** Returns what an element is called. */
    static String called(EObject element) {
        return element instanceof Element named
                ? Naming.called(named)
                : element.eClass().getName();
    }

    static RuntimeException refused(String reason) {
        return ScriptRuntime.constructError("Error", reason);
    }
}
