package org.throughline.ui.results;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;
import org.throughline.chart.ChartFile;
import org.throughline.chart.ChartForm;
import org.throughline.chart.GroupChart;
import org.throughline.chart.QuestionChart;
import org.throughline.chart.Theme;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.language.Language;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.survey.results.GroupResults;
import org.throughline.survey.time.Period;
import org.throughline.survey.time.TimeSeries;

/** Charts as the window needs them. */
final class Charts {
    private Charts() {}

    /** Draws a chart: over time by a period where answers have dates, otherwise by wave. */
    static ResultReading.Drawn draw(
            ClientFolder client, Survey survey, Question question, ChartForm form, Period by, Theme theme)
            throws IOException, RefusedInputException {
        Period period = isOverTime(form) && TimeSeries.hasDates(survey) ? by : Period.WAVE;
        return draw(() -> QuestionChart.of(client, survey, question, period, form), theme);
    }

    /** Draws a question group by group, or for one group where one is given. */
    static ResultReading.Drawn draw(GroupResults groups, Question question, Optional<String> group, Theme theme)
            throws IOException, RefusedInputException {
        return draw(() -> GroupChart.of(groups, question, group), theme);
    }

    /** What is written to a file, or taken to another program, is English; what is shown speaks as the window does. */
    private static ResultReading.Drawn draw(Making making, Theme theme) throws IOException, RefusedInputException {
        QuestionChart chart = making.make();
        if (Language.isEnglish(Locale.getDefault())) {
            return new ResultReading.Drawn(chart, chart.picture().description(), dots(chart, theme));
        }
        try (Language.Asking window = Language.ask(Locale.getDefault())) {
            QuestionChart shown = making.make();
            return new ResultReading.Drawn(chart, shown.picture().description(), dots(shown, theme));
        }
    }

    private interface Making {
        QuestionChart make() throws IOException, RefusedInputException;
    }

    static boolean isOverTime(ChartForm form) {
        return form == ChartForm.RUN || form == ChartForm.CONTROL;
    }

    /** Returns a chart in dots, 192 an inch. */
    static ImageData dots(QuestionChart chart, Theme theme) throws IOException {
        return new ImageData(new ByteArrayInputStream(ChartFile.PNG.bytes(chart, theme)));
    }
}
