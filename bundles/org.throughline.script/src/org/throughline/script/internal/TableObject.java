package org.throughline.script.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;
import org.throughline.core.find.Naming;
import org.throughline.model.base.Element;
import org.throughline.script.Rows;

/** A table in a script's hands. */
final class TableObject extends ScriptableObject {
    private static final long serialVersionUID = 1L;
    private static final List<String> ELEMENT = List.of("type", "name", "in");

    private final transient Rows rows;

    TableObject(Rows rows) {
        this.rows = rows;
    }

    Rows rows() {
        return rows;
    }

    @Override
    public String getClassName() {
        return "Table";
    }

    @Override
    public Object getDefaultValue(Class<?> hint) {
        return rows.text().stripTrailing();
    }

    /**
     * Makes a table of rows that are objects, elements or arrays.
     *
     * @param columns what is to be shown, in this order; null for everything, in the order in which it comes
     */
    static Rows rows(List<?> rows, List<String> columns) {
        List<String> shown = columns == null ? columns(rows) : columns;
        List<List<Object>> cells = new ArrayList<>();
        for (Object row : rows) {
            List<Object> line = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                line.add(cell(value(row, shown.get(i), i, columns != null)));
            }
            cells.add(line);
        }
        return new Rows(shown, cells);
    }

    /** Returns whether rows can be shown as a table without being told how. */
    static boolean isTable(List<?> rows) {
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> row instanceof NativeObject || row instanceof ElementObject);
    }

    private static List<String> columns(List<?> rows) {
        Set<String> columns = new LinkedHashSet<>();
        for (Object row : rows) {
            switch (row) {
                case ElementObject element -> columns.addAll(ELEMENT);
                case NativeArray array -> {
                    for (int i = 0; i < array.getLength(); i++) {
                        columns.add(Integer.toString(i + 1));
                    }
                }
                case NativeObject object -> {
                    for (Object key : object.getIds()) {
                        columns.add(key.toString());
                    }
                }
                case null, default -> columns.add("value");
            }
        }
        return List.copyOf(columns);
    }

    private static Object value(Object row, String column, int index, boolean asked) {
        return switch (row) {
            case ElementObject element when !asked || column.equals("in") -> said(element.element(), column);
            case NativeArray array -> ScriptableObject.getProperty(array, index);
            case Scriptable object -> ScriptableObject.getProperty(object, column);
            case null -> null;
            default -> index == 0 ? row : null;
        };
    }

    private static Object said(EObject element, String column) {
        return switch (column) {
            case "type" -> element.eClass().getName();
            case "name" -> name(element);
            case "in" -> element instanceof Element named ? Naming.place(named) : "";
            default -> null;
        };
    }

    private static String name(EObject element) {
        return element instanceof Element named
                ? Naming.name(named)
                : element.eClass().getName();
    }

    private static Object cell(Object value) {
        return switch (value) {
            case ElementObject element -> name(element.element());
            case NativeArray array ->
                values(array).stream()
                        .map(TableObject::cell)
                        .map(one -> one == null ? "" : ScriptRuntime.toString(one))
                        .collect(Collectors.joining("; "));
            case Boolean yes -> yes;
            case Number number -> number.doubleValue();
            case null -> null;
            default ->
                value == Scriptable.NOT_FOUND || Undefined.isUndefined(value) ? null : ScriptRuntime.toString(value);
        };
    }

    static List<Object> values(NativeArray array) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < array.getLength(); i++) {
            Object value = ScriptableObject.getProperty(array, i);
            values.add(value == NOT_FOUND ? null : value);
        }
        return values;
    }
}
