package org.throughline.ui.overview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.throughline.core.RefusedInputException;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.language.Language;
import org.throughline.edit.phrases.Phrases;
import org.throughline.improvement.overview.Asked;
import org.throughline.ui.Messages;

/** Reads beside the user interface what was answered. Only what was asked for last is told. */
final class AskedReading {
    private final Display display;
    private final BiConsumer<Asked, String> done;
    private Job job;

    /**
     * Makes a reading that has not begun.
     *
     * @param done is told on the thread of the user interface what was answered, or in words why it cannot be read; the
     *     other one is null
     */
    AskedReading(Display display, BiConsumer<Asked, String> done) {
        this.display = display;
        this.done = done;
    }

    void read(Path folder) {
        stop();
        Job[] self = new Job[1];
        self[0] = Job.create(Messages.text("overview.reading"), (ICoreRunnable) monitor -> {
            try (ClientFolder client = ClientFolder.open(folder);
                    Language.Asking asking = Language.ask(Locale.getDefault())) {
                Asked asked = Asked.read(client, new ClientContext(client));
                tell(self[0], asked, null);
            } catch (IOException | RefusedInputException e) {
                tell(self[0], null, Phrases.why(e));
            }
        });
        job = self[0];
        job.schedule();
    }

    private void tell(Job by, Asked asked, String failure) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (job == by) {
                    done.accept(asked, failure);
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
