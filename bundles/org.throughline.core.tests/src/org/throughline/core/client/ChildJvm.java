package org.throughline.core.client;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Another process on the same folder: one that holds its lock, or one that saves until it is killed. */
final class ChildJvm implements AutoCloseable {
    static final int FILES = 12;

    private final Process process;
    private final BufferedReader said;

    private ChildJvm(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildJvm start(String what, Path folder) throws IOException, URISyntaxException {
        Set<String> path = new LinkedHashSet<>();
        for (Class<?> type : new Class<?>[] {ChildJvm.class, ClientLock.class}) {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            path.add(place.toString());
            path.add(place.resolve("target/classes").toString());
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ChildJvm(new ProcessBuilder(
                        java,
                        "-Xshare:auto",
                        "-cp",
                        String.join(File.pathSeparator, path),
                        ChildJvm.class.getName(),
                        what,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Returns the next line that the child says; null when it has ended. */
    String next() throws IOException {
        return said.readLine();
    }

    /** Ends the child without giving it time for anything, and returns the last line that it said. */
    String kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly();
        String last = null;
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            last = line;
        }
        process.waitFor();
        return last;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** What the child does. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        try (ClientLock lock = ClientLock.acquire(folder)) {
            System.out.println("locked");
            for (int number = 1; arguments[0].equals("save"); number++) {
                save(folder, number);
                System.out.println(number);
            }
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    private static void save(Path folder, int number) throws IOException {
        FileTransaction save = new FileTransaction(folder);
        for (int file = 0; file < FILES; file++) {
            save.put("processes/" + file + ".xmi", content(number));
        }
        save.commit();
    }

    static byte[] content(int number) {
        return (number + "\n").repeat(500).getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the number that all files hold; fails where they differ or one is not whole. */
    static int numberIn(Path folder) throws IOException {
        String first = Files.readString(folder.resolve("processes/0.xmi"));
        int number = Integer.parseInt(first.lines().findFirst().orElseThrow());
        for (int file = 0; file < FILES; file++) {
            byte[] found = Files.readAllBytes(folder.resolve("processes/" + file + ".xmi"));
            if (!Arrays.equals(content(number), found)) {
                throw new AssertionError("file " + file + " is not of save " + number);
            }
        }
        return number;
    }
}
