package org.throughline.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.core.client.Practice;
import org.throughline.model.organisation.OrganisationFactory;

class SampleResetTest {
    @TempDir
    Path place;

    private Path sample;

    @BeforeEach
    void writeAndChange() throws Exception {
        sample = place.resolve("clients/cedar");
        SampleClient.write(sample);
        try (ClientFolder client = ClientFolder.openForWriting(sample)) {
            client.client().setName("Changed");
            client.client().setNote("changed");
            client.save();
        }
        Files.writeString(sample.resolve(".kept-by-another-tool"), "kept");
    }

    @Test
    void theSampleIsAsItWasFirstAndWhatItWasIsKept() throws Exception {
        Path backup = SampleReset.backup(place.resolve("backups"), sample);
        SampleReset.reset(sample, backup);
        Path fresh = place.resolve("fresh");
        SampleClient.write(fresh);
        assertArrayEquals(
                Files.readAllBytes(fresh.resolve(ClientFolder.CLIENT_FILE)),
                Files.readAllBytes(sample.resolve(ClientFolder.CLIENT_FILE)));
        assertEquals("kept", Files.readString(sample.resolve(".kept-by-another-tool")));
        try (Stream<Path> beside = Files.list(sample.getParent())) {
            assertEquals(List.of(sample), beside.toList());
        }
        Path restored = new Practice(place).restore(backup);
        try (ClientFolder client = ClientFolder.open(restored)) {
            assertEquals("Changed", client.client().getName());
            assertTrue(SampleReset.isSample(client));
        }
        assertFalse(SampleReset.backup(place.resolve("backups"), sample).equals(backup));
    }

    @Test
    void anotherClientIsRefusedAndStaysAsItIs() throws Exception {
        Path other = place.resolve("clients/other");
        var client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Other");
        try (ClientFolder created = ClientFolder.create(other, client)) {
            created.save();
        }
        byte[] before = Files.readAllBytes(other.resolve(ClientFolder.CLIENT_FILE));
        Path backup = SampleReset.backup(place.resolve("backups"), other);
        assertThrows(RefusedInputException.class, () -> SampleReset.reset(other, backup));
        assertArrayEquals(before, Files.readAllBytes(other.resolve(ClientFolder.CLIENT_FILE)));
        assertFalse(Files.exists(backup));
    }

    @Test
    void aClientThatSomebodyWritesToIsLeftAlone() throws Exception {
        Path backup = SampleReset.backup(place.resolve("backups"), sample);
        try (ClientFolder open = ClientFolder.openForWriting(sample)) {
            assertThrows(LockedClientException.class, () -> SampleReset.reset(sample, backup));
            assertEquals("Changed", open.client().getName());
        }
    }
}
