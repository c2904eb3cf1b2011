package org.throughline.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.core.check.Checks;
import org.throughline.core.check.ClientContext;
import org.throughline.core.handoff.HandOffs;

/** Questions: what a script sees is what the client is. */
class AskingTest extends ScriptTestBase {
    @Test
    void theClientIsSeenAsItIs() throws Exception {
        assertEquals(session.client().getName(), value("client.name"));
        assertEquals(Integer.toString(session.client().getParticipants().size()), value("client.participants.length"));
        assertEquals("North", value("practice"));
        assertEquals(session.client().getId(), value("client.id"));
        assertEquals("one,two", run("args.join()", "one", "two").value());
    }

    @Test
    void whatFollowsFromTheClientIsTheSameAsElsewhere() throws Exception {
        long handOffs = session.folder().processes().stream()
                .mapToLong(process -> HandOffs.of(process).size())
                .sum();
        assertEquals(Long.toString(handOffs), value("handOffs().length"));
        ClientContext context = new ClientContext(session.folder());
        assertEquals(Integer.toString(Checks.run(context).findings().size()), value("findings().length"));
        assertEquals(Integer.toString(context.jobSheets().size()), value("jobs().length"));
        assertEquals("true", value("handOffs()[0].supplier === handOffs(processes()[0])[0].supplier"));
        assertEquals("true", value("find('ward nurse').some(e => e.type === 'Job')"));
    }

    @Test
    void resultsAreThoseThatMayBeShown() throws Exception {
        Outcome all = run("const s = surveys()[0]; results(s, s.waves[0])");
        assertEquals(
                session.folder().surveys().getFirst().getQuestions().stream()
                        .filter(question -> question.getRole().getLiteral().equals("ask"))
                        .count(),
                all.table().cells().size());
        assertEquals(
                "true",
                value("const s = surveys()[0]; results(s, s.waves[0]).every(r => r.share === null || r.share <= 1)"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "[1,2,3].map(n => n * 2).join('-')|2-4-6",
                "'abc'.replace(/b/g, 'x')|axc",
                "client.participants.filter(p => p.type === 'Job').length > 0|true",
                "[...client.participants].length === client.participants.length|true",
                "JSON.stringify(client.participants[0]).includes(client.participants[0].name)|true",
                "Array.isArray(client.participants)|true",
                "client.participants.slice().sort((a, b) => a.name < b.name ? -1 : 1).length > 1|true",
                "let n = 0; for (const p of client.participants) n++; n === client.participants.length|true",
                "let n = 0; for (const a of [1, 2]) { for (const b of 'for (const c') n++ } n|24",
                "'nmae' in client|false",
                "Math.random() === Math.random()|false",
                "client.participants.concat([1]).length === client.participants.length + 1|true",
                "`${client.name}!`.endsWith('!')|true"
            })
    void theLanguageIsWhole(String source, String expected) throws Exception {
        assertEquals(expected, value(source));
    }

    @Test
    void listsOfThingsAreTables() throws Exception {
        Outcome objects = run("[{a: 1, b: 'x'}, {a: 2.5, b: null}]");
        assertEquals("a,b\r\n1,x\r\n2.5,\r\n", objects.table().csv());
        assertEquals(
                "[{\"a\":1,\"b\":\"x\"},{\"a\":2.5,\"b\":null}]",
                objects.table().json().toString());
        Outcome chosen = run("table(client.participants, ['name', 'type'])");
        assertEquals(
                session.client().getParticipants().getFirst().getName(),
                chosen.table().cells().getFirst().getFirst());
        assertTrue(run("print('x', 1); print([1, 2])").printed().equals("x 1\n1\n2\n"));
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void examplesRunAndSayTheSameTwice(Example example) throws Exception {
        Outcome first = run(example.source());
        assertFalse(first.text().isBlank());
        if (first.changed()) {
            session.stack().undo();
        }
        assertEquals(first.text(), run(example.source()).text());
    }

    @Test
    void allWordsOfTheVocabularyExist() throws Exception {
        for (String name : Vocabulary.names()) {
            assertFalse(value("typeof " + name).equals("undefined"), name);
        }
        assertTrue(Vocabulary.properties().contains("participants"));
    }
}
