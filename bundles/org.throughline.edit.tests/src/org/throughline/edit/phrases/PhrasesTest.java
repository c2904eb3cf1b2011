package org.throughline.edit.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;

/** What is refused in English is told in the window's language, with the client's own words as they are. */
class PhrasesTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void refusalOfAFolderIsGerman() {
        Exception refused = assertThrows(RefusedInputException.class, () -> ClientFolder.open(folder));
        Locale.setDefault(Locale.GERMANY);
        assertEquals(
                folder + ": das ist kein Klient: " + ClientFolder.CLIENT_FILE + " fehlt darin", Phrases.why(refused));
        Locale.setDefault(Locale.US);
        assertEquals(refused.getMessage(), Phrases.why(refused));
    }

    @Test
    void lineIsTold() {
        Locale.setDefault(Locale.GERMANY);
        Exception refused = new RefusedInputException(folder, 3, "there is no such file");
        assertEquals(folder + ", Zeile 3: diese Datei gibt es nicht", Phrases.why(refused));
    }

    @Test
    void whoHoldsTheLockIsTold() throws Exception {
        Path client = Files.createDirectory(folder.resolve("cedar"));
        Client cedar = OrganisationFactory.eINSTANCE.createClient();
        cedar.setName("Cedar");
        try (ClientFolder writing = ClientFolder.create(client, cedar)) {
            writing.save();
            Exception locked = assertThrows(LockedClientException.class, () -> ClientFolder.openForWriting(client));
            Locale.setDefault(Locale.GERMANY);
            String told = Phrases.why(locked);
            assertEquals(client + ": der Klient ist gesperrt durch ", told.substring(0, told.indexOf("durch ") + 6));
            assertEquals(
                    "; schließen Sie ihn dort und versuchen Sie es noch einmal", told.substring(told.indexOf(';')));
        }
    }

    @Test
    void partsThatArePhrasesAreToldToo() {
        assertEquals(
                "importiert als neue Frage (ja/nein); persönlich, und behalten, weil die Zuordnung es sagt",
                german("imported as a new question (yes/no); personal, and kept since the mapping says so"));
        assertEquals("Semikolon trennt 12 Spalten", german("semicolon separates 12 columns"));
    }

    @Test
    void wordsOfTheClientStay() {
        assertEquals("weggelassen: date unterscheidet die Befragten", german("left out: date tells respondents apart"));
        assertEquals(
                "zwei Spalten heißen „unit“; geben Sie jeder Spalte einen eigenen Namen",
                german("two columns are called \"unit\"; give every column a name of its own"));
    }

    @Test
    void unknownSentenceStays() {
        assertEquals("the moon is full", german("the moon is full"));
        assertEquals("there is no such file", Phrases.say("there is no such file", Locale.FRANCE));
    }

    private static String german(String english) {
        return Phrases.say(english, Locale.GERMAN);
    }
}
