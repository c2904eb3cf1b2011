package org.throughline.core.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.throughline.model.base.Element;

/** Says what files hold beside the model. */
final class UnknownContent {
    private UnknownContent() {}

    /** Gives copies of elements what their originals have beside the model, unless they have something already. */
    static void copy(Resource from, Resource to, Map<EObject, EObject> copies) {
        Map<EObject, AnyType> target = ((XMLResource) to).getEObjectToExtensionMap();
        ((XMLResource) from).getEObjectToExtensionMap().forEach((original, extension) -> {
            EObject copy = copies.get(original);
            if (copy != null && !target.containsKey(copy)) {
                target.put(copy, EcoreUtil.copy(extension));
            }
        });
    }

    static List<String> of(ClientResourceSet resources) {
        List<String> found = new ArrayList<>();
        for (Resource resource : resources.getResources()) {
            Map<EObject, AnyType> extensions = ((XMLResource) resource).getEObjectToExtensionMap();
            if (!extensions.isEmpty()) {
                String file = resources.name(resource.getURI());
                resource.getAllContents().forEachRemaining(object -> {
                    AnyType extension = extensions.get(object);
                    if (extension != null) {
                        describe(file, object, extension, found);
                    }
                });
            }
        }
        return found;
    }

    /** Returns the ids of the elements that a file holds beside the model. */
    static Set<String> ids(XMLResource resource) {
        Set<String> ids = new HashSet<>();
        resource.getEObjectToExtensionMap().values().forEach(extension -> collectIds(extension, ids));
        return ids;
    }

    private static void collectIds(AnyType unknown, Set<String> ids) {
        for (FeatureMap.Entry content : unknown.getMixed()) {
            if (content.getValue() instanceof AnyType inner) {
                for (FeatureMap.Entry attribute : inner.getAnyAttribute()) {
                    if ("id".equals(attribute.getEStructuralFeature().getName())) {
                        ids.add(String.valueOf(attribute.getValue()));
                    }
                }
                collectIds(inner, ids);
            }
        }
    }

    private static void describe(String file, EObject object, AnyType extension, List<String> found) {
        List<FeatureMap.Entry> entries = new ArrayList<>(extension.getAnyAttribute());
        entries.addAll(extension.getMixed());
        for (FeatureMap.Entry entry : entries) {
            EStructuralFeature feature = entry.getEStructuralFeature();
            String namespace = ExtendedMetaData.INSTANCE.getNamespace(feature);
            found.add(file + ": " + feature.getName() + " of " + name(object)
                    + (namespace == null ? "" : " (" + namespace + ")") + " is not known here; it is kept as it is");
        }
    }

    private static String name(EObject object) {
        String type = object.eClass().getName();
        return object instanceof Element element && element.getName() != null
                ? type + " \"" + element.getName() + "\""
                : type;
    }
}
