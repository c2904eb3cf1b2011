package org.throughline.core.client;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One file of a client: deterministic bytes, references by id and never out of the client's folder, no entity or
 * document type ever read. What is not in the model, such as the content of a plug-in that is not installed, is kept
 * and written back.
 */
final class ClientResource extends XMIResourceImpl {
    private static final XMLParserPoolImpl PARSERS = new XMLParserPoolImpl();

    ClientResource(URI uri) {
        super(uri);
        setIntrinsicIDToEObjectMap(new HashMap<>());
        setEncoding("UTF-8");
        setTrackingModification(false);
        Map<Object, Object> load = getDefaultLoadOptions();
        load.put(
                XMLResource.OPTION_PARSER_FEATURES,
                Map.of(
                        "http://apache.org/xml/features/disallow-doctype-decl", true,
                        "http://xml.org/sax/features/external-general-entities", false,
                        "http://xml.org/sax/features/external-parameter-entities", false));
        load.put(XMLResource.OPTION_USE_PARSER_POOL, PARSERS);
        load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        load.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true);
        load.put(XMLResource.OPTION_URI_HANDLER, new WithinFolder());
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);
        save.put(XMLResource.OPTION_URI_HANDLER, new WithinFolder());
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new ClientHandler(resource, helper, options);
            }
        };
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        getEObjectToExtensionMap().forEach(ClientResource::dropWhatWasSetSince);
        try {
            super.doSave(out, options);
        } catch (ForeignReferenceException e) {
            throw new IOException(getURI().lastSegment() + " was not saved: " + e.getMessage(), e);
        }
    }

    /** EMF takes an element that lies in no file for one of this file, as long as it has an id. */
    @Override
    protected XMLHelper createXMLHelper() {
        return new XMIHelperImpl(this) {
            @Override
            public String getIDREF(EObject target) {
                return super.getIDREF(inAFile(target));
            }

            @Override
            public String getHREF(EObject target) {
                return super.getHREF(inAFile(target));
            }

            private EObject inAFile(EObject target) {
                if (target.eResource() == null && !target.eIsProxy()) {
                    throw new ForeignReferenceException(
                            "an element refers to " + target.eClass().getName() + " " + EcoreUtil.getID(target)
                                    + ", which is not in this client",
                            0);
                }
                return target;
            }
        };
    }

    /** A reference that was kept beside the model gives way where the model has one of its own by now. */
    private static void dropWhatWasSetSince(EObject object, AnyType extension) {
        extension.getAnyAttribute().removeIf(attribute -> {
            EStructuralFeature kept = attribute.getEStructuralFeature();
            EStructuralFeature own = object.eClass().getEStructuralFeature(kept.getName());
            boolean hasNamespace = ExtendedMetaData.INSTANCE.getNamespace(kept) != null;
            return own != null && !hasNamespace && object.eIsSet(own);
        });
    }

    private final class WithinFolder extends URIHandlerImpl {
        @Override
        public URI resolve(URI address) {
            return checked(super.resolve(address));
        }

        @Override
        public URI deresolve(URI address) {
            return super.deresolve(checked(address));
        }

        private URI checked(URI address) {
            boolean isElsewhere = address.hasFragment() && !address.isCurrentDocumentReference();
            if (isElsewhere && getResourceSet() instanceof ClientResourceSet client && !client.holds(address)) {
                throw new ForeignReferenceException(
                        "an element refers to " + address.trimFragment() + ", which is not in this client's folder;"
                                + " a client never sees another's data",
                        0);
            }
            return address;
        }
    }

    /** A reference to an element that is not this client's. */
    static final class ForeignReferenceException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int line;

        ForeignReferenceException(String message, int line) {
            super(message);
            this.line = line;
        }

        /** Returns the line, counted from 1; 0 where none is known. */
        int line() {
            return line;
        }
    }
}
