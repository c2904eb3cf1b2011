package org.throughline.script.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.SerializableCallable;
import org.mozilla.javascript.Undefined;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.find.Find;

/** What a script finds by name: the client, the questions that can be asked of it, and the ways to say something. */
public final class Globals {
    /** The names, in alphabetical order. */
    public static final List<String> NAMES = List.of(
            "args",
            "client",
            "create",
            "elements",
            "find",
            "findings",
            "handOffs",
            "jobs",
            "plans",
            "practice",
            "print",
            "processes",
            "recordOf",
            "remove",
            "reports",
            "results",
            "surveys",
            "table",
            "today");

    private final Context context;
    private final ScriptableObject scope;
    private final ClientFolder client;
    private final Elements elements;
    private final Output output;
    private final Results results;

    Globals(Context context, ClientFolder client, Touched touched, Output output) {
        this.context = context;
        this.client = client;
        this.output = output;
        scope = context.initSafeStandardObjects();
        elements = new Elements(context, scope, touched);
        results = new Results(context, scope);
    }

    ScriptableObject scope() {
        return scope;
    }

    void define(String practice, List<String> arguments) {
        constant("client", elements.of(client.client()));
        constant("practice", practice);
        constant("args", elements.array(arguments));
        function("processes", 0, given -> elements.array(client.processes()));
        function("surveys", 0, given -> elements.array(client.surveys()));
        function("plans", 0, given -> elements.array(client.plans()));
        function("reports", 0, given -> elements.array(client.reportTemplates()));
        function("elements", 1, this::elements);
        function("find", 1, this::find);
        function("today", 0, given -> LocalDate.now().toString());
        function("print", 1, this::print);
        function("table", 2, this::table);
        Derived derived = new Derived(context, scope, client, elements);
        function("handOffs", 1, derived::handOffs);
        function("recordOf", 1, derived::recordOf);
        function("jobs", 0, given -> derived.jobs());
        function("findings", 0, given -> derived.findings());
        function("results", 2, new Answered(context, scope, client, elements)::results);
        Making making = new Making(client, elements);
        function("create", 2, making::create);
        function("remove", 1, given -> remove(given));
        scope.delete("Promise");
        Random random = new Random(0);
        Scriptable math = (Scriptable) ScriptableObject.getProperty(scope, "Math");
        ScriptableObject.putProperty(
                math, "random", new LambdaFunction(scope, "random", 0, (cx, at, self, given) -> random.nextDouble()));
    }

    private void constant(String name, Object value) {
        scope.defineProperty(name, value, ScriptableObject.READONLY | ScriptableObject.PERMANENT);
    }

    private void function(String name, int arity, Function function) {
        SerializableCallable call = (cx, at, self, given) -> function.call(given);
        constant(name, new LambdaFunction(scope, name, arity, call));
    }

    private interface Function {
        Object call(Object[] given);
    }

    private Object elements(Object[] given) {
        String type = given.length == 0 ? null : ScriptRuntime.toString(given[0]);
        if (type != null) {
            Making.type(type);
        }
        List<EObject> found = new ArrayList<>();
        client.resources().getAllContents().forEachRemaining(next -> {
            if (next instanceof EObject element && (type == null || isA(element, type))) {
                found.add(element);
            }
        });
        return elements.array(found);
    }

    private static boolean isA(EObject element, String type) {
        return element.eClass().getName().equals(type)
                || element.eClass().getEAllSuperTypes().stream()
                        .anyMatch(above -> above.getName().equals(type));
    }

    private Object find(Object[] given) {
        String words = given.length == 0 ? "" : ScriptRuntime.toString(given[0]);
        return elements.array(new Find(client)
                .elements(words, Integer.MAX_VALUE).stream()
                        .map(found -> elements.of(found.element()))
                        .toList());
    }

    private Object print(Object[] given) {
        output.line(Arrays.stream(given).map(results::words).collect(Collectors.joining(" ")));
        return Undefined.instance;
    }

    private Object table(Object[] given) {
        if (given.length == 0 || !(given[0] instanceof NativeArray rows)) {
            throw Elements.refused("table takes a list of rows, and if wanted a list of columns");
        }
        List<String> columns = given.length > 1 && given[1] instanceof NativeArray names
                ? TableObject.values(names).stream()
                        .map(ScriptRuntime::toString)
                        .toList()
                : null;
        TableObject table = new TableObject(TableObject.rows(TableObject.values(rows), columns));
        table.setParentScope(scope);
        table.setPrototype(ScriptableObject.getObjectPrototype(scope));
        return table;
    }

    private Object remove(Object[] given) {
        List<EObject> going = new ArrayList<>();
        for (Object one : given) {
            List<?> values = one instanceof NativeArray array ? TableObject.values(array) : List.of(one);
            for (Object value : values) {
                if (!(value instanceof ElementObject element)) {
                    throw Elements.refused("remove takes elements of the client, not " + Elements.words(value));
                }
                if (element.element() == client.client()) {
                    throw Elements.refused("the client itself cannot be removed by a script");
                }
                going.add(element.element());
            }
        }
        ElementList.delete(going);
        return Undefined.instance;
    }
}
