package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.bpmn.Remark;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.process.Process;

/**
 * Links of a flowchart that a file gives by id, and by name for a client that does not know the id: inside the
 * flowchart they are made at once, those to participants, products, needs and fields when the flowchart gets its
 * client.
 */
public final class Links {
    private final List<Link> open = new ArrayList<>();
    private final List<Remark> missing = new ArrayList<>();

    private record Link(Element from, EReference reference, String id, String name, int line) {
        boolean fits(Element element) {
            return reference.getEReferenceType().isSuperTypeOf(element.eClass());
        }

        void make(Element to) {
            if (reference.isMany()) {
                @SuppressWarnings("unchecked")
                List<Object> all = (List<Object>) from.eGet(reference);
                all.add(to);
            } else {
                from.eSet(reference, to);
            }
        }
    }

    private record Named(EClass type, String name) {}

    void add(Element from, EReference reference, XmlElement link) {
        open.add(new Link(from, reference, link.attribute("to"), link.attribute("called"), link.line));
    }

    /** Makes the links within a flowchart. */
    void resolve(Process process) {
        Map<String, Element> byId = new HashMap<>();
        byId(process, byId);
        open.removeIf(link -> {
            Element found = byId.get(link.id());
            boolean fits = found != null && link.fits(found);
            if (fits) {
                link.make(found);
            }
            return fits;
        });
    }

    /** Makes the links into a client; an element whose id the client has already gets a new one. */
    public void resolve(Process process, ClientFolder client) {
        Map<String, Element> byId = new HashMap<>();
        Map<Named, Element> byName = new HashMap<>();
        byId(client.client(), byId);
        client.processes().forEach(other -> byId(other, byId));
        byId.values().forEach(element -> byName.putIfAbsent(new Named(element.eClass(), element.getName()), element));
        for (Link link : open) {
            Element found = byId.get(link.id());
            if (found == null || !link.fits(found)) {
                found = byName.entrySet().stream()
                        .filter(entry -> link.name() != null
                                && link.name().equals(entry.getKey().name())
                                && link.fits(entry.getValue()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
            }
            if (found == null) {
                missing.add(new Remark(
                        link.line(),
                        "this client has no " + link.reference().getName() + " \"" + link.name() + "\"; left open"));
            } else {
                link.make(found);
            }
        }
        open.clear();
        giveNewIds(process, byId);
    }

    private static void giveNewIds(Process process, Map<String, Element> taken) {
        Element made = process;
        Iterator<EObject> all = process.eAllContents();
        while (made != null) {
            if (taken.containsKey(made.getId())) {
                made.eSet(BasePackage.Literals.ELEMENT__ID, null);
            }
            made = all.hasNext() ? (Element) all.next() : null;
        }
    }

    private static void byId(Element root, Map<String, Element> byId) {
        byId.put(root.getId(), root);
        root.eAllContents().forEachRemaining(object -> byId.put(((Element) object).getId(), (Element) object));
    }

    /** Returns the links whose ends the client does not have. */
    public List<Remark> missing() {
        return missing;
    }
}
