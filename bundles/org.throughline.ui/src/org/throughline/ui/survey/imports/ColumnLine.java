package org.throughline.ui.survey.imports;

import java.util.List;
import org.throughline.survey.imports.ColumnAction;
import org.throughline.survey.imports.ColumnRule;

/**
 * A column of the file as the wizard shows it.
 *
 * @param rule what is done with it
 * @param wording what it asks; empty where the file does not tell
 * @param samples some different cells of it
 * @param status what the import says of it
 * @param unsure whether somebody should look at it
 */
public record ColumnLine(ColumnRule rule, String wording, List<String> samples, String status, boolean unsure) {
    /** Returns whether anything of the column is kept. */
    public boolean isKept() {
        return rule.action().role().isPresent() || rule.action() == ColumnAction.RESPONDENT;
    }
}
