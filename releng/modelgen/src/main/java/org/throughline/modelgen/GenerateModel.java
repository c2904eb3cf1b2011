package org.throughline.modelgen;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Writes the Java classes of the model from its .ecore and .genmodel files. */
public final class GenerateModel {
    private static final String BUNDLE = "org.throughline.model";
    private static final String OUTPUT = "generated";

    private GenerateModel() {}

    /** Takes the folder of the model bundle and the folder to write the sources to. */
    public static void main(String[] arguments) throws IOException {
        generate(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /**
     * Writes the sources.
     *
     * @throws IllegalStateException where the model is not sound or a file cannot be written
     */
    public static void generate(Path bundle, Path sources) throws IOException {
        register();
        map(BUNDLE, bundle.toRealPath());
        map(OUTPUT, sources.toAbsolutePath().normalize());
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        URI file = URI.createPlatformResourceURI(BUNDLE + "/model/throughline.genmodel", true);
        GenModel model =
                (GenModel) resources.getResource(file, true).getContents().get(0);
        model.reconcile();
        model.setModelDirectory("/" + OUTPUT);
        model.setCanGenerate(true);
        model.setForceOverwrite(true);
        require(model.diagnose());
        Generator generator = new Generator();
        generator.setInput(model);
        require(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    }

    private static void register() {
        GenModelPackage.eINSTANCE.eClass();
        var factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    }

    private static void map(String project, Path folder) {
        EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(folder + "/"));
    }

    private static void require(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.WARNING) {
            StringBuilder text = new StringBuilder();
            describe(diagnostic, "", text);
            throw new IllegalStateException(text.toString());
        }
    }

    private static void describe(Diagnostic diagnostic, String indent, StringBuilder text) {
        text.append(indent).append(diagnostic.getMessage()).append('\n');
        for (Diagnostic child : diagnostic.getChildren()) {
            describe(child, indent + "  ", text);
        }
    }
}
