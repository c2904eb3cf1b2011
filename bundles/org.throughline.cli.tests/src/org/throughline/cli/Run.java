package org.throughline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;

/** One run of the command line: what it printed and how it ended. */
record Run(int exitCode, String out, String err) {
    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code;
        try (PrintWriter outWriter = new PrintWriter(out);
                PrintWriter errWriter = new PrintWriter(err)) {
            code = new ThroughlineCommand().run(words, outWriter, errWriter);
        }
        return new Run(code, out.toString(), err.toString());
    }

    /** Returns the folder of real files that this project did not write. */
    static Path cases() {
        return Path.of(System.getProperty("throughline.cases"));
    }

    long errorLines() {
        return err.lines().count();
    }
}
