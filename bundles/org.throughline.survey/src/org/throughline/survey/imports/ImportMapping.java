package org.throughline.survey.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.throughline.core.RefusedInputException;

/**
 * Where the columns of a survey export go, and which answers their cells stand for. Columns that it does not name are
 * matched as without a mapping.
 *
 * @param source the file that it was read from; null where there is none
 * @param dialect the id of the dialect that the export is read with; null leaves it to the import
 * @param columns the rules in the order of the mapping
 * @param rows what is done with the rows
 */
public record ImportMapping(Path source, String dialect, List<ColumnRule> columns, RowRules rows) {
    /** Keeps a copy that nobody can change. */
    public ImportMapping {
        columns = List.copyOf(columns);
    }

    /** A mapping that says nothing of the rows. */
    public ImportMapping(Path source, String dialect, List<ColumnRule> columns) {
        this(source, dialect, columns, RowRules.NONE);
    }

    /** Returns this mapping with other rules for the rows. */
    public ImportMapping with(RowRules other) {
        return new ImportMapping(source, dialect, columns, other);
    }

    /**
     * Reads a mapping.
     *
     * @throws RefusedInputException where the file is no mapping, with its line and what was expected
     */
    public static ImportMapping read(Path file) throws IOException, RefusedInputException {
        return MappingReader.read(file);
    }

    /** Returns the mapping as JSON in UTF-8; the same mapping gives the same bytes. */
    public byte[] toJson() {
        return MappingText.json(this);
    }
}
