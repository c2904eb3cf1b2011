package org.throughline.script.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.RhinoException;
import org.throughline.script.Script;
import org.throughline.script.ScriptException;

/**
 * Finds the place of an error. The engine knows the line, and the column where the script cannot be read; else the
 * column is that of the word which the message names, or where the line begins.
 */
final class Places {
    private static final Pattern NAMED =
            Pattern.compile("[\"']([\\p{L}_$][\\p{L}\\p{N}_$]*)[\"']|^([\\p{L}_$][\\w$]*) is not");

    private static final Pattern TAKEN = Pattern.compile("redeclaration of const (\\w+)");

    private final Script script;
    private final List<String> lines;
    private final int before;

    /** @param before how many characters were put before the script's first line */
    Places(Script script, int before) {
        this.script = script;
        this.lines = script.source().lines().toList();
        this.before = before;
    }

    ScriptException of(RhinoException e) {
        Matcher taken = TAKEN.matcher(e.details() == null ? "" : e.details());
        if (taken.find()) {
            return taken(taken.group(1), e);
        }
        int line = Math.min(e.lineNumber(), Math.max(1, lines.size()));
        String reason = reason(e);
        boolean unreadable = e instanceof EvaluatorException && e.columnNumber() > 0;
        int column = unreadable ? e.columnNumber() - (line == 1 ? before : 0) : column(line, reason);
        return new ScriptException(script.name(), line, Math.max(1, column), reason, e);
    }

    /** The engine finds this before it begins, and does not say where. */
    private ScriptException taken(String word, RhinoException e) {
        Pattern declared = Pattern.compile("\\bconst\\s+" + word + "\\b");
        for (int i = 0; i < lines.size(); i++) {
            Matcher at = declared.matcher(lines.get(i));
            if (at.find()) {
                return new ScriptException(script.name(), i + 1, at.start() + 1, reason(word), e);
            }
        }
        return of(e, reason(word));
    }

    private static String reason(String word) {
        return "'" + word + "' is a word of its own here, or declared twice; choose another name";
    }

    ScriptException of(Throwable e, String reason) {
        return new ScriptException(script.name(), 0, 0, reason, e);
    }

    private static String reason(RhinoException e) {
        String details = e.details() == null ? e.toString() : e.details();
        if (details.contains("sealed object") || details.contains("modify readonly")) {
            return "a list of the client is changed with add, remove, move and clear; to sort it, sort a copy:"
                    + " list.slice().sort()";
        }
        return details.lines().findFirst().orElse(details);
    }

    private int column(int line, String reason) {
        String text = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
        Matcher named = NAMED.matcher(reason.replaceFirst("^\\w*Error: ", ""));
        while (named.find()) {
            String word = named.group(1) == null ? named.group(2) : named.group(1);
            Matcher at = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])")
                    .matcher(text);
            if (at.find()) {
                return at.start() + 1;
            }
        }
        return text.length() - text.stripLeading().length() + 1;
    }
}
