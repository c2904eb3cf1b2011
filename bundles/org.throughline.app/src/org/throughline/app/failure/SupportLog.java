package org.throughline.app.failure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What somebody who helps needs to know, in one .zip file: the log, the versions and the settings of the program,
 * without anything of a client.
 *
 * @param origins how the packages of the program's code begin
 * @param logs the folder of the logs of the program
 * @param versions a line for each part of the program
 * @param settings lines of what the program runs on and how it is set
 */
record SupportLog(Set<String> origins, Path logs, List<String> versions, List<String> settings) {
    /** The most lines of one log that are taken, the newest. */
    static final int MOST_LINES = 20_000;

    /** Writes the file; one of that name is replaced once the new one is whole. */
    void write(Path zip) throws IOException {
        Path target = zip.toAbsolutePath();
        MaskedLog masked = new MaskedLog(origins);
        Path unfinished = Files.createTempFile(target.getParent(), ".support-", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished);
                    ZipOutputStream entries = new ZipOutputStream(out)) {
                put(entries, "versions.txt", versions);
                put(entries, "settings.txt", settings);
                for (Map.Entry<String, Path> log : files().entrySet()) {
                    put(entries, log.getKey(), masked.of(lines(log.getValue())));
                }
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(logs)) {
            List<Path> found;
            try (Stream<Path> all = Files.list(logs)) {
                found = all.filter(file -> file.toString().endsWith(".log"))
                        .sorted()
                        .toList();
            }
            for (Path file : found) {
                files.put("log-" + (files.size() + 1) + ".txt", file);
            }
        }
        return files;
    }

    /** A log may break off within a character. */
    private static List<String> lines(Path log) throws IOException {
        List<String> lines = new ArrayList<>(new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList());
        return lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
    }

    private static void put(ZipOutputStream entries, String name, List<String> lines) throws IOException {
        entries.putNextEntry(new ZipEntry(name));
        entries.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
    }
}
