package org.throughline.ui.improve;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.phrases.Phrases;
import org.throughline.ui.Messages;

/** Reads what was measured beside the user interface. Only what was asked for last is told. */
final class PlanReading {
    private final Display display;
    private final BiConsumer<Measured, String> done;
    private Job job;

    /**
     * Makes a reading that has not begun.
     *
     * @param done is told on the thread of the user interface what was measured, or in words why it cannot be read; the
     *     other one is null
     */
    PlanReading(Display display, BiConsumer<Measured, String> done) {
        this.display = display;
        this.done = done;
    }

    /** Reads a copy of the client, which nobody else works with. */
    void read(ClientFolder copy) {
        stop();
        Job[] self = new Job[1];
        self[0] = Job.create(Messages.text("plan.reading"), (ICoreRunnable) monitor -> {
            try {
                Measured measured = Measured.read(copy);
                tell(self[0], measured, null);
            } catch (IOException | RefusedInputException e) {
                tell(self[0], null, Phrases.why(e));
            }
        });
        job = self[0];
        job.schedule();
    }

    private void tell(Job by, Measured measured, String failure) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (job == by) {
                    done.accept(measured, failure);
                }
            });
        }
    }

    void stop() {
        if (job != null) {
            job.cancel();
        }
        job = null;
    }
}
