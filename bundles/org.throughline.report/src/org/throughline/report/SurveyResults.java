package org.throughline.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Comparison;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.WaveResult;

/**
 * The results of one survey.
 *
 * @param waves its waves, each with its respondents and results, in the order of the survey
 * @param baseline the last baseline with answers
 * @param followUp the last follow-up with answers
 * @param comparisons baseline and follow-up question by question; empty where one of them is missing
 */
public record SurveyResults(
        Survey survey,
        List<WaveAnswers> waves,
        Optional<WaveAnswers> baseline,
        Optional<WaveAnswers> followUp,
        List<QuestionComparison> comparisons) {

    /**
     * A wave with what was answered in it.
     *
     * @param respondents how many answered anything
     * @param results the share of every question that has favourable answers
     */
    public record WaveAnswers(Wave wave, int respondents, List<WaveResult> results) {}

    /**
     * Reads the answers of all waves and compares baseline and follow-up.
     *
     * @throws RefusedInputException where answers cannot be read
     */
    public static SurveyResults of(Path clientFolder, Survey survey) throws IOException, RefusedInputException {
        List<WaveAnswers> waves = new ArrayList<>();
        for (Wave wave : survey.getWaves()) {
            int respondents = Answers.read(clientFolder, survey, wave).rows();
            waves.add(new WaveAnswers(wave, respondents, WaveResult.of(clientFolder, survey, wave)));
        }
        Optional<WaveAnswers> baseline = last(waves, WaveRole.BASELINE);
        Optional<WaveAnswers> followUp = last(waves, WaveRole.FOLLOW_UP);
        List<QuestionComparison> comparisons = baseline.isEmpty() || followUp.isEmpty()
                ? List.of()
                : Comparison.of(
                        clientFolder,
                        survey,
                        baseline.get().wave(),
                        followUp.get().wave());
        return new SurveyResults(survey, List.copyOf(waves), baseline, followUp, comparisons);
    }

    private static Optional<WaveAnswers> last(List<WaveAnswers> waves, WaveRole role) {
        return waves.stream()
                .filter(wave -> wave.wave().getRole() == role && wave.respondents() > 0)
                .reduce((a, b) -> BY_DATE.compare(a, b) > 0 ? a : b);
    }

    private static final Comparator<WaveAnswers> BY_DATE = Comparator.comparing(
            wave -> wave.wave().getFrom(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
}
