package org.throughline.flow.marks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.ClientSession;
import org.throughline.edit.phrases.Phrases;
import org.throughline.flow.Messages;
import org.throughline.survey.overlay.Score;
import org.throughline.survey.overlay.ScoreReading;

/** The scores of a client's elements, read in the background. */
final class BackgroundScores {
    private final ClientSession session;
    private final Runnable listener;
    private Map<String, List<Score>> latest = Map.of();
    private Job reading;

    BackgroundScores(ClientSession session, Runnable listener) {
        this.session = session;
        this.listener = listener;
    }

    /** Returns what was read last; empty before the first reading. */
    Map<String, List<Score>> latest() {
        return latest;
    }

    /** Begins to read; a reading that is under way counts no more. The listener is told in this thread. */
    void read() {
        if (reading != null) {
            reading.cancel();
        }
        Display display = Display.getCurrent();
        ScoreReading surveys =
                new ScoreReading(session.folder().path(), session.folder().surveys());
        reading = new Job(Messages.readingScores) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    Map<String, List<Score>> read = surveys.read();
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> take(this, read));
                    }
                    return Status.OK_STATUS;
                } catch (IOException | RefusedInputException e) {
                    return Status.error(NLS.bind(Messages.scoresNotRead, Phrases.why(e)), e);
                }
            }
        };
        reading.schedule();
    }

    private void take(Job job, Map<String, List<Score>> read) {
        if (job == reading && session.isOpen()) {
            latest = read;
            listener.run();
        }
    }
}
