package org.throughline.survey.verdict;

import java.util.List;
import java.util.Optional;
import org.throughline.survey.analysis.Shift;
import org.throughline.survey.compare.QuestionComparison;

/**
 * Everything that stands behind the verdict on one question.
 *
 * @param comparison value, n, interval, test, raw and adjusted p
 * @param hidden whether its counts must not be shown
 * @param baseline where the earlier answers come from
 * @param followUp where the later answers come from
 * @param shift whether the answers on a scale moved, where there is one and different people answered
 * @param warnings what speaks against comparing the waves, in sentences
 * @param words the verdict in plain words
 */
public record QuestionCard(
        QuestionComparison comparison,
        boolean hidden,
        WaveFigures baseline,
        WaveFigures followUp,
        Optional<Shift> shift,
        List<String> warnings,
        String words) {
    /** Keeps a copy that nobody can change. */
    public QuestionCard {
        warnings = List.copyOf(warnings);
    }
}
