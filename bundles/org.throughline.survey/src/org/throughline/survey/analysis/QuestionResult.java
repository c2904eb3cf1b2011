package org.throughline.survey.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.throughline.model.survey.Question;
import org.throughline.stats.Share;

/**
 * What one wave answered to one question, as far as it may be shown.
 *
 * @param valid the valid answers; nothing where that must not be shown
 * @param missing the respondents without a valid answer; nothing where it would give the valid ones away
 * @param favourable favourable among valid answers (the top box of a scale); nothing where the question marks none or
 *     they must not be shown
 * @param choices how often each answer was chosen, in the order of the question; empty for text, dates and numbers
 * @param numbers the figures of a question for a number
 */
public record QuestionResult(
        Question question,
        OptionalInt valid,
        OptionalInt missing,
        Optional<Share> favourable,
        List<ChoiceCount> choices,
        Optional<Numbers> numbers) {
    /** Keeps a copy that nobody can change. */
    public QuestionResult {
        choices = List.copyOf(choices);
    }

    /** Returns whether something was hidden. */
    public boolean isHidden() {
        return valid.isEmpty()
                || choices.stream().anyMatch(choice -> choice.count().isEmpty());
    }
}
