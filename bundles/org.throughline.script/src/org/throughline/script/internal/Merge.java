package org.throughline.script.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Plan;
import org.throughline.model.process.Process;
import org.throughline.model.report.ReportTemplate;
import org.throughline.model.survey.Survey;

/** Brings what was changed in a copy of a client into the client: what was not touched is not looked at. */
public final class Merge {
    private static final int PASSES = 2;

    private final ClientFolder client;
    private final ClientFolder copy;
    private final Map<EObject, EObject> originals;
    private final Deque<EObject> made = new ArrayDeque<>();

    /** @param originals the element of the client for each of the copy; those that are made are added */
    public Merge(ClientFolder client, ClientFolder copy, Map<EObject, EObject> originals) {
        this.client = client;
        this.copy = copy;
        this.originals = originals;
    }

    /**
     * Makes the changes. It goes over them twice, since the order at one end of a reference follows that of the other
     * end's changes.
     *
     * @param touched the features that were changed, by element of the copy
     */
    public void apply(Map<EObject, Set<EStructuralFeature>> touched) {
        takeRoots();
        List<Map.Entry<EObject, Set<EStructuralFeature>>> known = touched.entrySet().stream()
                .filter(change -> originals.containsKey(change.getKey()))
                .toList();
        for (int pass = 0; pass < PASSES; pass++) {
            known.forEach(change -> change.getValue().forEach(feature -> take(change.getKey(), feature)));
            List<EObject> filled = new ArrayList<>();
            while (!made.isEmpty()) {
                EObject next = made.remove();
                filled.add(next);
                fill(next);
            }
            made.addAll(filled);
        }
    }

    private void takeRoots() {
        List<Resource> kept = new ArrayList<>();
        for (Resource file : copy.resources().getResources()) {
            EObject root = file.getContents().getFirst();
            if (!originals.containsKey(root)) {
                addRoot(counterpart(root), ((Element) root).getName());
            }
            kept.add(originals.get(root).eResource());
        }
        client.resources().getResources().removeIf(file -> !kept.contains(file));
    }

    /** The name comes first, since the file is named after it. */
    private void addRoot(EObject root, String name) {
        ((Element) root).setName(name);
        switch (root) {
            case Process process -> client.add(process);
            case Survey survey -> client.add(survey);
            case Plan plan -> client.add(plan);
            case ReportTemplate report -> client.add(report);
            default ->
                throw new IllegalStateException(
                        "a file of a client holds no " + root.eClass().getName());
        }
    }

    private EObject counterpart(EObject element) {
        EObject known = originals.get(element);
        if (known == null) {
            known = EcoreUtil.create(element.eClass());
            known.eSet(BasePackage.Literals.ELEMENT__ID, ((Element) element).getId());
            originals.put(element, known);
            made.add(element);
        }
        return known;
    }

    private void fill(EObject element) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean taken = feature.isChangeable()
                    && !feature.isDerived()
                    && !(feature instanceof EReference reference && reference.isContainer());
            if (taken && element.eIsSet(feature)) {
                take(element, feature);
            }
        }
    }

    private void take(EObject element, EStructuralFeature feature) {
        EObject target = originals.get(element);
        Object value = element.eGet(feature);
        if (feature.isMany()) {
            List<Object> wanted = new ArrayList<>();
            ((List<?>) value).forEach(one -> wanted.add(mapped(one)));
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) target.eGet(feature);
            ECollections.setEList(list, wanted);
        } else if (element.eIsSet(feature)) {
            target.eSet(feature, mapped(value));
        } else {
            target.eUnset(feature);
        }
    }

    private Object mapped(Object value) {
        return value instanceof EObject element ? counterpart(element) : value;
    }
}
