package org.throughline.core.client;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.throughline.model.base.BasePackage;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.report.ReportPackage;
import org.throughline.model.survey.SurveyPackage;

/**
 * The files of one client: a reference never loads a file by itself, so that none can reach into another client's
 * folder.
 */
final class ClientResourceSet extends ResourceSetImpl {
    /** Named here, so that a client can be read where no OSGi framework registers them. */
    private static final List<EPackage> MODEL = List.of(
            BasePackage.eINSTANCE,
            OrganisationPackage.eINSTANCE,
            ProcessPackage.eINSTANCE,
            SurveyPackage.eINSTANCE,
            ImprovementPackage.eINSTANCE,
            ReportPackage.eINSTANCE);

    private final Path folder;

    ClientResourceSet(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", (Resource.Factory) ClientResource::new);
        setURIResourceMap(new HashMap<>());
        for (EPackage known : MODEL) {
            getPackageRegistry().put(known.getNsURI(), known);
        }
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return super.getResource(uri, false);
    }

    /** Returns the address of a file of the client. */
    URI uri(String name) {
        return URI.createFileURI(folder.resolve(name).toString());
    }

    /** Returns the path of a file within the client's folder, with slashes. */
    String name(URI uri) {
        return folder.relativize(Path.of(uri.toFileString())).toString().replace('\\', '/');
    }

    /** Returns whether an address lies in the client's folder. */
    boolean holds(URI uri) {
        try {
            return uri.isFile() && Path.of(uri.toFileString()).normalize().startsWith(folder);
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
