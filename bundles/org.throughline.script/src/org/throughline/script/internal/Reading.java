package org.throughline.script.internal;

import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.Script;

/**
 * Reads a script. The engine does not know {@code for (const x of ...)}; it is read as {@code let}, as long as const.
 */
final class Reading {
    private static final String CONST = "const";
    private static final String LET = "let  ";
    private static final Pattern LOOP = Pattern.compile("\\bfor\\s*\\(\\s*" + CONST + "\\s*$");

    private Reading() {}

    static Script script(Context context, String source, String name) {
        StringBuilder text = new StringBuilder(source);
        int from = 0;
        while (true) {
            try {
                return context.compileString(text.toString(), name, 1, null);
            } catch (EvaluatorException e) {
                int at = offset(text, e.lineNumber(), e.columnNumber());
                int loop =
                        at > from && LOOP.matcher(text.substring(from, at)).find() ? text.lastIndexOf(CONST, at) : -1;
                if (loop < 0) {
                    throw e;
                }
                text.replace(loop, loop + CONST.length(), LET);
                from = loop;
            }
        }
    }

    /** Returns where a line and a column lie, both counted from 1. */
    private static int offset(CharSequence text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            int end = text.toString().indexOf('\n', at);
            if (end < 0) {
                return -1;
            }
            at = end + 1;
        }
        return Math.min(text.length(), at + Math.max(0, column));
    }
}
