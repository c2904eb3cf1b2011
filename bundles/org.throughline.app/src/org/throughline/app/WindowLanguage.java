package org.throughline.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.core.WrittenFile;

/**
 * The language of the window. The choice is kept in the configuration of this installation, or of this user where the
 * installation is shared, since the platform has to know it before anything is read; {@code -nl} on the command line is
 * stronger.
 */
enum WindowLanguage {
    SYSTEM(null),
    ENGLISH("en"),
    GERMAN("de");

    private static final String KEY = "osgi.nl=";

    private final String locale;

    WindowLanguage(String locale) {
        this.locale = locale;
    }

    /** Returns the file that keeps the choice. */
    static Path file() {
        try {
            return Path.of(URIUtil.toURI(Platform.getConfigurationLocation().getURL()))
                    .resolve("config.ini");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what was chosen, {@link #SYSTEM} where nothing was or what was is unknown. */
    static WindowLanguage chosen(Path file) throws IOException {
        String kept = lines(file).stream()
                .filter(line -> line.startsWith(KEY))
                .map(line -> line.substring(KEY.length()).strip())
                .findFirst()
                .orElse(null);
        for (WindowLanguage each : values()) {
            if (Objects.equals(each.locale, kept)) {
                return each;
            }
        }
        return SYSTEM;
    }

    /** Keeps this as the choice; a window is shown so from its next start. */
    void choose(Path file) throws IOException, RefusedInputException {
        List<String> lines = new ArrayList<>(lines(file));
        lines.removeIf(line -> line.startsWith(KEY));
        if (locale != null) {
            lines.add(0, KEY + locale);
        }
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        WrittenFile.write(
                file, "the language of the window", out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
    }
}
