package org.throughline.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.verdict.Cards;

/** What several sections read of the surveys, each read once. */
final class SurveyReadings {
    private final ClientFolder folder;
    private final Map<Survey, Optional<Cards>> cards = new HashMap<>();
    private final Map<Wave, Answers> answers = new HashMap<>();

    SurveyReadings(ClientFolder folder) {
        this.folder = folder;
    }

    Optional<Cards> cards(SurveyResults results) throws IOException, RefusedInputException {
        Optional<Cards> known = cards.get(results.survey());
        if (known == null) {
            known = read(results);
            cards.put(results.survey(), known);
        }
        return known;
    }

    private Optional<Cards> read(SurveyResults results) throws IOException, RefusedInputException {
        if (results.baseline().isEmpty() || results.followUp().isEmpty()) {
            return Optional.empty();
        }
        Wave before = results.baseline().get().wave();
        Wave after = results.followUp().get().wave();
        return Optional.of(Cards.of(folder, results.survey(), before, after));
    }

    Answers answers(Survey survey, Wave wave) throws IOException, RefusedInputException {
        Answers known = answers.get(wave);
        if (known == null) {
            known = Answers.read(folder.path(), survey, wave);
            answers.put(wave, known);
        }
        return known;
    }
}
