package org.throughline.survey.imports;

import java.util.List;
import org.throughline.survey.dialect.DroppedRow;

/**
 * What an import read, kept and left out, and why: nothing of the file is missing here.
 *
 * @param file the file's name without its folder
 * @param sha256 the SHA-256 of its bytes
 * @param survey the name of the survey
 * @param wave the name of the wave
 * @param dialect the id of the dialect that read it
 * @param confidence how sure the dialect was, 0 to 1
 * @param reasons what the dialect saw
 * @param read the rows below the header; {@code kept} and {@code dropped} add up to it
 * @param kept the rows that became answers
 * @param dropped the rows that did not, by row
 * @param columns every column of the file in its order
 * @param setAside the cells that are no answer to their question, by row
 * @param notes what else a consultant must know
 */
public record ImportReport(
        String file,
        String sha256,
        String survey,
        String wave,
        String dialect,
        double confidence,
        List<String> reasons,
        int read,
        int kept,
        List<DroppedRow> dropped,
        List<ColumnReport> columns,
        List<SetAside> setAside,
        List<String> notes) {
    /** Keeps copies that nobody can change. */
    public ImportReport {
        reasons = List.copyOf(reasons);
        dropped = List.copyOf(dropped);
        columns = List.copyOf(columns);
        setAside = List.copyOf(setAside);
        notes = List.copyOf(notes);
    }

    /** Returns the report as a JSON object; rows are counted as {@code read}, {@code kept} and {@code dropped}. */
    public String toJson() {
        return ImportReportText.json(this);
    }

    /** Returns the report as a text that can go into a mail. */
    public String toText() {
        return ImportReportText.plain(this);
    }
}
