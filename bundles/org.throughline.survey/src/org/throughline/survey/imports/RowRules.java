package org.throughline.survey.imports;

import java.time.ZoneId;

/**
 * What is done with the rows of an export.
 *
 * @param duplicates which row counts where a respondent is there more than once; null says nothing
 * @param incomplete what becomes of who did not get to the end; null says nothing
 * @param zone where the answers were given: times that the export gives in another zone are moved there, so that an
 *     answer has its day; null leaves times as they are
 */
public record RowRules(DuplicateRule duplicates, IncompleteRule incomplete, ZoneId zone) {
    /** Says nothing: the first of a respondent's rows counts, all who began are kept, times are as in the file. */
    public static final RowRules NONE = new RowRules(null, null, null);

    /** Returns these rules, with those of another where these say nothing. */
    public RowRules or(RowRules other) {
        return new RowRules(
                duplicates == null ? other.duplicates : duplicates,
                incomplete == null ? other.incomplete : incomplete,
                zone == null ? other.zone : zone);
    }
}
