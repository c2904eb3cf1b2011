package org.throughline.improvement.problem;

import java.util.Optional;
import org.throughline.improvement.measure.Shares;
import org.throughline.improvement.words.Names;
import org.throughline.improvement.words.Sentence;
import org.throughline.model.base.Element;
import org.throughline.model.survey.Question;
import org.throughline.survey.compare.WaveResult;

/**
 * A question that the ultimate customer answers and that a problem touches.
 *
 * @param through the element of the problem by which it does
 * @param measured what the question measures there
 * @param result the answers of the wave that the problem's evidence names, else the newest; empty without answers
 * @param shown whether the small-cell profile lets them be shown
 */
public record Touch(Question question, Element through, Element measured, Optional<WaveResult> result, boolean shown) {
    /** Returns the share of customers without it, 0 to 1; nothing where it is not measured or must not be shown. */
    public Optional<Double> without() {
        return shown ? result.map(found -> Shares.without(found).value()) : Optional.empty();
    }

    /** Returns in a sentence what it touches and what the answers say. */
    public Sentence sentence(String customer, Shares shares) {
        Sentence asked = ProblemTexts.name(customer);
        Sentence about = ProblemTexts.name(Names.of(question));
        return through == question
                ? ProblemTexts.sentence("touch.about", asked, about, answers(shares))
                : ProblemTexts.sentence(
                        "touch.through", ProblemTexts.name(Names.of(through)), asked, about, answers(shares));
    }

    private Sentence answers(Shares shares) {
        if (result.isEmpty()) {
            return ProblemTexts.sentence("touch.none");
        }
        if (!shown) {
            return ProblemTexts.sentence("touch.small");
        }
        return ProblemTexts.sentence(
                "touch.without",
                Sentence.EMPTY.measured(shares.withoutShare(result.get())),
                Sentence.EMPTY.number(shares.withoutCount(result.get())),
                ProblemTexts.name(Names.of(result.get().wave())));
    }
}
