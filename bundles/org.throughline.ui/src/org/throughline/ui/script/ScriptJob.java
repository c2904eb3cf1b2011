package org.throughline.ui.script;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.throughline.edit.ClientSession;
import org.throughline.edit.phrases.Phrases;
import org.throughline.script.Outcome;
import org.throughline.script.Script;
import org.throughline.script.ScriptException;
import org.throughline.script.Trial;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** A script that runs beside the window, on a copy of the client; what it changed is taken over in one step. */
final class ScriptJob {
    private final ClientSession session;
    private final Script script;
    private final Consumer<Ended> told;
    private Job job;

    /**
     * How a run ended.
     *
     * @param text what it said, and what became of the client
     * @param failure where and why it broke off; null where it did not
     */
    record Ended(String text, ScriptException failure) {}

    /** @param told told on the thread of the window */
    ScriptJob(ClientSession session, Script script, Consumer<Ended> told) {
        this.session = session;
        this.script = script;
        this.told = told;
    }

    /** Begins to run; to be called on the thread of the window, which is also told of the end. */
    void start(String practice) {
        Display display = Display.getCurrent();
        Trial trial = new Trial(session);
        job = Job.create(Messages.text("script.running", script.name()), (ICoreRunnable) monitor -> {
            try {
                Outcome outcome = trial.run(script, practice, monitor::isCanceled);
                tell(display, () -> told.accept(new Ended(outcome.text() + takenOver(trial, outcome), null)));
            } catch (ScriptException e) {
                tell(display, () -> told.accept(new Ended(words(e), e)));
            } catch (RuntimeException e) {
                Problems.log(e);
                tell(display, () -> told.accept(new Ended(Problems.status(e).getMessage(), null)));
            }
        });
        job.schedule();
    }

    void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    private static void tell(Display display, Runnable news) {
        if (!display.isDisposed()) {
            display.asyncExec(news);
        }
    }

    private static String words(ScriptException e) {
        return e.line() > 0
                ? Messages.text("script.failed.at", e.line(), e.column(), Phrases.say(e.reason()))
                : Messages.text("script.failed", Phrases.say(e.reason()));
    }

    private String takenOver(Trial trial, Outcome outcome) {
        if (!outcome.changed()) {
            return "";
        }
        if (trial.isOutdated()) {
            return Messages.text("script.outdated");
        }
        if (!session.isWritable()) {
            return Messages.text("script.readOnly", session.readOnlyReason());
        }
        try {
            trial.takeOver(Messages.text("script.step", script.name()));
        } catch (IOException e) {
            return Messages.text("backup.notMade") + ": " + Phrases.why(e);
        }
        return Messages.text("script.changed");
    }
}
