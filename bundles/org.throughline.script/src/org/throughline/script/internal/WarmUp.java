package org.throughline.script.internal;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.ScriptableObject;

/**
 * Loads what the engine needs when a script breaks off. A class whose loading fails where the stack or the memory is at
 * its end would stay broken for every script after it.
 */
final class WarmUp {
    private static boolean done;

    private WarmUp() {}

    static synchronized void once() {
        if (done) {
            return;
        }
        try (Context context = new ContextFactory().enterContext()) {
            context.setInterpretedMode(true);
            ScriptableObject scope = context.initSafeStandardObjects();
            ScriptableObject.putProperty(scope, "stop", new LambdaFunction(scope, "stop", 0, (cx, at, self, given) -> {
                throw new Stopped("warm");
            }));
            context.evaluateString(
                    scope,
                    "try { null.x } catch (e) { '' + e } try { [1].map(stop) } catch (e) {} finally { stop() }",
                    "warm",
                    1,
                    null);
        } catch (Stopped e) {
            done = true;
        }
    }
}
