package org.throughline.ui.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.phrases.Phrases;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.open.OpenAnswer;
import org.throughline.survey.open.OpenAnswers;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/**
 * Reads open answers as saved last, and searches them, beside the user interface. Only what was asked for last is told.
 */
final class AnswerFinder {
    private final Display display;
    private Job last;

    /**
     * What is looked for.
     *
     * @param wave the id of a wave; null for all
     * @param question the id of a question; null for all
     */
    record Wanted(String words, String wave, String question) {
        boolean fits(OpenAnswer answer) {
            return (wave == null || wave.equals(answer.wave().getId()))
                    && (question == null || question.equals(answer.question().getId()));
        }
    }

    AnswerFinder(Display display) {
        this.display = display;
    }

    /** Reads all open answers to a survey. */
    void read(Path folder, String surveyId, Consumer<List<OpenAnswer>> done, Consumer<String> failed) {
        run(() -> read(folder, surveyId), done, failed);
    }

    private static List<OpenAnswer> read(Path folder, String surveyId) throws IOException, RefusedInputException {
        try (ClientFolder client = ClientFolder.open(folder)) {
            List<OpenAnswer> found = new ArrayList<>();
            for (Survey survey : client.surveys()) {
                if (survey.getId().equals(surveyId)) {
                    for (Wave wave : survey.getWaves()) {
                        found.addAll(OpenAnswers.of(Answers.read(folder, survey, wave), survey, wave));
                    }
                }
            }
            return found;
        }
    }

    /** Searches answers. */
    void search(List<OpenAnswer> all, Wanted wanted, Consumer<List<OpenAnswer>> done) {
        run(() -> OpenAnswers.search(all.stream().filter(wanted::fits).toList(), wanted.words()), done, failure -> {});
    }

    private void run(Callable<List<OpenAnswer>> work, Consumer<List<OpenAnswer>> done, Consumer<String> failed) {
        stop();
        Job[] self = new Job[1];
        self[0] = Job.create(Messages.text("open.reading"), (ICoreRunnable) monitor -> {
            try {
                List<OpenAnswer> found = work.call();
                tell(self[0], () -> done.accept(found));
            } catch (IOException | RefusedInputException e) {
                tell(self[0], () -> failed.accept(Phrases.why(e)));
            } catch (Exception e) {
                Problems.log(e);
                tell(self[0], () -> failed.accept(Problems.status(e).getMessage()));
            }
        });
        last = self[0];
        last.schedule();
    }

    private void tell(Job job, Runnable news) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (job == last) {
                    news.run();
                }
            });
        }
    }

    /** Forgets what was asked for. */
    void stop() {
        if (last != null) {
            last.cancel();
            last = null;
        }
    }
}
