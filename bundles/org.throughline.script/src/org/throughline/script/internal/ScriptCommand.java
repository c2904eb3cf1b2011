package org.throughline.script.internal;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.throughline.cli.ExitCode;
import org.throughline.cli.Subcommand;
import org.throughline.cli.Table;
import org.throughline.cli.TableFormat;
import org.throughline.core.RefusedInputException;
import org.throughline.core.backup.Backups;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.core.diff.Difference;
import org.throughline.core.diff.Differences;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.script.Outcome;
import org.throughline.script.PracticeScripts;
import org.throughline.script.Run;
import org.throughline.script.Script;
import org.throughline.script.ScriptException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a client something, or changes it, by a script. */
@Command(
        name = "script",
        mixinStandardHelpOptions = true,
        description = {
            "Runs JavaScript on a client: a question, or a change of many elements that is saved as a whole.",
            "Where it breaks off, nothing is written. A script that changes nothing needs no lock."
        })
public final class ScriptCommand implements Subcommand {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FILE | ARGUMENT",
            description = "The script's file, or the name of one that the practice keeps; then, after --, what it"
                    + " finds in args. With -e all of them are for args.")
    private List<String> words = List.of();

    @Option(
            names = {"-e", "--expression"},
            paramLabel = "EXPRESSION",
            description = "The script itself, such as 'client.participants.length'.")
    private String expression;

    @Option(names = "--dry-run", description = "Says what would be changed and writes nothing.")
    private boolean dryRun;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "How to print what the script ends with (default: text).",
            defaultValue = "text")
    private TableFormat format;

    @Override
    public Integer call() throws Exception {
        Script script = script();
        try {
            return dryRun ? tryOut(script) : run(script);
        } catch (ScriptException e) {
            spec.commandLine().getErr().println("throughline: " + e.getMessage());
            return ExitCode.REFUSED;
        }
    }

    private Script script() throws Exception {
        if (expression != null) {
            return new Script("-e", expression, words);
        }
        if (words.isEmpty()) {
            throw wrong("name the script's file, or give the script with -e");
        }
        Path file = Path.of(words.getFirst());
        Path kept = PracticeScripts.around(folder).file(words.getFirst());
        if (!Files.exists(file) && Files.exists(kept)) {
            file = kept;
        }
        if (!Files.isRegularFile(file)) {
            throw new RefusedInputException(
                    file, 0, "there is no such script, nor does the practice keep one of that name");
        }
        return new Script(file.toString(), PracticeScripts.read(file), words.subList(1, words.size()));
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    private String practice() {
        return PracticeScripts.around(folder).practiceName();
    }

    private int tryOut(Script script) throws Exception {
        try (ClientFolder client = ClientFolder.open(folder);
                ClientFolder before = client.copy()) {
            print(Run.of(script, client, practice(), () -> false));
            PrintWriter said = said();
            List<Difference> differences = Differences.of(before, client);
            said.println(
                    differences.isEmpty()
                            ? "It would change nothing."
                            : "It would change the client, and nothing was written:");
            differences.forEach(difference -> said.println("  " + difference.sentence()));
        }
        return ExitCode.DONE;
    }

    private int run(Script script) throws Exception {
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            Outcome outcome = checked(Run.of(script, client, practice(), () -> false));
            if (outcome.changed()) {
                Backups.makeOfSaved(client, "Script " + script.name());
                client.save();
                new History(folder).note(HistoryEvent.CHANGED, "Script " + script.name());
            }
            print(outcome);
            if (outcome.changed()) {
                said().println("The client was changed and saved.");
            }
        } catch (LockedClientException e) {
            ask(script, e);
        }
        return ExitCode.DONE;
    }

    private void ask(Script script, LockedClientException locked) throws Exception {
        try (ClientFolder client = ClientFolder.open(folder)) {
            Outcome outcome = Run.of(script, client, practice(), () -> false);
            if (outcome.changed()) {
                throw locked;
            }
            print(outcome);
        }
    }

    private Outcome checked(Outcome outcome) {
        if (format == TableFormat.CSV && outcome.table() == null) {
            throw wrong("the script does not end with a table, which --format csv needs");
        }
        return outcome;
    }

    /** What is for a program stands alone on standard output. */
    private PrintWriter said() {
        return format == TableFormat.TEXT
                ? spec.commandLine().getOut()
                : spec.commandLine().getErr();
    }

    private void print(Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        checked(outcome);
        if (format == TableFormat.TEXT) {
            out.print(outcome.text());
        } else {
            said().print(outcome.printed());
            said().flush();
            if (format == TableFormat.CSV) {
                out.print(outcome.table().csv());
            } else if (outcome.table() == null) {
                out.println(outcome.json());
            } else {
                Table.printJson(out, outcome.table().json());
            }
        }
        out.flush();
    }
}
