package org.throughline.survey.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.Tally;

/**
 * The share of favourable answers to one question in one wave.
 *
 * @param share favourable among valid answers; n is 0 where the wave has no answers
 */
public record WaveResult(Question question, Wave wave, Share share) {
    /**
     * Counts a wave: every question of the survey that has favourable answers, in the order asked.
     *
     * @throws RefusedInputException where the wave's answers cannot be read
     */
    public static List<WaveResult> of(Path clientFolder, Survey survey, Wave wave)
            throws IOException, RefusedInputException {
        return of(Answers.read(clientFolder, survey, wave), survey, wave);
    }

    /** Counts answers already read: every question of the survey that has favourable answers, in the order asked. */
    public static List<WaveResult> of(Answers answers, Survey survey, Wave wave) {
        List<WaveResult> results = new ArrayList<>();
        for (Question question : survey.getQuestions()) {
            if (Tally.counts(question)) {
                results.add(new WaveResult(question, wave, Tally.favourable(answers, question)));
            }
        }
        return results;
    }
}
