package org.throughline.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.Element;

/** Compares whole flowcharts: every element, every feature, every order, ids included. */
final class SameModel {
    private SameModel() {}

    /** Fails with the first lines in which two flowcharts differ. */
    static void assertSame(EObject expected, EObject actual) {
        List<String> wanted = told(expected).lines().toList();
        List<String> found = told(actual).lines().toList();
        for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
            int line = i;
            assertEquals(
                    wanted.get(i),
                    found.get(i),
                    () -> "after\n" + String.join("\n", wanted.subList(Math.max(0, line - 12), line)));
        }
        assertEquals(wanted.size(), found.size(), "lines");
    }

    /** Returns a flowchart as text, a line a fact. */
    static String told(EObject root) {
        List<String> lines = new ArrayList<>();
        tell(root, "", lines);
        return String.join("\n", lines);
    }

    private static void tell(EObject object, String indent, List<String> lines) {
        lines.add(indent + object.eClass().getName() + " " + name(object));
        TreeMap<String, EStructuralFeature> features = new TreeMap<>();
        object.eClass().getEAllStructuralFeatures().forEach(feature -> features.put(feature.getName(), feature));
        for (EStructuralFeature feature : features.values()) {
            Object value = object.eGet(feature);
            if (feature instanceof EAttribute && object.eIsSet(feature)) {
                lines.add(indent + "  ." + feature.getName() + " = " + value);
            } else if (feature instanceof EReference reference
                    && !reference.isContainment()
                    && !reference.isContainer()) {
                List<?> all = feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
                List<String> names =
                        all.stream().map(one -> name((EObject) one)).toList();
                names = reference.isTransient() ? names.stream().sorted().toList() : names;
                lines.add(indent + "  ." + feature.getName() + " -> " + names);
            }
        }
        for (EObject child : object.eContents()) {
            tell(child, indent + "    ", lines);
        }
    }

    private static String name(EObject object) {
        return EcoreUtil.getID(object) + (object instanceof Element named ? " " + named.getName() : "");
    }
}
