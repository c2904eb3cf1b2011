package org.throughline.cli.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.throughline.report.ReportProgress;

/** Says on a terminal how far the report is, in a line that is written over; elsewhere it is quiet. */
final class TerminalProgress implements ReportProgress {
    private static final String CLEAR = "\r\u001b[K";
    private static final Path ERRORS = Path.of("/dev/stderr");
    private static final Path NOTHING = Path.of("/dev/null");
    private static final int KIND = 0170000;
    private static final int CHARACTERS = 0020000;

    private final PrintWriter terminal;

    /** Follows on a terminal; null is quiet. */
    TerminalProgress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** Follows on standard error where that is a terminal. */
    static TerminalProgress on(PrintWriter err) {
        return new TerminalProgress(isTerminal() ? err : null);
    }

    private static boolean isTerminal() {
        try {
            int mode = (int) Files.getAttribute(ERRORS, "unix:mode");
            Object device = Files.getAttribute(ERRORS, "unix:rdev");
            return (mode & KIND) == CHARACTERS && !device.equals(Files.getAttribute(NOTHING, "unix:rdev"));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return false;
        }
    }

    @Override
    public void at(String what, int done, int of) {
        if (terminal != null) {
            terminal.print(CLEAR + (done + 1) + "/" + of + " " + what);
            terminal.flush();
        }
    }

    /** Leaves nothing on the line. */
    void end() {
        if (terminal != null) {
            terminal.print(CLEAR);
            terminal.flush();
        }
    }
}
