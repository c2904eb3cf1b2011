package org.throughline.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Target;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.time.ChartKind;
import org.throughline.survey.time.Measure;
import org.throughline.survey.time.Period;
import org.throughline.survey.time.SeriesChart;
import org.throughline.survey.time.TimePoint;
import org.throughline.survey.time.TimePoint.State;
import org.throughline.survey.time.TimeSeries;

/** A series of weeks to draw, from 5 January 2026 on. */
final class Series {
    final Survey survey = SurveyFactory.eINSTANCE.createSurvey();
    final Question question = SurveyFactory.eINSTANCE.createQuestion();
    final Plan plan = ImprovementFactory.eINSTANCE.createPlan();
    private final List<TimePoint> points = new ArrayList<>();
    private Wave wave;

    Series() {
        question.setCode("home");
        question.setName("At home");
        question.setText("Do you know what to do at home: what to take, what to watch for and whom to call?");
        question.setKind(QuestionKind.YES_NO);
        survey.getQuestions().add(question);
        wave("Baseline");
    }

    void wave(String name) {
        wave = SurveyFactory.eINSTANCE.createWave();
        wave.setName(name);
        survey.getWaves().add(wave);
    }

    private LocalDate week() {
        return LocalDate.of(2026, 1, 5).plusWeeks(points.size());
    }

    Series shown(int n, int... yes) {
        for (int x : yes) {
            add(State.SHOWN, x, n, (double) x / n);
        }
        return this;
    }

    Series hidden() {
        add(State.HIDDEN, 0, 0, Double.NaN);
        return this;
    }

    private void add(State state, int x, int n, double value) {
        LocalDate from = week();
        points.add(new TimePoint(wave, from, from.plusDays(6), Period.day(from), state, x, n, n, value));
    }

    Action action(String name, ActionStatus status, String day) {
        Action action = ImprovementFactory.eINSTANCE.createAction();
        action.setName(name);
        action.setStatus(status);
        action.setStart(LocalDate.parse(day));
        action.setDone(LocalDate.parse(day));
        plan.getActions().add(action);
        return action;
    }

    Series target(double goal, String by, Action... actions) {
        Target target = ImprovementFactory.eINSTANCE.createTarget();
        target.setQuestion(question);
        target.setGoal(goal);
        target.setBy(LocalDate.parse(by));
        target.getActions().addAll(List.of(actions));
        plan.getTargets().add(target);
        return this;
    }

    SeriesChart chart(ChartKind kind) {
        TimeSeries series = new TimeSeries(
                survey, question, Measure.SHARE, Optional.empty(), Period.WEEK, new Disclosure(11), points, "");
        return SeriesChart.of(series, kind, List.of(plan));
    }

    /** The picture of a year with two changes, a target, hidden weeks and broken rules. */
    static Series year() {
        Series year = new Series();
        year.shown(40, 12, 10, 14, 11, 13, 9, 12, 15, 10, 11, 12, 13, 11, 14);
        year.hidden().hidden();
        year.shown(40, 18, 20, 17, 19, 21, 18, 20, 22, 19, 35);
        year.wave("Follow-up in the autumn of the same year");
        year.shown(40, 21, 23, 22, 24, 25, 23, 26, 24, 27, 25, 26, 28, 24, 25, 26, 27, 25, 24, 26);
        year.shown(44, 27, 29, 28, 31, 30, 29, 28, 32, 31, 30, 29, 31, 28, 27, 30);
        year.target(
                0.6,
                "2026-12-31",
                year.action("The physician sits down to explain", ActionStatus.DONE, "2026-04-20"),
                year.action("The family is asked to the talk", ActionStatus.RUNNING, "2026-05-20"),
                year.action("One page for each patient", ActionStatus.RUNNING, "2026-05-21"));
        return year;
    }
}
