package org.throughline.ui.survey.imports;

import org.eclipse.core.runtime.IProgressMonitor;
import org.throughline.survey.dialect.ReadingWatch;
import org.throughline.ui.Messages;

/** Shows the reading of files in a progress monitor, whose Cancel breaks it off. */
final class MonitorWatch implements ReadingWatch {
    private static final int STEPS = 1000;
    private static final long MEGA = 1L << 20;

    private final IProgressMonitor monitor;
    private int shown;

    MonitorWatch(IProgressMonitor monitor) {
        this.monitor = monitor;
        monitor.beginTask(Messages.text("import.reading"), STEPS);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }

    @Override
    public synchronized void progressed(long read, long size) {
        int step = size == 0 ? 0 : (int) (STEPS * read / size);
        if (step > shown) {
            monitor.worked(step - shown);
            shown = step;
            monitor.subTask(Messages.text("import.reading.part", read / MEGA + 1, size / MEGA + 1));
        }
    }
}
