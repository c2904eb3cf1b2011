package org.throughline.script.internal;

import java.util.List;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.NativeJSON;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.Undefined;
import org.throughline.script.Outcome;
import org.throughline.script.Rows;

/** Puts what a script ended with into words, a table or JSON. */
final class Results {
    private final Context context;
    private final Scriptable scope;

    Results(Context context, Scriptable scope) {
        this.context = context;
        this.scope = scope;
    }

    Outcome outcome(Object value, Output printed, boolean changed) {
        Rows table = table(value);
        boolean silent = value == null || Undefined.isUndefined(value) || table != null;
        return new Outcome(printed.toString(), silent ? "" : words(value), json(value), table, changed);
    }

    private static Rows table(Object value) {
        if (value instanceof TableObject table) {
            return table.rows();
        }
        if (value instanceof NativeArray array) {
            List<Object> rows = TableObject.values(array);
            return TableObject.isTable(rows) ? TableObject.rows(rows, null) : null;
        }
        return null;
    }

    /** Returns a value as it is printed. */
    String words(Object value) {
        return switch (value) {
            case TableObject table -> table.rows().text().stripTrailing();
            case NativeArray array -> {
                Rows table = table(array);
                yield table != null
                        ? table.text().stripTrailing()
                        : String.join(
                                "\n",
                                TableObject.values(array).stream()
                                        .map(this::words)
                                        .toList());
            }
            case NativeObject object -> json(object);
            case null -> "null";
            default -> ScriptRuntime.toString(value);
        };
    }

    private String json(Object value) {
        Object json = value == null || Undefined.isUndefined(value) || value instanceof TableObject
                ? null
                : NativeJSON.stringify(context, scope, value, null, "  ");
        return json instanceof CharSequence text ? text.toString() : "null";
    }
}
