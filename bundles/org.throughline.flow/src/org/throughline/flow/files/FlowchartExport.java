package org.throughline.flow.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.process.ProcessExport;
import org.throughline.core.process.ProcessWriters;
import org.throughline.edit.phrases.Phrases;
import org.throughline.flow.Messages;
import org.throughline.flow.ProcessCopy;
import org.throughline.model.process.Process;

/** Writes a flowchart as a file in the background, as it was when this was made; work on it may go on. */
public final class FlowchartExport extends Job {
    private final Process process;
    private final ExportChoice choice;
    private final Path file;

    /** Takes what is written. */
    public FlowchartExport(Process process, ExportChoice choice, Path file) {
        super(NLS.bind(Messages.exporting, file.getFileName()));
        this.process = ProcessCopy.of(process);
        this.choice = choice;
        this.file = file;
        setUser(true);
    }

    /** Returns the name that is proposed for a process's file, without an ending. */
    public static String nameOf(Process process) {
        return Slug.of(Objects.requireNonNullElse(process.getName(), ""));
    }

    /** Returns OK with the place of the file as its message, or the reason in words why there is none. */
    @Override
    public IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            String title = Objects.requireNonNullElse(process.getName(), "");
            ProcessWriters.write(new ProcessExport(process, title, choice.scale(), choice.paper()), file);
            return new Status(IStatus.OK, FlowchartExport.class, NLS.bind(Messages.exported, file));
        } catch (RefusedInputException e) {
            return Status.error(Phrases.why(e));
        } catch (FileSystemException e) {
            return Status.error(NLS.bind(Messages.exportNoRight, file));
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.exportFailed, file, e.getMessage()));
        } finally {
            monitor.done();
        }
    }
}
