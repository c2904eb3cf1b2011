package org.throughline.survey.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Job;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;

/**
 * The pulse survey of a flowchart: the customer of each hand-off between jobs says whether what he receives is
 * complete, right and on time. A first question asks for the job, so that everybody answers for what he receives
 * himself. Each answer measures the record of the hand-off; a hand-off without one gets one.
 */
public final class PulseSurvey {
    private PulseSurvey() {}

    /**
     * What was made or added.
     *
     * @param isNew whether there was no pulse survey of the flowchart before
     * @param added the hand-offs that got questions now
     * @param known the hand-offs that had questions before; their texts stay, so that waves can be compared
     * @param external the hand-offs left out since their customer is no job; other surveys ask him
     * @param rework the hand-offs left out since they hand back
     */
    public record Result(
            Survey survey,
            boolean isNew,
            List<HandOff> added,
            List<HandOff> known,
            List<HandOff> external,
            List<HandOff> rework) {}

    /** Returns the hand-offs of a flowchart that are asked about: forward, and to a job. */
    public static List<HandOff> askedAbout(Process process) {
        return HandOffs.of(process).stream().filter(PulseSurvey::isAsked).toList();
    }

    private static boolean isAsked(HandOff handOff) {
        return handOff.customer() instanceof Job && !handOff.rework();
    }

    /** Returns the pulse survey that a flowchart has; null where it has none. */
    public static Survey of(ClientFolder folder, Process process) {
        for (Survey survey : folder.surveys()) {
            for (Question question : survey.getQuestions()) {
                if (PulseQuestions.isPulse(question) && measures(question, process)) {
                    return survey;
                }
            }
        }
        return null;
    }

    private static boolean measures(Question question, Process process) {
        return question.getMeasures().stream().anyMatch(measured -> measured.eContainer() == process);
    }

    /**
     * Makes the survey, or adds to the one there is what the flowchart has got since; called again without a change of
     * the flowchart it changes nothing.
     *
     * @param answers how the new questions are answered
     * @param name what a new survey is called; null for a name made from the flowchart's
     * @throws IllegalArgumentException where no hand-off leads to a job
     */
    public static Result generate(ClientFolder folder, Process process, PulseAnswers answers, String name) {
        List<HandOff> all = HandOffs.of(process);
        List<HandOff> asked = all.stream().filter(PulseSurvey::isAsked).toList();
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("no hand-off of " + process.getName() + " leads to a job");
        }
        Survey existing = of(folder, process);
        Survey survey = existing == null ? survey(folder, process, name) : existing;
        Map<Element, Set<String>> there = questionsByRecord(survey);
        PulseQuestions questions = new PulseQuestions(survey, answers);
        List<HandOff> added = new ArrayList<>();
        List<HandOff> known = new ArrayList<>();
        for (HandOff handOff : asked) {
            boolean whole = handOff.record() != null
                    && there.getOrDefault(handOff.record(), Set.of()).containsAll(PulseQuestions.MATTERS);
            if (whole) {
                known.add(handOff);
            } else {
                questions.add(handOff, there);
                added.add(handOff);
            }
        }
        if (existing == null) {
            folder.add(survey);
        }
        return new Result(
                survey,
                existing == null,
                added,
                known,
                all.stream()
                        .filter(handOff -> !(handOff.customer() instanceof Job))
                        .toList(),
                all.stream()
                        .filter(handOff -> handOff.customer() instanceof Job && handOff.rework())
                        .toList());
    }

    private static Survey survey(ClientFolder folder, Process process, String name) {
        String language = InstrumentTexts.language(folder.client());
        Survey survey = SurveyFactory.eINSTANCE.createSurvey();
        survey.setLanguage(language);
        survey.setName(name == null ? InstrumentTexts.in(language).text("pulse.name", process.getName()) : name);
        return survey;
    }

    private static Map<Element, Set<String>> questionsByRecord(Survey survey) {
        Map<Element, Set<String>> there = new HashMap<>();
        for (Question question : survey.getQuestions()) {
            if (PulseQuestions.isPulse(question)) {
                for (Element measured : question.getMeasures()) {
                    if (measured instanceof HandOffRecord) {
                        there.computeIfAbsent(measured, m -> new HashSet<>()).add(PulseQuestions.matter(question));
                    }
                }
            }
        }
        return there;
    }
}
