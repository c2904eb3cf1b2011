package org.throughline.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

/** The peer: the same files through EMF alone, with a map of ids as every program has that looks elements up. */
final class BareEmf {
    private final ResourceSet resources = new ResourceSetImpl();

    private BareEmf() {
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
    }

    /** Loads every model file of a folder and resolves all references. */
    static BareEmf load(Path folder) throws IOException {
        return load(folder, Map.of());
    }

    /** Loads with the options by which EMF loads files with many references within them faster. */
    static BareEmf loadTuned(Path folder) throws IOException {
        return load(
                folder,
                Map.of(
                        XMLResource.OPTION_DEFER_IDREF_RESOLUTION,
                        true,
                        XMLResource.OPTION_USE_PARSER_POOL,
                        new XMLParserPoolImpl()));
    }

    private static BareEmf load(Path folder, Map<String, Object> options) throws IOException {
        BareEmf loaded = new BareEmf();
        for (Path file : modelFiles(folder)) {
            Resource resource = loaded.resources.createResource(URI.createFileURI(file.toString()));
            ((ResourceImpl) resource).setIntrinsicIDToEObjectMap(new HashMap<>());
            resource.load(options);
        }
        EcoreUtil.resolveAll(loaded.resources);
        return loaded;
    }

    /** Saves every file, each forced to the disk, into a folder. */
    void saveAll(Path folder) throws IOException {
        save(folder, resources.getResources().size());
    }

    /** Saves every file into memory, and one of them on to the disk, forced, into a folder. */
    void saveOne(Path folder) throws IOException {
        save(folder, 1);
    }

    /** Files of processes come last. */
    private void save(Path folder, int forced) throws IOException {
        int left = resources.getResources().size();
        for (Resource resource : resources.getResources()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            resource.save(bytes, null);
            if (left-- <= forced) {
                force(folder.resolve(resource.getURI().lastSegment()), bytes.toByteArray());
            }
        }
    }

    private static void force(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
    }

    private static List<Path> modelFiles(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".xmi")).sorted().toList();
        }
    }
}
