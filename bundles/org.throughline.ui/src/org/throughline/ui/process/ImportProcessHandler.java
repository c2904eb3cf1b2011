package org.throughline.ui.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.throughline.flow.filechoice.FileChoice;
import org.throughline.flow.filechoice.FileKind;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** Reads files of flowcharts into the client as one undoable step, and shows the account of it. */
public final class ImportProcessHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        NewProcess target = NewProcess.in(event);
        if (target == null) {
            return null;
        }
        List<FileKind> kinds = List.of(
                new FileKind(Messages.text("process.import.files"), List.of("bpmn", "xml", "txt", "tsv", "csv")),
                FileKind.any(Messages.text("process.import.anyFile")));
        List<Path> files =
                new FileChoice(target.shell(), "flowchart", Messages.text("process.import"), kinds).several();
        if (!files.isEmpty()) {
            read(files, target);
        }
        return null;
    }

    private static void read(List<Path> files, NewProcess target) {
        Display display = target.shell().getDisplay();
        Job job = Job.create(Messages.text("process.import"), (ICoreRunnable) monitor -> {
            ProcessFiles read = ProcessFiles.read(files, monitor);
            display.asyncExec(() -> finish(read, target));
        });
        job.setUser(true);
        job.schedule();
    }

    private static void finish(ProcessFiles read, NewProcess target) {
        if (!read.imports().isEmpty() && target.session().isWritable()) {
            try {
                target.session()
                        .changeMuch(
                                Messages.text("process.import"),
                                () -> read.addTo(target.session().folder()));
            } catch (IOException e) {
                Problems.show(target.shell(), Messages.text("backup.notMade"), e);
                return;
            }
            target.open(read.imports().getFirst().process());
        }
        new AccountDialog(target.shell(), read.account()).open();
    }
}
