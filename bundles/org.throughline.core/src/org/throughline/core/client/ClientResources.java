package org.throughline.core.client;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.ExternalCrossReferencer;

/** The files of one client; a reference never opens a file that is not one of them. */
final class ClientResources extends ResourceSetImpl {
    ClientResources() {
        getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", (Resource.Factory) ClientResource::new);
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return super.getResource(uri, false);
    }

    /**
     * Makes sure that a save can be opened again.
     *
     * @throws IOException where an element refers to one that is in none of the files
     */
    void requireWhole() throws IOException {
        Map<EObject, Collection<EStructuralFeature.Setting>> outside = ExternalCrossReferencer.find(this);
        for (Map.Entry<EObject, Collection<EStructuralFeature.Setting>> reference : outside.entrySet()) {
            for (EStructuralFeature.Setting setting : reference.getValue()) {
                if (!setting.getEStructuralFeature().isTransient()) {
                    throw new IOException("the client was not saved: the element "
                            + EcoreUtil.getID(setting.getEObject())
                            + " refers by \"" + setting.getEStructuralFeature().getName()
                            + "\" to an element that is not in the client");
                }
            }
        }
    }
}
