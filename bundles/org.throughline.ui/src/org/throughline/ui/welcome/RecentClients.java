package org.throughline.ui.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.throughline.core.client.Practice;

/** The clients of a practice that were changed last. */
final class RecentClients {
    private static final int DEPTH = 2;

    private RecentClients() {}

    /** Returns the folders of the clients, the one changed last first. */
    static List<Path> of(Practice practice, int most) throws IOException {
        Map<Path, FileTime> changed = new TreeMap<>();
        for (Path client : practice.clients()) {
            changed.put(client, changed(client));
        }
        return changed.entrySet().stream()
                .sorted(Map.Entry.<Path, FileTime>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static FileTime changed(Path client) throws IOException {
        FileTime last = FileTime.fromMillis(0);
        try (Stream<Path> files = Files.walk(client, DEPTH)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                last = time.compareTo(last) > 0 ? time : last;
            }
        }
        return last;
    }
}
