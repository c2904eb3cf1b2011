package org.throughline.survey.internal.dialect.redcap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.SurveyFile;

/**
 * The data dictionary that belongs to an export: the one that was given with it, or one in the same folder whose name
 * tells it, such as {@code Discharge_DataDictionary_2026-03-31.csv}.
 *
 * @param dictionary the dictionary; null where there is none that fits
 * @param name the name of its file; empty where there is none
 * @param notes why others were not taken
 */
record DictionaryFile(Dictionary dictionary, String name, List<String> notes) {
    private static final int MOST_FILES = 20;
    private static final long LARGEST = 16L << 20;
    private static final List<String> USUAL = List.of("diction", "metadata", "codebook");

    /**
     * Looks for it.
     *
     * @param names the header of the export
     */
    static DictionaryFile of(SurveyFile file, List<String> names) {
        List<String> notes = new ArrayList<>();
        DictionaryFile best = new DictionaryFile(null, "", notes);
        int most = 0;
        List<Path> given = file.companions();
        for (Path path : given.isEmpty() ? beside(file.path()) : given) {
            try {
                SurveyFile other = SurveyFile.open(path);
                if (!Dictionary.isDictionary(other)) {
                    continue;
                }
                Dictionary dictionary = Dictionary.read(other);
                int known = RedcapHeader.of(names, dictionary).known();
                if (known * 2 < names.size()) {
                    notes.add("the data dictionary " + path.getFileName() + " is of another project: it knows " + known
                            + " of " + names.size() + " columns");
                } else if (known > most) {
                    most = known;
                    best = new DictionaryFile(dictionary, path.getFileName().toString(), notes);
                }
            } catch (IOException e) {
                notes.add("the data dictionary " + path.getFileName() + " cannot be read: " + e.getMessage());
            } catch (RefusedInputException e) {
                notes.add("the data dictionary " + path.getFileName() + " cannot be read: " + e.reason());
            }
        }
        return best;
    }

    private static List<Path> beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> isUsual(path) && !path.equals(file.toAbsolutePath()))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException noFolderToLookInto) {
            return List.of();
        }
    }

    private static boolean isUsual(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        try {
            return name.endsWith(".csv")
                    && USUAL.stream().anyMatch(name::contains)
                    && Files.isRegularFile(path)
                    && Files.size(path) <= LARGEST;
        } catch (IOException vanished) {
            return false;
        }
    }
}
