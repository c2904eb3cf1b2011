package org.throughline.bpmn.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.diagram.FlowPath;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SequenceFlow;

/** Restores what this program itself wrote into a file of BPMN; links out of the flowchart wait for their client. */
final class OwnReader {
    private final Account account;
    private final Links links = new Links();
    private final Set<String> ids = new HashSet<>();
    private final Map<Element, Integer> order = new HashMap<>();

    OwnReader(Account account) {
        this.account = account;
    }

    /** Returns what this program wrote of an element; null where it wrote nothing, or of another kind of element. */
    static XmlElement of(XmlElement xml) {
        XmlElement extensions = xml.first("extensionElements");
        return extensions == null ? null : named(extensions, OwnNames.ELEMENT);
    }

    private static XmlElement named(XmlElement extensions, String name) {
        return extensions.children.stream()
                .filter(child -> child.isOwn() && child.name.equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Returns an object of the class that an element had; null where it says none of that kind. */
    static EObject create(XmlElement xml, EClass kind) {
        XmlElement own = of(xml);
        EObject created = own == null || !xml.name.equals(own.attribute("as")) ? null : create(own.attribute("class"));
        return created != null && kind.isSuperTypeOf(created.eClass()) ? created : null;
    }

    private static EObject create(String name) {
        for (var model : List.of(
                ProcessPackage.eINSTANCE,
                BasePackage.eINSTANCE,
                OrganisationPackage.eINSTANCE,
                ImprovementPackage.eINSTANCE)) {
            if (model.getEClassifier(name) instanceof EClass type && !type.isAbstract()) {
                return EcoreUtil.create(type);
            }
        }
        return null;
    }

    /** Restores the elements of a file, and the process itself. */
    Links restore(XmlElement root, Process process, Index index) {
        index.made().forEach((xml, element) -> {
            XmlElement own = of(xml);
            if (own != null && isFirst(xml, own)) {
                boolean same = xml.name.equals(own.attribute("as"));
                if (same) {
                    element.setBpmnType(null);
                    number(own.attribute("order")).ifPresent(place -> order.put(element, place));
                }
                element.setSourceId(null);
                if (element instanceof Node node && "none".equals(own.attribute("lane"))) {
                    node.setLane(null);
                }
                restore(own, element);
                if (own.attribute(OwnNames.UNNAMED) != null && isNamedByCondition(element)) {
                    element.setName(null);
                }
                element.setBpmnType(same ? element.getBpmnType() : xml.name);
            }
        });
        for (XmlElement container : root.children) {
            XmlElement extensions = container.isBpmn() ? container.first("extensionElements") : null;
            XmlElement own = extensions == null ? null : named(extensions, OwnNames.FLOWCHART);
            if (own != null && isFirst(container, own)) {
                process.setName(null);
                process.setNote(null);
                restore(own, process);
            }
        }
        sort(process, process.getLanes());
        links.resolve(process);
        return links;
    }

    private static boolean isNamedByCondition(Element element) {
        return element instanceof SequenceFlow flow
                && flow.getName() != null
                && flow.getName().equals(flow.getCondition());
    }

    private static Optional<Integer> number(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException edited) {
            return Optional.empty();
        }
    }

    private boolean isFirst(XmlElement xml, XmlElement own) {
        String id = own.attribute("id");
        boolean first = id != null && ids.add(id);
        if (!first) {
            account.repaired(
                    xml,
                    Account.words(xml) + " is a copy of another element with the same "
                            + (id == null ? "" : "id \"" + id + "\"")
                            + " of this program; it is read as a new one");
        }
        return first;
    }

    private void sort(Scope scope, EList<Lane> lanes) {
        sort(scope.getNodes());
        sort(scope.getFlows());
        scope.getNodes().forEach(node -> {
            if (node instanceof Scope inner) {
                sort(inner, ECollections.emptyEList());
            }
        });
        sortLanes(lanes);
    }

    private void sortLanes(EList<Lane> lanes) {
        sort(lanes);
        lanes.forEach(lane -> sortLanes(lane.getLanes()));
    }

    private <T extends Element> void sort(EList<T> elements) {
        if (!elements.isEmpty() && order.keySet().containsAll(elements)) {
            List<T> sorted =
                    elements.stream().sorted(Comparator.comparing(order::get)).toList();
            if (!sorted.equals(elements)) {
                elements.clear();
                elements.addAll(sorted);
            }
        }
    }

    private void restore(XmlElement own, Element element) {
        element.eSet(BasePackage.Literals.ELEMENT__ID, own.attribute("id"));
        for (XmlElement part : own.children) {
            EStructuralFeature feature = part.isOwn() && part.attribute("name") != null
                    ? element.eClass().getEStructuralFeature(part.attribute("name"))
                    : null;
            if (feature == null || !restore(part, element, feature)) {
                account.dropped(
                        part, "this program's " + part.name + " \"" + part.attribute("name") + "\" cannot be read");
            }
        }
    }

    private boolean restore(XmlElement part, Element element, EStructuralFeature feature) {
        if (part.name.equals(OwnNames.VALUE) && feature instanceof EAttribute attribute && !feature.isMany()) {
            return restoreValue(part, element, attribute);
        }
        if (part.name.equals(OwnNames.LINK) && feature instanceof EReference reference) {
            links.add(element, reference, part);
            return true;
        }
        EObject created = part.name.equals(OwnNames.PART) ? create(String.valueOf(part.attribute("class"))) : null;
        if (created instanceof Element inner
                && feature instanceof EReference reference
                && reference.isContainment()
                && reference.getEReferenceType().isSuperTypeOf(created.eClass())
                && part.attribute("id") != null
                && ids.add(part.attribute("id"))) {
            if (reference.isMany()) {
                @SuppressWarnings("unchecked")
                List<Object> all = (List<Object>) element.eGet(reference);
                all.add(inner);
            } else {
                element.eSet(reference, inner);
            }
            restore(part, inner);
            return true;
        }
        return false;
    }

    private static boolean restoreValue(XmlElement part, Element element, EAttribute attribute) {
        if (attribute == ProcessPackage.Literals.FLOW__ROUTE && "".equals(part.attribute("is"))) {
            takeRouteAway((Flow) element);
            return true;
        }
        try {
            element.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), part.attribute("is")));
            return true;
        } catch (RuntimeException edited) {
            return false;
        }
    }

    /** An arrow without bend points of its own was written with those it is drawn with; others are somebody's edit. */
    private static void takeRouteAway(Flow flow) {
        Route read = flow.getRoute();
        flow.setRoute(null);
        List<Point> line = FlowPath.of(flow);
        if (read != null
                && (line.size() < 2 || !line.subList(1, line.size() - 1).equals(read.bends()))) {
            flow.setRoute(read);
        }
    }
}
