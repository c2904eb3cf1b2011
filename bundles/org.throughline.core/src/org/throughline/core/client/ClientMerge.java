package org.throughline.core.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;

/**
 * Makes a client in memory what another state of it is. Elements that both have stay the same objects, matched by id,
 * so that whatever shows them follows; only what differs is set. Takes time linear in the elements.
 */
public final class ClientMerge {
    private final ClientResourceSet target;
    private final ClientResourceSet source;
    private final Map<String, EObject> known = new HashMap<>();
    private final Map<EObject, EObject> counterparts = new LinkedHashMap<>();

    private ClientMerge(ClientResourceSet target, ClientResourceSet source) {
        this.target = target;
        this.source = source;
    }

    /** Makes {@code target} what {@code source} is; the source stays as it is. */
    public static void into(ClientFolder target, ClientFolder source) {
        new ClientMerge((ClientResourceSet) target.resources(), (ClientResourceSet) source.resources()).merge();
    }

    private void merge() {
        target.getAllContents().forEachRemaining(object -> {
            if (object instanceof Element element) {
                known.put(element.getId(), element);
            }
        });
        Map<Resource, Resource> files = new LinkedHashMap<>();
        for (Resource from : source.getResources()) {
            URI uri = target.uri(source.name(from.getURI()));
            Resource present = target.getResource(uri, false);
            files.put(from, present == null ? target.createResource(uri) : present);
            matchAll(from.getContents(), files.get(from).getContents());
        }
        counterparts.forEach(this::setAttributes);
        counterparts.forEach((from, to) -> setReferences(from, to, true));
        files.forEach((from, to) -> assign(to.getContents(), mapped(from.getContents())));
        counterparts.forEach((from, to) -> setReferences(from, to, false));
        files.forEach((from, to) -> UnknownContent.copy(from, to, counterparts));
        target.getResources().retainAll(files.values());
    }

    private void matchAll(List<? extends EObject> from, List<? extends EObject> places) {
        for (int i = 0; i < from.size(); i++) {
            match(from.get(i), i < places.size() ? places.get(i) : null);
        }
    }

    /** An element that has no id takes the place of the one that lies where it lies. */
    private void match(EObject from, EObject inItsPlace) {
        boolean hasId = from instanceof Element;
        EObject to = hasId ? known.get(((Element) from).getId()) : inItsPlace;
        if (to == null || to.eClass() != from.eClass()) {
            to = EcoreUtil.create(from.eClass());
            if (hasId) {
                to.eSet(BasePackage.Literals.ELEMENT__ID, ((Element) from).getId());
            }
        }
        counterparts.put(from, to);
        for (EReference feature : from.eClass().getEAllContainments()) {
            if (isOwn(feature)) {
                matchAll(values(from, feature), values(to, feature));
            }
        }
    }

    private static boolean isOwn(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> values(EObject object, EReference feature) {
        Object value = object.eGet(feature, false);
        if (feature.isMany()) {
            return ((InternalEList<EObject>) value).basicList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    private void setAttributes(EObject from, EObject to) {
        for (EAttribute feature : from.eClass().getEAllAttributes()) {
            if (!isOwn(feature)) {
                continue;
            }
            if (feature.isMany()) {
                assign(list(to, feature), (List<?>) from.eGet(feature));
            } else {
                set(to, feature, from.eIsSet(feature), from.eGet(feature));
            }
        }
    }

    private void setReferences(EObject from, EObject to, boolean contained) {
        for (EReference feature : from.eClass().getEAllReferences()) {
            if (!isOwn(feature) || feature.isContainer() || feature.isContainment() != contained) {
                continue;
            }
            List<EObject> values = mapped(values(from, feature));
            if (feature.isMany()) {
                assign(list(to, feature), values);
            } else {
                set(to, feature, !values.isEmpty(), values.isEmpty() ? null : values.getFirst());
            }
        }
    }

    private List<EObject> mapped(List<EObject> objects) {
        List<EObject> mapped = new ArrayList<>(objects.size());
        for (EObject object : objects) {
            mapped.add(object.eIsProxy() ? proxy((InternalEObject) object) : counterparts.get(object));
        }
        return mapped;
    }

    /** A reference to content that the model does not know, as seen from the target's folder. */
    private EObject proxy(InternalEObject missing) {
        URI uri = missing.eProxyURI();
        EObject proxy = EcoreUtil.create(missing.eClass());
        ((InternalEObject) proxy)
                .eSetProxyURI(target.uri(source.name(uri.trimFragment())).appendFragment(uri.fragment()));
        return proxy;
    }

    private static void set(EObject object, EStructuralFeature feature, boolean isSet, Object value) {
        if (!isSet) {
            if (object.eIsSet(feature)) {
                object.eUnset(feature);
            }
        } else if (!object.eIsSet(feature) || !value.equals(object.eGet(feature, false))) {
            object.eSet(feature, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    @SuppressWarnings("unchecked")
    private static void assign(EList<?> list, List<?> values) {
        if (!list.equals(values)) {
            ECollections.setEList((EList<Object>) list, values);
        }
    }
}
