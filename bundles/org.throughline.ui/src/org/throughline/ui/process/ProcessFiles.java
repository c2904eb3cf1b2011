package org.throughline.ui.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.throughline.bpmn.BpmnImport;
import org.throughline.bpmn.ProcessFormats;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.diagram.AutoLayout;
import org.throughline.edit.phrases.Phrases;

/** Files of flowcharts, read away from the screen. */
final class ProcessFiles {
    private final List<BpmnImport> read = new ArrayList<>();
    private final StringBuilder account = new StringBuilder();

    private ProcessFiles() {}

    /**
     * Reads files in any format; what has no place in its diagram gets one.
     *
     * @throws OperationCanceledException where the user gives up
     */
    static ProcessFiles read(List<Path> files, IProgressMonitor monitor) {
        ProcessFiles all = new ProcessFiles();
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (Path file : files) {
            progress.split(1).subTask(String.valueOf(file.getFileName()));
            try {
                BpmnImport one = ProcessFormats.read(file);
                AutoLayout.complete(one.process());
                all.read.add(one);
                one.toText()
                        .lines()
                        .map(Phrases::say)
                        .forEach(line -> all.account.append(line).append('\n'));
            } catch (RefusedInputException | IOException e) {
                all.account.append(Phrases.why(e)).append('\n');
            }
        }
        return all;
    }

    /** Returns what was read. */
    List<BpmnImport> imports() {
        return read;
    }

    /** Returns what is to be said of each file, the refused ones too. */
    String account() {
        return account.toString();
    }

    /** Adds what was read to a client. */
    void addTo(ClientFolder client) {
        read.forEach(one -> one.addTo(client, null));
    }
}
