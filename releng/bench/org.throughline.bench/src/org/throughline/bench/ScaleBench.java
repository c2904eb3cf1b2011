package org.throughline.bench;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.throughline.core.check.CheckResult;
import org.throughline.core.check.Checks;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.process.Process;

/**
 * Load, save and analyses of generated clients of growing size, with EMF alone as the peer of load and save, in turns
 * in one process; prints medians in milliseconds.
 *
 * <p>A save of Throughline forces every changed file to the disk and stages it first, so that a kill leaves the old or
 * the new state. Its peer saves the same files and forces each to the disk too, but in place and without a stage; a
 * peer that does not force would measure the disk. Where one process was changed, Throughline finds that out by
 * comparing the bytes of all files with those on the disk; its peer saves all files to memory and forces one to the disk.
 */
public final class ScaleBench implements IApplication {
    private static final int[] SIZES = {10_000, 30_000, 100_000};
    private static final int WARM_UP = 3;
    private static final int ELEMENT_ROUNDS = 500_000;
    private static final int FEWEST_ROUNDS = 5;
    private static final int MOST_ROUNDS = 15;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        for (int elements : SIZES) {
            Path scratch = Files.createTempDirectory("throughline-bench-");
            try {
                measure(scratch, elements);
            } finally {
                delete(scratch);
            }
        }
        return EXIT_OK;
    }

    private static void measure(Path scratch, int wanted) throws Exception {
        int rounds = Math.clamp(ELEMENT_ROUNDS / wanted, FEWEST_ROUNDS, MOST_ROUNDS);
        Path folder = scratch.resolve("client");
        GeneratedClient.write(folder, wanted);
        Medians load = Medians.of(
                WARM_UP, rounds, () -> ClientFolder.open(folder).close(), () -> BareEmf.load(folder));
        Medians tuned = Medians.of(
                WARM_UP, rounds, () -> ClientFolder.open(folder).close(), () -> BareEmf.loadTuned(folder));
        int elements;
        try (ClientFolder client = ClientFolder.open(folder)) {
            elements = new ClientContext(client).elements().size();
        }
        print(elements, "load", load, "EMF");
        print(elements, "load", tuned, "EMF with its options for speed");
        long own = held(() -> ClientFolder.open(folder));
        long bare = held(() -> BareEmf.load(folder));
        System.out.printf(
                "%7d elements, memory an element: Throughline %d bytes, EMF %d bytes, difference %d bytes%n",
                elements, own / elements, bare / elements, (own - bare) / elements);
        measureSave(folder, Files.createDirectories(scratch.resolve("bare")), elements, rounds);
        try (ClientFolder client = ClientFolder.open(folder)) {
            Medians analyses = Medians.of(WARM_UP, rounds, () -> analyse(client), () -> {});
            System.out.printf(
                    "%7d elements, hand-offs, line and checks: %.0f ms for %d findings%n",
                    elements, analyses.own(), analyse(client));
        }
    }

    /** The heap that something holds after it was made, in bytes. */
    private static long held(Callable<Object> make) throws Exception {
        long before = usedHeap();
        Object kept = make.call();
        long after = usedHeap();
        Reference.reachabilityFence(kept);
        return after - before;
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void measureSave(Path folder, Path bareFolder, int elements, int rounds) throws Exception {
        BareEmf bare = BareEmf.load(folder);
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            List<Process> processes = client.processes();
            Medians all = Medians.of(
                    WARM_UP, rounds, () -> changeAndSave(client, processes), () -> bare.saveAll(bareFolder));
            print(elements, "save, every process changed", all, "EMF, each file forced to disk");
            List<Process> first = processes.subList(0, 1);
            Medians one = Medians.of(WARM_UP, rounds, () -> changeAndSave(client, first), () -> bare.saveOne(bareFolder));
            print(elements, "save, one process changed", one, "EMF, all to memory and one forced to disk");
        }
    }

    private static void changeAndSave(ClientFolder client, List<Process> processes) throws IOException {
        for (Process process : processes) {
            process.setNote(process.getNote() == null ? "Changed" : null);
        }
        client.save();
    }

    private static int analyse(ClientFolder client) {
        ClientContext context = new ClientContext(client);
        context.processes().forEach(context::line);
        CheckResult result = Checks.run(context);
        if (!result.failures().isEmpty()) {
            throw new IllegalStateException("a check broke off: " + result.failures());
        }
        return result.findings().size();
    }

    private static void print(int elements, String what, Medians medians, String peer) {
        System.out.printf(
                "%7d elements, %s: Throughline %.0f ms, %s %.0f ms, ratio %.2f%n",
                elements, what, medians.own(), peer, medians.peer(), medians.ratio());
    }

    static void delete(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
