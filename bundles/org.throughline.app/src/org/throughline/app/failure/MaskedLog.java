package org.throughline.app.failure;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A log without anything that a client's data could be in. It keeps what only the program itself can have written:
 * where entries begin, types of failures and the places in the code. Free words are left out, whoever wrote them, since
 * a name in them cannot be told from other words.
 */
final class MaskedLog {
    private static final String LEFT_OUT = "[left out]";
    private static final String MESSAGE = "!MESSAGE ";
    private static final String TYPE = "(?:[a-z][a-z0-9_]*\\.)+[A-Z][A-Za-z0-9_$]*";
    private static final String QUOTED = "\"[\\w$.()\\[\\]<>, ]+\"";

    private static final Pattern OF_THE_PROGRAM = Pattern.compile("!SESSION [\\d\\-:. ]+"
            + "|!STACK \\d+"
            + "|\\s*\\.\\.\\. \\d+ more"
            + "|java\\.version=[\\d._+\\-]+"
            + "|BootLoader constants: OS=\\w+, ARCH=\\w+, WS=\\w+, NL=\\w+");
    private static final Pattern ENTRY =
            Pattern.compile("!(?:SUB)?ENTRY (?:\\d+ )?([\\w.\\-]+) -?\\d+ -?\\d+ [\\d\\-:. ]+");
    private static final Pattern PLACE = Pattern.compile("\\s*at (?:[\\w.\\-]+(?:@[\\w.\\-]+)?/{1,2})?"
            + "(" + TYPE + "[\\w$.<>/]*)"
            + "\\((?:\\w+\\.java(?::\\d+)?|Native Method|Unknown Source)\\)");
    private static final Pattern FAILURE =
            Pattern.compile("(\\s*(?:Caused by: |Suppressed: )?)(" + TYPE + ")(?:: (.*))?");

    /** Messages of Java itself that hold names of the code and numbers alone. */
    private static final List<Pattern> OF_JAVA = List.of(
            Pattern.compile("Index -?\\d+ out of bounds for length \\d+"),
            Pattern.compile("Index: -?\\d+, Size: \\d+"),
            Pattern.compile(
                    "Cannot (?:invoke|read field|assign field|load from \\w+ array|store to \\w+ array|enter|throw)"
                            + "(?: synchronized block| exception)?(?: " + QUOTED + ")? because "
                            + "(?:the return value of )?" + QUOTED + " is null"),
            Pattern.compile("Java heap space|GC overhead limit exceeded|Metaspace"),
            Pattern.compile("Widget is disposed|Invalid thread access"));

    private final Set<String> origins;

    /**
     * Makes a reader of logs.
     *
     * @param origins how the packages of the program's code begin, such as {@code org.throughline}
     */
    MaskedLog(Set<String> origins) {
        this.origins = origins;
    }

    /** Returns the lines of a log that can be sent, the others replaced. */
    List<String> of(List<String> lines) {
        return lines.stream().map(this::line).toList();
    }

    private String line(String line) {
        if (line.isBlank() || OF_THE_PROGRAM.matcher(line).matches()) {
            return line;
        }
        Matcher entry = ENTRY.matcher(line);
        Matcher place = PLACE.matcher(line);
        if (entry.matches() && isOurs(entry.group(1)) || place.matches() && isOurs(place.group(1))) {
            return line;
        }
        if (line.startsWith(MESSAGE)) {
            String message = line.substring(MESSAGE.length());
            return MESSAGE + (isOfJava(message) ? message : failure(message));
        }
        return failure(line);
    }

    private String failure(String line) {
        Matcher failure = FAILURE.matcher(line);
        if (!failure.matches() || !isOurs(failure.group(2))) {
            return LEFT_OUT;
        }
        String message = failure.group(3);
        String start = failure.group(1) + failure.group(2);
        return message == null ? start : start + ": " + (isOfJava(message) ? message : LEFT_OUT);
    }

    private boolean isOurs(String qualified) {
        return origins.stream().anyMatch(origin -> qualified.equals(origin) || qualified.startsWith(origin + "."));
    }

    private static boolean isOfJava(String message) {
        return OF_JAVA.stream().anyMatch(known -> known.matcher(message).matches());
    }
}
