package org.throughline.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as an application of the platform: runs one subcommand and ends with its exit code. */
public final class CommandLineApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        Charset charset = charset();
        try (PrintWriter out = writer(FileDescriptor.out, charset);
                PrintWriter err = writer(FileDescriptor.err, charset)) {
            return new ThroughlineCommand().run(arguments, out, err);
        }
    }

    /** UTF-8, but for a Windows console, which shows its own code page. */
    private static Charset charset() {
        Console console = System.console();
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return console != null && windows ? console.charset() : StandardCharsets.UTF_8;
    }

    private static PrintWriter writer(FileDescriptor to, Charset charset) {
        return new PrintWriter(
                new OutputStreamWriter(new BufferedOutputStream(new FileOutputStream(to)), charset), true);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
