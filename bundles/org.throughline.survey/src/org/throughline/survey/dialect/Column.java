package org.throughline.survey.dialect;

import java.util.List;
import org.throughline.model.survey.QuestionKind;

/**
 * A column of an export.
 *
 * @param name its name in the header, unique in the table; empty where the header has none
 * @param text the wording of the question; empty where the export does not tell
 * @param kind what the dialect knows of it; {@link ColumnKind#ANSWER} where it knows nothing
 * @param asks how the question is answered; null where the export does not tell
 * @param options the answers that the export offers, in their order; the cells hold codes of them, several of a
 *     {@link QuestionKind#MULTIPLE} one separated by commas. Empty where the export does not tell
 */
public record Column(String name, String text, ColumnKind kind, QuestionKind asks, List<Option> options) {
    /**
     * The code of the option that stands for none of the others, where an export tells that a respondent saw them all
     * and ticked none.
     */
    public static final String NONE = "none";

    /** Keeps a copy of the options that nobody can change. */
    public Column {
        options = List.copyOf(options);
    }

    /** A column of which the export tells nothing more. */
    public Column(String name, String text, ColumnKind kind) {
        this(name, text, kind, null, List.of());
    }

    /**
     * An answer that a question offers.
     *
     * @param code what the cells hold
     * @param label what the respondent saw
     */
    public record Option(String code, String label) {}
}
