package org.throughline.core.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.Element;

/** Where an element of a client is used. */
public final class Uses {
    private Uses() {}

    /**
     * Returns what else in the client refers to an element or to something in it, in the order of the client's files.
     * An element that lies in no client's file is used nowhere.
     */
    public static List<Use> of(Element element) {
        return of(List.of(element));
    }

    /** Returns what else in the client refers to one of several elements of it, or to something in them. */
    public static List<Use> of(Collection<? extends Element> elements) {
        Set<EObject> inside = new LinkedHashSet<>();
        ResourceSet client = null;
        for (Element element : elements) {
            inside.add(element);
            element.eAllContents().forEachRemaining(inside::add);
            client = element.eResource() == null ? client : element.eResource().getResourceSet();
        }
        if (client == null) {
            return List.of();
        }
        List<Use> uses = new ArrayList<>();
        Map<EObject, Collection<Setting>> found = EcoreUtil.UsageCrossReferencer.findAll(inside, client);
        for (EObject used : inside) {
            for (Setting setting : found.getOrDefault(used, List.of())) {
                boolean counts = !setting.getEStructuralFeature().isTransient()
                        && !inside.contains(setting.getEObject())
                        && setting.getEObject() instanceof Element;
                if (counts) {
                    EReference reference = (EReference) setting.getEStructuralFeature();
                    uses.add(new Use((Element) setting.getEObject(), reference, (Element) used));
                }
            }
        }
        Map<EObject, Integer> order = order(client);
        uses.sort(Comparator.comparingInt(use -> order.get(use.user())));
        return uses;
    }

    private static Map<EObject, Integer> order(ResourceSet client) {
        Map<EObject, Integer> order = new HashMap<>();
        TreeIterator<Notifier> every = client.getAllContents();
        while (every.hasNext()) {
            if (every.next() instanceof EObject object) {
                order.put(object, order.size());
            }
        }
        return order;
    }
}
