package org.throughline.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.swt.widgets.Shell;
import org.throughline.model.report.ReportPackage;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** Keeps a Word template with its client, so that the client's folder is all that is needed. */
final class WordTemplates {
    private static final String FOLDER = "reports";

    private WordTemplates() {}

    /** Copies a file into the client's folder where it lies elsewhere, and names it in the template. */
    static void keep(Shell shell, ReportEdits edits, Path file) {
        Path client = edits.input().folder().toAbsolutePath().normalize();
        Path chosen = file.toAbsolutePath().normalize();
        try {
            if (!chosen.startsWith(client)) {
                Path kept = client.resolve(FOLDER).resolve(chosen.getFileName());
                Files.createDirectories(kept.getParent());
                chosen = Files.copy(chosen, kept, StandardCopyOption.REPLACE_EXISTING);
            }
            String relative = client.relativize(chosen).toString().replace('\\', '/');
            edits.set(ReportPackage.eINSTANCE.getReportTemplate_WordTemplate(), relative);
        } catch (IOException e) {
            Problems.show(shell, Messages.text("report.word.failed"), e);
        }
    }
}
