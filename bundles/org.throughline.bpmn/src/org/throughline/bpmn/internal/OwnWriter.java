package org.throughline.bpmn.internal;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.Element;
import org.throughline.model.process.Document;
import org.throughline.model.process.Note;
import org.throughline.model.process.ProcessPackage;

/** Writes what only this program knows of an element: its id and every feature that BPMN has no place for. */
final class OwnWriter {
    private OwnWriter() {}

    /** Returns the element's part of an extension of BPMN. */
    static XmlElement write(String name, Element element) {
        XmlElement xml = OwnNames.own(name).set("class", element.eClass().getName());
        xml.set("id", element.getId());
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean skipped = feature.isTransient() || OwnNames.isInBpmn(element.eClass(), feature);
            if (!skipped && element.eIsSet(feature)) {
                write(xml, element, feature);
            }
        }
        if (element instanceof Document || element instanceof Note) {
            write(xml, element, ProcessPackage.Literals.NODE__LANE);
        }
        return xml;
    }

    /** Adds the exact value of a text where BPMN's place for it would change the space around it. */
    static void exactly(XmlElement xml, String feature, String text) {
        if (text != null && (text.isEmpty() || !text.equals(text.strip()))) {
            value(xml, feature, text);
        }
    }

    private static void write(XmlElement xml, Element element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        for (Object one : feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value)) {
            if (feature instanceof EAttribute attribute) {
                value(xml, feature.getName(), EcoreUtil.convertToString(attribute.getEAttributeType(), one));
            } else if (((EReference) feature).isContainment()) {
                xml.add(write(OwnNames.PART, (Element) one)).set("name", feature.getName());
            } else {
                xml.add(OwnNames.own(OwnNames.LINK))
                        .set("name", feature.getName())
                        .set("to", EcoreUtil.getID((EObject) one))
                        .set("called", one instanceof Element named ? named.getName() : null);
            }
        }
    }

    private static void value(XmlElement xml, String feature, String text) {
        xml.add(OwnNames.own(OwnNames.VALUE)).set("name", feature).set("is", text);
    }
}
