package org.throughline.improvement.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.time.ChartKind;
import org.throughline.survey.time.Measure;
import org.throughline.survey.time.Period;
import org.throughline.survey.time.SeriesChart;
import org.throughline.survey.time.TimePoint;
import org.throughline.survey.time.TimeSeries;

/** Every question of a client over time. */
public final class Charts {
    private static final int ENOUGH = 12;
    private static final int LEAST = 3;

    private final ClientFolder client;
    private final Disclosure disclosure;

    /** Takes a client. */
    public Charts(ClientFolder client) {
        this.client = client;
        disclosure = Disclosure.of(client.client().getSmallCells());
    }

    /**
     * Returns the charts of the questions that can be charted and have at least three points to show.
     *
     * @param period how much time a point takes in; empty for months where they give twelve points, else the shortest
     *     of month, week and wave that gives most. Surveys without dates are charted by wave.
     * @throws RefusedInputException where answers cannot be read
     */
    public List<SeriesChart> of(ChartKind kind, Optional<Period> period) throws IOException, RefusedInputException {
        List<SeriesChart> charts = new ArrayList<>();
        for (Survey survey : client.surveys()) {
            for (Question question : survey.getQuestions()) {
                if (Measure.of(question).isPresent() && question.getRole() == QuestionRole.ASK) {
                    TimeSeries series = series(survey, question, period);
                    if (shown(series) >= LEAST) {
                        charts.add(SeriesChart.of(series, kind, client.plans()));
                    }
                }
            }
        }
        return charts;
    }

    private TimeSeries series(Survey survey, Question question, Optional<Period> period)
            throws IOException, RefusedInputException {
        if (!TimeSeries.hasDates(survey)) {
            return series(survey, question, Period.WAVE);
        }
        if (period.isPresent()) {
            return series(survey, question, period.get());
        }
        TimeSeries best = series(survey, question, Period.MONTH);
        for (Period shorter : List.of(Period.WEEK, Period.WAVE)) {
            if (shown(best) < ENOUGH) {
                TimeSeries other = series(survey, question, shorter);
                best = shown(other) > shown(best) ? other : best;
            }
        }
        return best;
    }

    private TimeSeries series(Survey survey, Question question, Period period)
            throws IOException, RefusedInputException {
        return TimeSeries.of(client.path(), survey, question, period, disclosure);
    }

    private static long shown(TimeSeries series) {
        return series.points().stream().filter(TimePoint::isShown).count();
    }
}
