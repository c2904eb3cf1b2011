package org.throughline.survey.dialect;

import org.throughline.core.RefusedInputException;

/**
 * Reads the survey exports of one tool. Contributed to the extension point {@code org.throughline.survey.dialects}; one
 * instance serves all imports, so it keeps no state.
 */
public interface Dialect {
    /** Returns the id by which a consultant names the dialect, such as {@code qualtrics}. */
    String id();

    /** Returns the name that reports and dialogs show. */
    String label();

    /** Returns how sure the dialect is that a file is its own. Never throws because of what the file holds. */
    Sniff sniff(SurveyFile file);

    /** Returns whether a file holds no answers and explains those in others, such as a data dictionary. */
    default boolean explains(SurveyFile file) {
        return false;
    }

    /**
     * Reads a file, whatever {@link #sniff} said of it.
     *
     * @throws RefusedInputException where the file cannot be read as this dialect, with the line
     */
    Table read(SurveyFile file) throws RefusedInputException;

    /**
     * Reads a file column by column. A dialect whose files can have a million rows reads them without a table of rows.
     *
     * @throws RefusedInputException as {@link #read}
     */
    default ColumnTable readColumns(SurveyFile file) throws RefusedInputException {
        return ColumnTable.of(read(file));
    }
}
