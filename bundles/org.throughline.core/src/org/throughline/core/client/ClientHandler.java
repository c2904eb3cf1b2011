package org.throughline.core.client;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.emf.ecore.xml.type.XMLTypeFactory;
import org.throughline.core.client.ClientResource.ForeignReferenceException;

/**
 * Reads a file so that a reference to an element of an unknown type is kept beside the model, as that element itself
 * is: whoever reads the model finds the reference empty, and the file keeps it.
 */
final class ClientHandler extends SAXXMIHandler {
    ClientHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
    }

    /** Names the line of a reference that leaves the client; one to an unknown type is kept as it is written. */
    @Override
    protected void handleProxy(InternalEObject proxy, String address) {
        try {
            if (proxy instanceof AnyType unknown) {
                helper.resolve(URI.createURI(address), resourceURI);
                unknown.getAnyAttribute().add(extendedMetaData.demandFeature(null, XMLResource.HREF, false), address);
            } else {
                super.handleProxy(proxy, address);
            }
        } catch (ForeignReferenceException e) {
            throw new ForeignReferenceException(e.getMessage(), getLineNumber());
        }
    }

    @Override
    protected void handleForwardReferences(boolean isEndDocument) {
        Map<EObject, AnyType> extensions = xmlResource.getEObjectToExtensionMap();
        if (isEndDocument && !extensions.isEmpty()) {
            Set<String> unknown = UnknownContent.ids(xmlResource);
            Iterator<SingleReference> references = forwardSingleReferences.iterator();
            while (references.hasNext()) {
                SingleReference reference = references.next();
                if (reference.getValue() instanceof String id && unknown.contains(id)) {
                    keep(reference, id);
                    references.remove();
                }
            }
        }
        super.handleForwardReferences(isEndDocument);
    }

    private void keep(SingleReference reference, String id) {
        AnyType extension = xmlResource
                .getEObjectToExtensionMap()
                .computeIfAbsent(reference.getObject(), o -> XMLTypeFactory.eINSTANCE.createAnyType());
        EStructuralFeature attribute =
                extendedMetaData.demandFeature(null, reference.getFeature().getName(), false);
        extension.getAnyAttribute().add(attribute, id);
    }
}
