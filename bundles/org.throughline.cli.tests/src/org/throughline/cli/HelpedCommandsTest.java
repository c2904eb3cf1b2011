package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The help names the commands that are there, and all of them. */
class HelpedCommandsTest {
    private static final Pattern COMMAND = Pattern.compile("`throughline ([a-z][a-z-]*)");

    @Test
    void everyCommandOfThePagesIsThere() throws Exception {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> docs = Files.list(Path.of("../../docs"))) {
            for (Path doc : docs.filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher named = COMMAND.matcher(Files.readString(doc));
                while (named.find()) {
                    if (!there(named.group(1))) {
                        missing.add(doc.getFileName() + ": " + named.group(1));
                    }
                }
            }
        }
        missing.remove("command-line.md: plugins");
        assertEquals(Set.of(), missing);
    }

    private static boolean there(String command) {
        return Run.of(command, "--help").exitCode() == 0;
    }
}
