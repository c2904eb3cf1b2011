package org.throughline.core.client;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

/** One file of a client: deterministic bytes, references by id, no entity or document type ever read. */
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
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);
    }
}
