package org.throughline.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.throughline.chart.IntervalChart.Bar;
import org.throughline.chart.IntervalChart.Group;
import org.throughline.chart.internal.ChartTexts;
import org.throughline.chart.internal.Heading;
import org.throughline.chart.internal.Tables;
import org.throughline.chart.internal.Values;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.time.AnswerSpread;
import org.throughline.survey.time.ChartKind;
import org.throughline.survey.time.Measure;
import org.throughline.survey.time.Period;
import org.throughline.survey.time.SeriesChart;
import org.throughline.survey.time.TimePoint;
import org.throughline.survey.time.TimeSeries;

/** A chart of a question's answers, as drawn and as a table of the same numbers. */
public record QuestionChart(Picture picture, ChartTable table) {

    /**
     * Makes a chart.
     *
     * @param period how much time a point or bar takes in; without meaning for {@link ChartForm#LIKERT}, whose bars are
     *     waves
     * @throws RefusedInputException where the question cannot be charted so, or answers cannot be read
     */
    public static QuestionChart of(ClientFolder client, Survey survey, Question question, Period period, ChartForm form)
            throws IOException, RefusedInputException {
        Disclosure disclosure = Disclosure.of(client.client().getSmallCells());
        if (form == ChartForm.U || form == ChartForm.C) {
            return ofEvents(client, survey, question, period, form, Optional.empty());
        }
        if (form == ChartForm.LIKERT) {
            AnswerSpread spread = AnswerSpread.of(client.path(), survey, question, disclosure);
            return new QuestionChart(LikertPicture.of(spread), Tables.of(spread));
        }
        TimeSeries series = TimeSeries.of(client.path(), survey, question, period, disclosure);
        if (form == ChartForm.BARS) {
            if (series.measure() != Measure.SHARE) {
                throw new RefusedInputException(
                        client.path(),
                        0,
                        "bars with intervals show shares, and " + question.getCode()
                                + " has no favourable answers; mark some, or choose another chart");
            }
            return new QuestionChart(bars(series), Tables.ofBars(series));
        }
        ChartKind kind = form == ChartForm.RUN ? ChartKind.RUN : ChartKind.CONTROL;
        SeriesChart chart = SeriesChart.of(series, kind, client.plans());
        return new QuestionChart(SeriesPicture.of(chart), Tables.of(chart));
    }

    /**
     * Makes a control chart of a question whose answers are counts of events: a u chart or a c chart.
     *
     * @param exposure the question that tells what the events of a u chart are held against; nothing where each answer
     *     is one, and for a c chart
     * @throws RefusedInputException where an answer is no count, or has no exposure, or answers cannot be read
     */
    public static QuestionChart ofEvents(
            ClientFolder client,
            Survey survey,
            Question question,
            Period period,
            ChartForm form,
            Optional<Question> exposure)
            throws IOException, RefusedInputException {
        Disclosure disclosure = Disclosure.of(client.client().getSmallCells());
        TimeSeries series =
                TimeSeries.ofEvents(client.path(), survey, question, form == ChartForm.U, exposure, period, disclosure);
        SeriesChart chart = SeriesChart.of(series, ChartKind.CONTROL, client.plans());
        return new QuestionChart(SeriesPicture.of(chart), Tables.of(chart));
    }

    private static Picture bars(TimeSeries series) {
        List<Group> groups = new ArrayList<>();
        Wave wave = null;
        List<Bar> bars = new ArrayList<>();
        for (TimePoint point : series.points()) {
            if (wave != null && point.wave() != wave) {
                groups.add(new Group(Objects.requireNonNullElse(wave.getName(), ""), bars));
                bars.clear();
            }
            wave = point.wave();
            bars.add(bar(series, point));
        }
        if (wave != null) {
            groups.add(new Group(Objects.requireNonNullElse(wave.getName(), ""), bars));
        }
        Question question = series.question();
        String name = Objects.requireNonNullElse(question.getName(), question.getCode());
        String title = Objects.requireNonNullElse(question.getText(), "").isBlank() ? name : question.getText();
        String below = groups.isEmpty()
                ? ChartTexts.of("nobody")
                : ChartTexts.of("bars.below", series.period().words());
        Picture picture = new IntervalChart(ChartTexts.of("bars.title", name), groups).picture();
        return Heading.over(picture, title, below);
    }

    private static Bar bar(TimeSeries series, TimePoint point) {
        boolean later = point.wave().getRole() == WaveRole.FOLLOW_UP;
        String label =
                series.period() == Period.WAVE ? ChartTexts.role(point.wave().getRole()) : point.label();
        if (!point.isShown()) {
            String why = ChartTexts.of(point.state() == TimePoint.State.EMPTY ? "noAnswers" : "notShown");
            return new Bar(label, later, Optional.empty(), Optional.empty(), why);
        }
        Share share = new Share(point.x(), point.n());
        return new Bar(
                label,
                later,
                Optional.of(share.value()),
                Optional.of(share.wilson95()),
                new Values(series).text(point));
    }
}
