package org.throughline.survey.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.wording.Aligned;
import org.throughline.survey.wording.Alignment;
import org.throughline.survey.wording.AskedQuestions;

/** What of a wave that is imported cannot be compared with the wave that it will be held against. */
final class EarlierWave {
    private EarlierWave() {}

    /**
     * Lays the questions of a wave beside those of the baseline, or of the wave before where there is no other
     * baseline.
     *
     * @param asked what the wave asks
     * @return a sentence for each question that cannot be compared as it is; none where nothing is known of an earlier
     *     wave
     */
    static List<String> notComparable(Path folder, Survey survey, Wave wave, AskedQuestions asked) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Wave earlier : candidates(survey, wave)) {
            Optional<AskedQuestions> before;
            try {
                before = asked(folder, survey, earlier);
            } catch (RefusedInputException e) {
                sentences.add("what " + earlier.getName() + " asked cannot be read: " + e.reason());
                continue;
            }
            if (before.isPresent()) {
                Alignment.of(before.get(), asked).stream()
                        .filter(aligned -> !aligned.isComparable())
                        .map(Aligned::words)
                        .forEach(words -> sentences.add("compared with " + earlier.getName() + ": " + words));
                break;
            }
        }
        return sentences;
    }

    /** Where the wording was not kept, the questions that have answers count as asked in the survey's words. */
    private static Optional<AskedQuestions> asked(Path folder, Survey survey, Wave earlier)
            throws IOException, RefusedInputException {
        Optional<AskedQuestions> kept = AskedQuestions.read(folder, survey, earlier);
        if (kept.isPresent() || !Files.exists(folder.resolve(Answers.path(survey, earlier)))) {
            return kept;
        }
        List<String> answered = Answers.read(folder, survey, earlier).columns();
        List<Question> questions = survey.getQuestions().stream()
                .filter(question -> answered.contains(question.getCode()))
                .toList();
        return Optional.of(AskedQuestions.of(questions, Map.of()));
    }

    private static List<Wave> candidates(Survey survey, Wave wave) {
        List<Wave> candidates = new ArrayList<>();
        int own = survey.getWaves().indexOf(wave);
        for (int place = own - 1; place >= 0; place--) {
            candidates.add(survey.getWaves().get(place));
        }
        survey.getWaves().stream()
                .filter(other -> other != wave && other.getRole() == WaveRole.BASELINE)
                .findFirst()
                .ifPresent(baseline -> {
                    candidates.remove(baseline);
                    candidates.addFirst(baseline);
                });
        return wave.getRole() == WaveRole.BASELINE ? List.of() : candidates;
    }
}
