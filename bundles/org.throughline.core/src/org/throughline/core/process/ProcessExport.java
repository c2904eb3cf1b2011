package org.throughline.core.process;

import java.util.Objects;
import org.throughline.model.process.Process;

/**
 * A process that is to be written as a file, and how. A writer uses what its format has a place for.
 *
 * @param process what is written; writing does not change it
 * @param title what the file is called where the format has a title
 * @param scale how large a picture is, above 0; 1 is 96 dots an inch
 * @param paper how a format with pages splits the flowchart
 */
public record ProcessExport(Process process, String title, double scale, Paper paper) {
    /** The size on the screen at 100 percent. */
    public static final double ACTUAL_SIZE = 1;

    /** Refuses what is no size. */
    public ProcessExport {
        Objects.requireNonNull(process);
        Objects.requireNonNull(title);
        Objects.requireNonNull(paper);
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("a scale is a number above 0, not " + scale);
        }
    }

    /** Takes a process at its actual size, on one page, titled with its name. */
    public static ProcessExport of(Process process) {
        return new ProcessExport(
                process, Objects.requireNonNullElse(process.getName(), ""), ACTUAL_SIZE, Paper.ONE_PAGE);
    }
}
