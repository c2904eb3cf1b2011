package org.throughline.improvement.overview;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.chart.Picture;
import org.throughline.core.RefusedInputException;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.improvement.ClientImprovement;
import org.throughline.improvement.measure.Measurements;
import org.throughline.improvement.plan.Remeasure;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.analysis.Response;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;

/**
 * What customers answered, as far as an overview tells it. It holds no element of the client it was read from. Of
 * several surveys the first with a baseline speaks; of several waves of a role the newest with answers.
 *
 * @param baseline the wave before the change, where it has answers
 * @param followUp the wave after it, where it has answers
 * @param answered the ids of all waves with answers
 * @param due the days on which targets are to be measured again and were not yet, the first one first
 * @param verdict what the waves say of the product's aspects, in sentences
 * @param picture the share of favourable answers to each aspect, with intervals
 */
public record Asked(
        Optional<AskedWave> baseline,
        Optional<AskedWave> followUp,
        Set<String> answered,
        List<LocalDate> due,
        String verdict,
        Optional<Picture> picture) {
    /** What is known before anything was asked. */
    public static final Asked NOTHING = new Asked(
            Optional.empty(), Optional.empty(), Set.of(), List.of(), AspectVerdict.noBaseline(), Optional.empty());

    private static final Comparator<Wave> BY_DATE =
            Comparator.comparing(Measurements::begin, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * A wave with answers.
     *
     * @param id the id of the wave
     * @param figure how many answered, when, and their share of those asked (AAPOR RR2), as far as it may be shown
     */
    public record AskedWave(String id, String figure) {}

    /** Keeps copies. */
    public Asked {
        answered = Set.copyOf(answered);
        due = List.copyOf(due);
    }

    /**
     * Reads the answers of a client.
     *
     * @param client the client, and the day that is held to be today
     * @throws RefusedInputException where answers cannot be read
     */
    public static Asked read(ClientFolder folder, ClientContext client) throws IOException, RefusedInputException {
        Set<String> answered = new HashSet<>();
        List<Survey> surveys = new ArrayList<>();
        for (Survey survey : client.surveys()) {
            for (Wave wave : survey.getWaves()) {
                if (Answers.read(folder.path(), survey, wave).rows() > 0) {
                    answered.add(wave.getId());
                    surveys.add(survey);
                }
            }
        }
        List<LocalDate> due = new ClientImprovement(folder, client)
                .remeasures().stream()
                        .filter(again -> again.state() != Remeasure.State.DONE)
                        .map(Remeasure::day)
                        .sorted()
                        .toList();
        Optional<Survey> first = surveys.stream()
                .filter(survey -> newest(survey, WaveRole.BASELINE, answered).isPresent())
                .findFirst()
                .or(() -> surveys.stream().findFirst());
        if (first.isEmpty()) {
            return new Asked(
                    Optional.empty(), Optional.empty(), answered, due, AspectVerdict.noBaseline(), Optional.empty());
        }
        Optional<Wave> before = newest(first.get(), WaveRole.BASELINE, answered);
        Optional<Wave> after = newest(first.get(), WaveRole.FOLLOW_UP, answered);
        return new Asked(
                before.isEmpty() ? Optional.empty() : Optional.of(wave(folder, first.get(), before.get())),
                after.isEmpty() ? Optional.empty() : Optional.of(wave(folder, first.get(), after.get())),
                answered,
                due,
                AspectVerdict.of(folder, first.get(), before, after),
                AspectPicture.of(folder, first.get(), before, after));
    }

    private static Optional<Wave> newest(Survey survey, WaveRole role, Set<String> answered) {
        return survey.getWaves().stream()
                .filter(wave -> wave.getRole() == role && answered.contains(wave.getId()))
                .reduce((a, b) -> BY_DATE.compare(a, b) > 0 ? a : b);
    }

    private static AskedWave wave(ClientFolder folder, Survey survey, Wave wave)
            throws IOException, RefusedInputException {
        Disclosure disclosure = Disclosure.of(folder.client().getSmallCells());
        Response response = Response.of(Answers.read(folder.path(), survey, wave), survey, wave);
        int answers = response.respondents();
        StringBuilder figure =
                new StringBuilder(OverviewTexts.of(answers == 1 ? "answers.one" : "answers", disclosure.show(answers)));
        if (!Days.of(wave).isEmpty()) {
            figure.append(", ").append(Days.of(wave));
        }
        if (response.known()
                && answers <= wave.getInvited()
                && !disclosure.hides(answers)
                && !disclosure.hides(wave.getInvited())) {
            figure.append(", ").append(OverviewTexts.of("answers.rate", Disclosure.percent(response.rr2(), 0)));
        }
        return new AskedWave(wave.getId(), figure.toString());
    }
}
