package org.throughline.core.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which files of a model a folder holds and which versions of them; two that are equal mean that no save came between.
 *
 * @param files a mark of the version by the path within the folder
 */
record FolderState(Map<String, String> files) {

    static FolderState of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String subfolder : List.of("", "processes", "surveys", "plans", "reports")) {
            Path place = folder.resolve(subfolder);
            if (Files.isDirectory(place)) {
                try (Stream<Path> found = Files.list(place)) {
                    for (Path file :
                            found.filter(f -> f.toString().endsWith(".xmi")).toList()) {
                        files.put(folder.relativize(file).toString(), version(file));
                    }
                }
            }
        }
        return new FolderState(files);
    }

    /** Returns whether no save came between and none is going on. */
    boolean isStillThatOf(Path folder) throws IOException {
        return !FileTransaction.isHalfway(folder) && of(folder).equals(this);
    }

    /** A save moves a new file into place, so that its key differs even where time and size do not. */
    private static String version(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
    }
}
