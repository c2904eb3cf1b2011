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
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** The peer: the same files through EMF alone, with a map of ids as every program has that looks elements up. */
final class BareEmf {
    private final ResourceSet resources = new ResourceSetImpl();

    private BareEmf() {
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
    }

    /** Loads every model file of a folder and resolves all references. */
    static BareEmf load(Path folder) throws IOException {
        BareEmf loaded = new BareEmf();
        for (Path file : modelFiles(folder)) {
            Resource resource = loaded.resources.createResource(URI.createFileURI(file.toString()));
            ((ResourceImpl) resource).setIntrinsicIDToEObjectMap(new HashMap<>());
            resource.load(null);
        }
        EcoreUtil.resolveAll(loaded.resources);
        return loaded;
    }

    /** Saves every file into memory. */
    void saveToMemory() throws IOException {
        for (Resource resource : resources.getResources()) {
            resource.save(new ByteArrayOutputStream(), null);
        }
    }

    /** Saves every file, each forced to the disk, into a folder. */
    void saveForced(Path folder) throws IOException {
        int number = 0;
        for (Resource resource : resources.getResources()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            resource.save(bytes, null);
            try (FileChannel channel = FileChannel.open(
                    folder.resolve(number++ + ".xmi"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(bytes.toByteArray()));
                channel.force(true);
            }
        }
    }

    private static List<Path> modelFiles(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".xmi")).sorted().toList();
        }
    }
}
