package org.throughline.ui.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.throughline.chart.ChartForm;
import org.throughline.chart.QuestionChart;
import org.throughline.chart.Theme;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.language.Language;
import org.throughline.edit.phrases.Phrases;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.survey.breakdown.Grouping;
import org.throughline.survey.results.GroupResults;
import org.throughline.survey.results.ResultTable;
import org.throughline.survey.time.Period;
import org.throughline.ui.Messages;

/**
 * Reads results and draws charts beside the user interface, from a copy of the client as saved last. Only what was
 * asked for last is told.
 */
final class ResultReading {
    private final Display display;
    private Job survey;
    private Job chart;
    private Job groups;
    private ClientFolder client;
    private Survey read;

    /** A chart as files have it, with what is shown of it: its description and its picture in dots. */
    record Drawn(QuestionChart chart, String description, ImageData dots) {}

    /** Something that reads files. */
    private interface Work<T> {
        T run() throws IOException, RefusedInputException;
    }

    /** What is read of a client. */
    private record Read(ClientFolder client, ResultTable results) {}

    ResultReading(Display display) {
        this.display = display;
    }

    /** Reads a survey; tells its results, or why they cannot be read, on the thread of the user interface. */
    void survey(Path folder, String surveyId, Consumer<ResultTable> done, Consumer<String> failed) {
        stop();
        survey = job(
                Messages.text("results.reading"),
                () -> read(folder, surveyId),
                job -> job == survey,
                found -> {
                    client = found.client();
                    read = found.results().survey();
                    done.accept(found.results());
                },
                failed);
        survey.schedule();
    }

    private static Read read(Path folder, String surveyId) throws IOException, RefusedInputException {
        try (ClientFolder client = ClientFolder.open(folder);
                Language.Asking asking = Language.ask(Locale.getDefault())) {
            Survey survey = client.surveys().stream()
                    .filter(one -> one.getId().equals(surveyId))
                    .findFirst()
                    .orElseThrow(() -> new RefusedInputException(folder, 0, Messages.text("results.notSaved")));
            return new Read(client, ResultTable.of(client, survey));
        }
    }

    /** Draws a question of the survey read last; tells the chart, or why there is none. */
    void chart(
            Question question, ChartForm form, Period by, Theme theme, Consumer<Drawn> done, Consumer<String> failed) {
        ClientFolder from = client;
        Survey of = read;
        stop(chart);
        chart = job(
                Messages.text("results.drawing"),
                () -> Charts.draw(from, of, question, form, by, theme),
                job -> job == chart,
                done,
                failed);
        chart.setSystem(true);
        chart.schedule();
    }

    /** Draws a question by groups; tells the chart, or why there is none. */
    void chart(
            Question question,
            GroupResults by,
            Optional<String> group,
            Theme theme,
            Consumer<Drawn> done,
            Consumer<String> failed) {
        stop(chart);
        chart = job(
                Messages.text("results.drawing"),
                () -> Charts.draw(by, question, group, theme),
                job -> job == chart,
                done,
                failed);
        chart.setSystem(true);
        chart.schedule();
    }

    /** Breaks the survey read last down; tells its groups, or why they cannot be read. */
    void groups(Grouping grouping, Consumer<GroupResults> done, Consumer<String> failed) {
        ClientFolder from = client;
        Survey of = read;
        stop(groups);
        groups = job(
                Messages.text("results.reading"),
                () -> GroupResults.of(from, of, grouping),
                job -> job == groups && of == read,
                done,
                failed);
        groups.schedule();
    }

    private <T> Job job(String name, Work<T> work, Predicate<Job> isLast, Consumer<T> done, Consumer<String> failed) {
        Job[] self = new Job[1];
        self[0] = Job.create(name, (ICoreRunnable) monitor -> {
            try {
                T result = work.run();
                tell(() -> {
                    if (isLast.test(self[0])) {
                        done.accept(result);
                    }
                });
            } catch (IOException | RefusedInputException e) {
                tell(() -> {
                    if (isLast.test(self[0])) {
                        failed.accept(Phrases.why(e));
                    }
                });
            }
        });
        return self[0];
    }

    private void tell(Runnable news) {
        if (!display.isDisposed()) {
            display.asyncExec(news);
        }
    }

    private static void stop(Job job) {
        if (job != null) {
            job.cancel();
        }
    }

    /** Forgets what was asked for. */
    void stop() {
        stop(survey);
        stop(chart);
        stop(groups);
        survey = null;
        chart = null;
        groups = null;
    }
}
