package org.throughline.flow.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.throughline.core.process.Paper;
import org.throughline.core.process.ProcessExport;
import org.throughline.core.process.ProcessWriter;
import org.throughline.flow.Messages;
import org.throughline.flow.filechoice.FileKind;

/**
 * A way to write a flowchart that can be chosen in the dialog.
 *
 * @param label what it is called
 * @param extensions of its files, without the dot; the first is the usual one
 * @param scale how large a picture is
 * @param paper what pages are for
 */
public record ExportChoice(String label, List<String> extensions, double scale, Paper paper) {
    private static final int[] SCALES = {1, 2, 4};

    /** Returns the choices that writers give: a format with a scale or with pages gives several. */
    public static List<ExportChoice> of(List<ProcessWriter> writers) {
        List<ExportChoice> choices = new ArrayList<>();
        for (ProcessWriter writer : writers) {
            if (writer.hasPages()) {
                for (Paper paper : Paper.values()) {
                    add(choices, writer, nameOf(paper), ProcessExport.ACTUAL_SIZE, paper);
                }
            } else if (writer.hasScale()) {
                for (int scale : SCALES) {
                    add(choices, writer, NLS.bind(Messages.exportScale, 100 * scale), scale, Paper.ONE_PAGE);
                }
            } else {
                add(choices, writer, "", ProcessExport.ACTUAL_SIZE, Paper.ONE_PAGE);
            }
        }
        return choices;
    }

    private static String nameOf(Paper paper) {
        return paper == Paper.ONE_PAGE
                ? Messages.exportOnePage
                : NLS.bind(
                        Messages.exportPages,
                        paper.name().charAt(0) + paper.name().substring(1).toLowerCase(Locale.ROOT));
    }

    private static void add(List<ExportChoice> choices, ProcessWriter writer, String how, double scale, Paper paper) {
        String name = writer.extensions().getFirst().toUpperCase(Locale.ROOT) + " - " + writer.label();
        choices.add(new ExportChoice(how.isEmpty() ? name : name + ", " + how, writer.extensions(), scale, paper));
    }

    /** Returns the kind of file that it writes. */
    public FileKind kind() {
        return new FileKind(label, extensions);
    }
}
