package org.throughline.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that are wrong, that never end, or that want what is not theirs. */
class HostileTest extends ScriptTestBase {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "client.name = 'x';\\nlet a = ;|2|9|syntax",
                "let a = ;|1|9|syntax",
                "client.name = 'x';\\n  client.nmae = 'y';|2|10|has no 'nmae'",
                "client.name = 'x';\\n  clinet.name|2|3|\"clinet\" is not defined",
                "client.name = 'x';\\n throw new TypeError('too late')|2|2|too late",
                "client.name = 'x'\\nmissing = 1|2|1|missing",
                "elements('Job')[0].unit = client|1|20|takes a Unit",
                "client.participants[0] = null|1|1|add, remove, move and clear",
                "client.participants.sort()|1|1|sort a copy",
                "client.id = '1'|1|8|read only",
                "client.smallCells = 'some'|1|8|one of",
                "create('Jop')|1|9|there is no type",
                "create('Wave')|1|9|not made by a script",
                "surveys()[0].waves[0].invited = 3|1|1|reads it only",
                "print(1);\\n const jobs = 1|2|2|choose another name",
                "remove(client)|1|1|cannot be removed",
                "remove(surveys())|1|1|was measured",
                "create('Process', {note: 'x'})|1|1|needs a 'name'"
            })
    void errorsNameThePlaceAndNothingIsChanged(String source, int line, int column, String reason) {
        ScriptException failure = broken(source.replace("\\n", "\n"));
        assertTrue(failure.reason().contains(reason), failure.getMessage());
        assertEquals(line, failure.line(), failure.getMessage());
        assertEquals(column, failure.column(), failure.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.System.exit(1)",
                "Packages.java.io.File('/')",
                "new JavaImporter()",
                "client.getClass()",
                "client.eResource()",
                "importClass(x)",
                "load('x.js')",
                "fetch('x')",
                "require('fs')",
                "print.getClass().forName('java.lang.System')",
                "client.constructor.constructor('return java')()",
                "(function(){ return this })().java.lang"
            })
    void nothingOfJavaIsReached(String source) {
        broken(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client.name = 'x'; while (true) {}",
                "try { while (true) {} } catch (e) { print('caught') } finally { while (true) {} }",
                "for (;;) { client.name += 'x'; if (client.name.length > 100) client.name = ''; }",
                "/(a+)+$/.test('a'.repeat(60) + 'b')"
            })
    void whatNeverEndsCanBeCancelled(String source) {
        String before = state();
        AtomicBoolean cancelled = new AtomicBoolean();
        Thread later = new Thread(() -> {
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            cancelled.set(true);
        });
        Trial trial = new Trial(session);
        later.start();
        ScriptException end =
                assertThrows(ScriptException.class, () -> trial.run(new Script("x", source), "", cancelled::get));
        assertEquals("cancelled", end.reason());
        assertEquals(before, state());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function f() { return f() + 1 } f()",
                "const o = {}; o.toString = () => '' + o; '' + o",
                "const f = a => [1].map(f); f()",
                "for (;;) print('x'.repeat(1000))",
                "print('x'.repeat(3000000))",
                "let a = []; for (;;) a.push(new Array(100000).fill(1))",
                "const a = []; a[0] = a; JSON.stringify(a)"
            })
    void whatIsTooMuchEndsByItself(String source) {
        broken("client.name = 'x'; " + source);
    }

    @Test
    void scriptsStillRunAfterOneThatWasTooDeep() throws Exception {
        broken("const f = a => [1].map(f); f()");
        assertEquals("2", value("[1].map(n => n + 1)[0]"));
        assertEquals("caught", value("try { null.x } catch (e) { 'caught' }"));
    }

    @Test
    void aDeeplyNestedScriptIsRefused() {
        broken("(".repeat(200_000) + "1" + ")".repeat(200_000));
    }

    @Test
    void whatWasMadeButNotAddedCannotBeReferredTo() {
        ScriptException failure =
                broken("client.name = 'x';" + "elements('Job')[0].unit = create('Unit', {name: 'Nowhere'})");
        assertTrue(failure.reason().contains("not in the client"), failure.getMessage());
    }
}
