package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.throughline.core.client.ClientFolder;

/**
 * Loads a generated client through {@link ClientFolder} and, in turns, the same files through EMF alone; prints the
 * median of each in milliseconds. Its argument is the number of elements.
 */
public final class LoadBench implements IApplication {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 15;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        int elements = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("throughline-bench-").resolve("client");
        try {
            GeneratedClient.write(folder, elements);
            double[] own = new double[ROUNDS];
            double[] bare = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double bareTime = time(() -> loadBare(folder));
                double ownTime = time(() -> ClientFolder.open(folder).close());
                if (round >= 0) {
                    bare[round] = bareTime;
                    own[round] = ownTime;
                }
            }
            System.out.printf(
                    "load %d elements: Throughline %.1f ms, bare EMF %.1f ms, ratio %.2f%n",
                    elements, median(own), median(bare), median(own) / median(bare));
        } finally {
            delete(folder.getParent());
        }
        return EXIT_OK;
    }

    private static void loadBare(Path folder) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".xmi")) {
                Resource resource = resources.createResource(URI.createFileURI(file.toString()));
                ((ResourceImpl) resource).setIntrinsicIDToEObjectMap(new HashMap<>());
                resource.load(null);
            }
        }
        EcoreUtil.resolveAll(resources);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path path : files(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
