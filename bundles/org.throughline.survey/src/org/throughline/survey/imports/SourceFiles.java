package org.throughline.survey.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.ReadingWatch;
import org.throughline.survey.dialect.SurveyFile;

/** The files of an import: those with answers, and those that explain them. */
final class SourceFiles {
    private final List<SurveyFile> answers;
    private final List<Path> paths;
    private final ReadingWatch watch;

    private SourceFiles(List<SurveyFile> answers, List<Path> paths, ReadingWatch watch) {
        this.answers = answers;
        this.paths = paths;
        this.watch = watch;
    }

    /**
     * Opens files.
     *
     * @throws RefusedInputException where one of them cannot be read
     */
    static SourceFiles open(List<Path> paths, ReadingWatch watch) throws IOException, RefusedInputException {
        List<Path> answers = new ArrayList<>(paths);
        List<Path> explaining = new ArrayList<>();
        if (paths.size() > 1) {
            for (Path path : paths) {
                SurveyFile file = SurveyFile.open(path, List.of(), watch);
                if (Dialects.all().stream().anyMatch(dialect -> dialect.explains(file))) {
                    explaining.add(path);
                }
            }
            answers.removeAll(explaining);
        }
        if (answers.isEmpty()) {
            throw new RefusedInputException(
                    paths.getFirst(), 0, "this explains answers and holds none; add the export that it belongs to");
        }
        List<SurveyFile> opened = new ArrayList<>();
        for (Path path : answers) {
            opened.add(SurveyFile.open(path, explaining, watch));
        }
        return new SourceFiles(opened, answers, watch);
    }

    /** Returns the file by which the dialect is chosen. */
    SurveyFile first() {
        return answers.getFirst();
    }

    /**
     * Reads the answers of all files.
     *
     * @param id the dialect; null takes the surest for the first file
     * @throws RefusedInputException where a file cannot be read, or is no part of the same export
     * @throws CancellationException where the reading was broken off
     */
    SurveyImport.Source read(String id) throws RefusedInputException {
        Dialects.Choice choice = Dialects.choose(first(), id);
        List<ColumnTable> tables = new ArrayList<>();
        for (SurveyFile file : answers) {
            tables.add(read(file, choice.dialect()));
        }
        ColumnTable table = tables.size() == 1 ? tables.getFirst() : JoinedTables.of(paths, tables);
        watch.check();
        return new SurveyImport.Source(answers, choice, table, new HashMap<>());
    }

    private ColumnTable read(SurveyFile file, Dialect dialect) throws RefusedInputException {
        try {
            return dialect.readColumns(file);
        } catch (RuntimeException | RefusedInputException e) {
            watch.check();
            if (e instanceof RefusedInputException refused) {
                throw refused;
            }
            throw new RefusedInputException(
                    file.path(), 0, "the dialect " + dialect.label() + " failed on this file; name another", e);
        }
    }
}
