package org.throughline.improvement.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Target;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Comparison;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.WaveResult;

/** What all waves of a client measured, and the comparisons that its targets ask for; each file is read once. */
public final class Measurements {
    private static final Comparator<WaveResult> BY_DATE =
            Comparator.comparing(result -> begin(result.wave()), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Disclosure disclosure;
    private final Map<Question, List<WaveResult>> results = new HashMap<>();
    private final Map<Pair, Map<Question, QuestionComparison>> comparisons = new HashMap<>();

    private record Pair(Wave baseline, Wave followUp) {}

    private Measurements(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /**
     * Reads the answers of all waves.
     *
     * @throws RefusedInputException where answers cannot be read
     */
    public static Measurements of(ClientFolder client) throws IOException, RefusedInputException {
        Measurements measured = new Measurements(Disclosure.of(client.client().getSmallCells()));
        for (Survey survey : client.surveys()) {
            measured.read(client.path(), survey, client.plans());
        }
        measured.results.values().forEach(list -> list.sort(BY_DATE));
        return measured;
    }

    private void read(Path folder, Survey survey, List<Plan> plans) throws IOException, RefusedInputException {
        Map<Wave, Answers> answers = new HashMap<>();
        for (Wave wave : survey.getWaves()) {
            Answers read = Answers.read(folder, survey, wave);
            answers.put(wave, read);
            for (WaveResult result : WaveResult.of(read, survey, wave)) {
                if (result.share().n() > 0) {
                    results.computeIfAbsent(result.question(), question -> new ArrayList<>())
                            .add(result);
                }
            }
        }
        for (Pair pair : pairs(survey, plans)) {
            Map<Question, QuestionComparison> compared = new HashMap<>();
            for (QuestionComparison one : Comparison.of(
                    survey,
                    pair.baseline(),
                    answers.get(pair.baseline()),
                    pair.followUp(),
                    answers.get(pair.followUp()))) {
                compared.put(one.question(), one);
            }
            comparisons.put(pair, compared);
        }
    }

    private static Set<Pair> pairs(Survey survey, List<Plan> plans) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Plan plan : plans) {
            for (Target target : plan.getTargets()) {
                Wave baseline = target.getBaseline();
                if (baseline != null && baseline.eContainer() == survey) {
                    for (Wave wave : survey.getWaves()) {
                        if (wave == target.getFollowUp() || isAfter(wave, baseline)) {
                            pairs.add(new Pair(baseline, wave));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    /** Returns whether a wave begins after another one began; neither is known for waves without dates. */
    static boolean isAfter(Wave wave, Wave before) {
        return wave != before
                && begin(wave) != null
                && begin(before) != null
                && begin(wave).isAfter(begin(before));
    }

    /** Returns the first day of a wave, or its last where the first is not known; null where neither is. */
    public static LocalDate begin(Wave wave) {
        return wave.getFrom() == null ? wave.getTo() : wave.getFrom();
    }

    /** Returns the last day of a wave, or its first where the last is not known; null where neither is. */
    public static LocalDate end(Wave wave) {
        return wave.getTo() == null ? wave.getFrom() : wave.getTo();
    }

    /** Returns which counts must not be shown. */
    public Disclosure disclosure() {
        return disclosure;
    }

    /** Returns the results of a question in every wave with valid answers, by date. */
    public List<WaveResult> results(Question question) {
        return results.getOrDefault(question, List.of());
    }

    /** Returns every question with valid answers in some wave. */
    public Set<Question> questions() {
        return results.keySet();
    }

    /** Returns the result of a question in a wave; nothing without valid answers. */
    public Optional<WaveResult> result(Question question, Wave wave) {
        return results(question).stream()
                .filter(result -> result.wave() == wave)
                .findFirst();
    }

    /** Returns the newest result of a question. */
    public Optional<WaveResult> last(Question question) {
        return results(question).isEmpty()
                ? Optional.empty()
                : Optional.of(results(question).getLast());
    }

    /** Returns the results of a question in the waves after another one, by date. */
    public List<WaveResult> after(Question question, Wave wave) {
        return results(question).stream()
                .filter(result -> isAfter(result.wave(), wave))
                .toList();
    }

    /** Returns the comparison of two waves; nothing for waves that no target names or that cannot be compared. */
    public Optional<QuestionComparison> comparison(Question question, Wave baseline, Wave followUp) {
        return Optional.ofNullable(
                comparisons.getOrDefault(new Pair(baseline, followUp), Map.of()).get(question));
    }
}
