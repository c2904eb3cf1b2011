package org.throughline.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.backup.Backups;
import org.throughline.core.client.ClientFolder;

/** Changes: one step, exactly what the script did, and exactly back. */
class ChangingTest extends ScriptTestBase {
    private static final String EVERYTHING = """
            for (const e of elements()) { if (e.name) e.name = e.name.toUpperCase(); }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                EVERYTHING,
                "client.participants.add(create('Job', {name: 'Porter', unit: client.facilities[0].units[0]}))",
                "remove(client.participants)",
                "remove(processes())",
                "remove(processes()[0].nodes.filter(n => n.type === 'Step').slice(0, 3))",
                "processes()[0].nodes.move(processes()[0].nodes[0], 3)",
                "for (const h of handOffs()) recordOf(h).agreement = 'agreed'",
                "const u = create('Unit', {name: 'New'}); client.facilities[0].units.add(u);"
                        + " for (const j of elements('Job')) j.unit = u",
                "const p = create('Product', {name: 'X', suppliers: [client.participants[0], client.participants[1]]});"
                        + " client.products.push(p); for (const n of client.needs) n.satisfiedBy.add(p);"
                        + " client.needs[0].satisfiedBy.move(p, 0)",
                "const p = create('Process', {name: 'Porters'}); p.lanes.add(create('Lane', {name: 'Porter',"
                        + " participant: client.participants[0]})); p.nodes.add(create('Step', {name: 'Fetch',"
                        + " lane: p.lanes[0], workTime: 'PT15M'}), create('End', {name: 'Done'}));"
                        + " p.flows.add(create('SequenceFlow', {source: p.nodes[0], target: p.nodes[1]}))",
                "const f = client.facilities[0]; const u = f.units[0]; f.units.add(create('Unit', {name: 'Around'}));"
                        + " f.units[f.units.length - 1].units.add(u)",
                "for (const s of elements('Step')) { s.touchpoint = !s.touchpoint; s.volume = 12.5; s.script = null; }",
                "const c = create('CustomField', {name: 'Bed', elementType: 'Step', kind: 'choice', choices: ['a', 'b']});"
                        + " client.customFields.add(c);"
                        + " processes()[0].nodes[0].fieldValues.add(create('FieldValue', {field: c, value: 'a'}))"
            })
    void aScriptIsOneStepThatIsUndoneExactly(String source) throws Exception {
        String before = state();
        ClientFolder direct = session.folder().copy();
        Outcome outcome = run(source);
        assertTrue(outcome.changed());
        String after = state();
        assertNotEquals(before, after);
        Run.of(new Script("direct", source), direct, "North", () -> false);
        assertEquals(withoutIds(state(direct)), withoutIds(after), "merged as if run on the client itself");
        for (int round = 0; round < 2; round++) {
            session.stack().undo();
            assertEquals(before, state(), "undo");
            assertFalse(session.stack().canUndo());
            session.stack().redo();
            assertEquals(after, state(), "redo");
        }
        session.save();
        try (ClientFolder read = ClientFolder.open(session.folder().path())) {
            assertEquals(read.client().getName(), session.client().getName(), "what was saved can be opened");
        }
    }

    /** New elements have new ids each time. */
    private static String withoutIds(String state) {
        return state.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "id");
    }

    @Test
    void aQuestionLeavesNoStep() throws Exception {
        assertFalse(run("client.participants.map(p => p.name); client.name = client.name")
                .changed());
        assertFalse(session.stack().canUndo());
        assertFalse(session.isDirty());
    }

    @Test
    void whatWasChangedMeanwhileIsNotOverwritten() throws Exception {
        Trial trial = new Trial(session);
        trial.run(new Script("x", "client.name = 'Script'"), "North", () -> false);
        session.change("By hand", () -> session.client().setName("Hand"));
        assertTrue(trial.isOutdated());
        assertThrows(IllegalStateException.class, () -> trial.takeOver("Script"));
        assertEquals("Hand", session.client().getName());
    }

    @Test
    void nothingIsSeenInTheClientBeforeItIsTakenOver() throws Exception {
        String before = state();
        Trial trial = new Trial(session);
        trial.run(new Script("x", EVERYTHING), "North", () -> false);
        assertEquals(before, state());
        trial.takeOver("Script");
        assertEquals("Script", session.stack().undoLabel());
        assertEquals("Script", Backups.of(session.folder().path()).getFirst().reason());
    }
}
