package org.throughline.survey.overlay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.RefusedInputException;
import org.throughline.model.base.Element;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.Tally;

/**
 * Reads the scores of a client's elements. It takes copies of the surveys when it is made, so that {@link #read} may
 * run in another thread while the client is edited.
 */
public final class ScoreReading {
    private static final Comparator<Wave> LATEST_FIRST = Comparator.comparing(
                    Wave::getFrom, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed();

    private final Path clientFolder;
    private final Map<Survey, Map<Question, List<String>>> measured = new LinkedHashMap<>();

    /** Takes copies of the surveys; to be called where the model may be read. */
    public ScoreReading(Path clientFolder, List<Survey> surveys) {
        this.clientFolder = clientFolder;
        surveys.forEach(this::take);
    }

    private void take(Survey survey) {
        Survey copy = EcoreUtil.copy(survey);
        if (survey.eResource() != null) {
            new ResourceImpl(survey.eResource().getURI()).getContents().add(copy);
        }
        Map<Question, List<String>> ids = new LinkedHashMap<>();
        for (Question question : copy.getQuestions()) {
            if (Tally.counts(question) && !question.getMeasures().isEmpty()) {
                ids.put(
                        question,
                        question.getMeasures().stream().map(Element::getId).toList());
            }
        }
        if (!ids.isEmpty()) {
            measured.put(copy, ids);
        }
    }

    /**
     * Returns the scores by the id of the element that is measured, in the order of the surveys.
     *
     * @throws RefusedInputException where answers cannot be read
     */
    public Map<String, List<Score>> read() throws IOException, RefusedInputException {
        Map<String, List<Score>> scores = new LinkedHashMap<>();
        for (Map.Entry<Survey, Map<Question, List<String>>> one : measured.entrySet()) {
            read(one.getKey(), one.getValue(), scores);
        }
        return scores;
    }

    private void read(Survey survey, Map<Question, List<String>> questions, Map<String, List<Score>> scores)
            throws IOException, RefusedInputException {
        Map<Question, List<String>> open = new LinkedHashMap<>(questions);
        List<Wave> waves = new ArrayList<>(survey.getWaves());
        Collections.reverse(waves);
        waves.sort(LATEST_FIRST);
        for (Wave wave : waves) {
            if (open.isEmpty()) {
                return;
            }
            Answers answers = Answers.read(clientFolder, survey, wave);
            open.entrySet().removeIf(question -> {
                Share share = Tally.favourable(answers, question.getKey());
                if (share.n() == 0) {
                    return false;
                }
                Score score = new Score(question.getKey().getText(), wave.getName(), share);
                question.getValue()
                        .forEach(id -> scores.computeIfAbsent(id, i -> new ArrayList<>())
                                .add(score));
                return true;
            });
        }
    }
}
