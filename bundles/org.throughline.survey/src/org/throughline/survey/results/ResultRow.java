package org.throughline.survey.results;

import java.util.List;
import org.throughline.model.survey.Question;

/**
 * One question in all waves of its survey.
 *
 * @param waves the share of favourable answers in each wave with its interval and n, in the order of
 *     {@link ResultTable#waves()}
 * @param difference follow-up minus baseline in percentage points with its interval; empty where nothing is compared
 * @param judged the verdict; empty where nothing is compared
 * @param benchmark the published share that the question is held against; empty where there is none
 * @param card what stands behind the verdict, a sentence a line; empty where nothing is compared
 */
public record ResultRow(
        Question question,
        List<ResultCell> waves,
        ResultCell difference,
        ResultCell judged,
        ResultCell benchmark,
        List<String> card) {
    /** Keeps copies that nobody can change. */
    public ResultRow {
        waves = List.copyOf(waves);
        card = List.copyOf(card);
    }

    /** Returns the verdict in words; empty where nothing is compared. */
    public String verdict() {
        return judged.text();
    }
}
