package org.throughline.survey.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.Element;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.answers.Answers;

/** The survey and the wave that an import goes to, found or made. */
final class ImportTarget {
    private final Survey survey;
    private final boolean newSurvey;
    private final Wave wave;
    private final List<String> notes = new ArrayList<>();

    private ImportTarget(Survey survey, boolean newSurvey, Wave wave) {
        this.survey = survey;
        this.newSurvey = newSurvey;
        this.wave = wave;
    }

    static ImportTarget of(ClientFolder client, ImportRequest request, NewIds ids) throws RefusedInputException {
        Path folder = client.path();
        Survey survey = find(folder, client.surveys(), request.survey(), ClientFolder::slug);
        boolean newSurvey = survey == null;
        if (newSurvey) {
            survey = SurveyFactory.eINSTANCE.createSurvey();
            survey.setName(request.survey());
            client.add(survey);
            ids.give(survey, "survey", ClientFolder.slug(survey));
        }
        Survey owner = survey;
        Wave wave = find(folder, survey.getWaves(), request.wave(), known -> Answers.slug(owner, known));
        boolean newWave = wave == null;
        if (newWave) {
            wave = SurveyFactory.eINSTANCE.createWave();
            wave.setName(request.wave());
            survey.getWaves().add(wave);
            ids.give(wave, "wave", ClientFolder.slug(survey), Answers.slug(survey, wave));
        }
        Answers.giveFile(survey, wave);
        ImportTarget target = new ImportTarget(survey, newSurvey, wave);
        target.settle(request, newWave);
        return target;
    }

    private void settle(ImportRequest request, boolean newWave) {
        if (newSurvey) {
            notes.add("the survey " + survey.getName() + " is new: its questions were made from the file's columns");
        }
        WaveRole role = request.role();
        if (newWave) {
            boolean guessed = role == null;
            wave.setRole(guessed ? usualRole() : role);
            notes.add("the wave " + wave.getName() + " is new: "
                    + wave.getRole().getLiteral() + (guessed ? ", since no role was named" : ""));
        } else if (role != null && role != wave.getRole()) {
            notes.add("the wave was " + wave.getRole().getLiteral() + " and is " + role.getLiteral() + " now");
            wave.setRole(role);
        }
        if (request.invited() != null) {
            wave.setInvited(request.invited());
        }
        if (request.options().from() != null) {
            wave.setFrom(request.options().from());
        }
        if (request.options().to() != null) {
            wave.setTo(request.options().to());
        }
    }

    private WaveRole usualRole() {
        boolean hasBaseline =
                survey.getWaves().stream().anyMatch(other -> other != wave && other.getRole() == WaveRole.BASELINE);
        return hasBaseline ? WaveRole.FOLLOW_UP : WaveRole.BASELINE;
    }

    /** Finds by id, then by slug, then by name, then by a name that differs in case or signs only. */
    private static <T extends Element> T find(Path folder, List<T> all, String wanted, Function<T, String> slug)
            throws RefusedInputException {
        List<Predicate<T>> ways = List.of(
                element -> wanted.equals(element.getId()),
                element -> wanted.equals(slug.apply(element)),
                element -> wanted.equals(element.getName()),
                element -> Slug.of(wanted).equals(Slug.of(element.getName())));
        for (Predicate<T> way : ways) {
            List<T> found = all.stream().filter(way).toList();
            if (found.size() > 1) {
                List<String> slugs = found.stream().map(slug).toList();
                throw new RefusedInputException(
                        folder, 0, "several are called " + wanted + "; name one as " + String.join(" or ", slugs));
            }
            if (found.size() == 1) {
                return found.getFirst();
            }
        }
        return null;
    }

    Survey survey() {
        return survey;
    }

    boolean isNewSurvey() {
        return newSurvey;
    }

    Wave wave() {
        return wave;
    }

    List<String> notes() {
        return notes;
    }
}
