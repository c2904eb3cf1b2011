package org.throughline.survey.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Target;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;

/** A client on disk whose answers have a date. */
final class DatedClient {
    final Survey survey = SurveyFactory.eINSTANCE.createSurvey();
    final Question question = SurveyFactory.eINSTANCE.createQuestion();
    final Plan plan = ImprovementFactory.eINSTANCE.createPlan();
    private final Map<Wave, List<List<String>>> rows = new LinkedHashMap<>();

    DatedClient(QuestionKind kind) {
        survey.setName("Discharge");
        question.setCode("q");
        question.setName("Knows what to do");
        question.setKind(kind);
        survey.getQuestions().add(question);
        Question date = SurveyFactory.eINSTANCE.createQuestion();
        date.setCode("day");
        date.setKind(QuestionKind.DATE);
        date.setRole(QuestionRole.DATE);
        survey.getQuestions().add(date);
        plan.setName("Plan");
    }

    Wave wave(String name, String from, String to) {
        Wave wave = SurveyFactory.eINSTANCE.createWave();
        wave.setName(name);
        wave.setFrom(from == null ? null : LocalDate.parse(from));
        wave.setTo(to == null ? null : LocalDate.parse(to));
        survey.getWaves().add(wave);
        rows.put(wave, new ArrayList<>());
        return wave;
    }

    /** Adds answers of a day: yes among all. */
    void answers(Wave wave, String day, int yes, int all) {
        for (int i = 0; i < all; i++) {
            answer(wave, day, i < yes ? "1" : "0");
        }
    }

    void answer(Wave wave, String day, String answer) {
        List<List<String>> of = rows.get(wave);
        of.add(List.of("R" + of.size(), answer, day));
    }

    Action action(String name, ActionStatus status, String day) {
        Action action = ImprovementFactory.eINSTANCE.createAction();
        action.setName(name);
        action.setStatus(status);
        action.setStart(LocalDate.parse(day));
        action.setDone(status == ActionStatus.DONE ? LocalDate.parse(day) : null);
        plan.getActions().add(action);
        return action;
    }

    Target target(double goal, String by, Action... actions) {
        Target target = ImprovementFactory.eINSTANCE.createTarget();
        target.setQuestion(question);
        target.setGoal(goal);
        target.setBy(LocalDate.parse(by));
        target.getActions().addAll(List.of(actions));
        plan.getTargets().add(target);
        return target;
    }

    TimeSeries series(Path place, Period period, SmallCells profile) throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Riverside");
        client.setSmallCells(profile);
        Path folder = place.resolve("client");
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            created.add(survey);
            Map<String, byte[]> files = new TreeMap<>();
            rows.forEach((wave, cells) -> files.put(
                    Answers.path(survey, wave),
                    Answers.of(List.of(Answers.RESPONDENT, "q", "day"), cells).toCsv()));
            created.save(files);
        }
        return TimeSeries.of(folder, survey, question, period, Disclosure.of(profile));
    }
}
