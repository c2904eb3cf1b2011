package org.throughline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.core.RefusedInputException;

class ClientSessionTest extends ChangeTestBase {

    @Test
    void whoeverComesSecondReadsAndIsToldWhoWrites() throws Exception {
        assertTrue(session.isWritable());
        assertEquals("", session.readOnlyReason());
        ClientSession second = ClientSession.open(folder.resolve("clinic"));
        assertFalse(second.isWritable());
        assertTrue(second.readOnlyReason().contains(System.getProperty("user.name")), second.readOnlyReason());
        assertThrows(IllegalStateException.class, () -> second.change("Rename", () -> {}));
        assertThrows(IllegalStateException.class, second::save);
        second.close();
        session.change("Rename", () -> process().setName("Still mine"));
    }

    @Test
    void aClientWithADamagedProcessCanStillBeRead() throws Exception {
        session.close();
        Path damaged = folder.resolve("clinic/processes/visit.xmi");
        Files.writeString(damaged, Files.readString(damaged).substring(0, 300));
        ClientSession rest = ClientSession.open(folder.resolve("clinic"));
        assertFalse(rest.isWritable());
        assertTrue(rest.readOnlyReason().contains("visit.xmi, line "), rest.readOnlyReason());
        assertFalse(rest.client().getParticipants().isEmpty());
        rest.close();
    }

    @Test
    void aSaveWritesModelAndFurtherFilesAndKeepsUndo() throws Exception {
        session.change("Rename", () -> process().setName("Renamed"));
        session.save(Map.of("answers/discharge/baseline.csv", "respondent\n1\n".getBytes(StandardCharsets.UTF_8)));
        assertFalse(session.isDirty());
        Path clinic = folder.resolve("clinic");
        assertTrue(Files.readString(clinic.resolve("processes/visit.xmi")).contains("Renamed"));
        assertEquals("respondent\n1\n", Files.readString(clinic.resolve("answers/discharge/baseline.csv")));
        session.stack().undo();
        assertEquals("Visit", process().getName());
        assertTrue(session.isDirty());
    }

    @Test
    void aClosedSessionChangesNothingAndTellsItsListeners() throws Exception {
        List<Boolean> told = new ArrayList<>();
        session.addListener(() -> told.add(session.isOpen()));
        session.close();
        session.close();
        assertEquals(List.of(false), told);
        assertThrows(IllegalStateException.class, () -> session.change("Rename", () -> {}));
        ClientSession next = ClientSession.open(folder.resolve("clinic"));
        assertTrue(next.isWritable());
        next.close();
    }

    @Test
    void editorsOfOneFolderShareASession() throws Exception {
        session.close();
        Path clinic = folder.resolve("clinic");
        assertTrue(Sessions.get(clinic).isEmpty());
        ClientSession first = Sessions.open(clinic);
        assertSame(first, Sessions.open(clinic.resolve("../clinic")));
        assertSame(first, Sessions.get(clinic).orElseThrow());
        assertTrue(Sessions.all().contains(first));
        Sessions.close(clinic);
        assertFalse(first.isOpen());
        assertTrue(Sessions.get(clinic).isEmpty());
        ClientSession again = Sessions.open(clinic);
        assertNotSame(first, again);
        Sessions.close(clinic);
    }

    @Test
    void whatIsNoClientIsRefused() {
        assertThrows(RefusedInputException.class, () -> Sessions.open(folder));
        assertTrue(Sessions.get(folder).isEmpty());
    }
}
