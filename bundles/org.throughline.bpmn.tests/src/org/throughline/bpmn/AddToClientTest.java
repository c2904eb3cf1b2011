package org.throughline.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;

class AddToClientTest {
    @TempDir
    private Path folder;

    private ClientFolder client() throws IOException, RefusedInputException, LockedClientException {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Cedar Valley");
        return ClientFolder.create(folder.resolve("cedar"), client);
    }

    @Test
    void lanesGetTheClientsParticipants() throws IOException, RefusedInputException, LockedClientException {
        try (ClientFolder client = client()) {
            Job known = OrganisationFactory.eINSTANCE.createJob();
            known.setName("team  assistant");
            client.client().getParticipants().add(known);
            BpmnImport read = BpmnReader.read(Cases.file("reference/C.1.0.bpmn"));
            read.addTo(client, "Invoice receipt");
            client.save();
            Lane engine = read.pools().get(1);
            assertSame(known, engine.getLanes().get(0).getParticipant());
            assertNull(engine.getParticipant(), "its lanes say who works");
            assertNull(read.pools().get(0).getLanes().getFirst().getParticipant());
            assertEquals(
                    List.of("team  assistant", "Team-Assistant", "Approver", "Accountant"),
                    client.client().getParticipants().stream()
                            .map(Participant::getName)
                            .toList());
        }
        try (ClientFolder again = ClientFolder.open(folder.resolve("cedar"))) {
            Process process = again.processes().getFirst();
            assertEquals("Invoice receipt", process.getName());
            assertEquals("invoice-receipt", ClientFolder.slug(process));
            assertEquals(4, HandOffs.laneCrossings(process).size());
            List<HandOff> handOffs = HandOffs.of(process);
            assertFalse(handOffs.isEmpty());
            assertTrue(handOffs.stream()
                    .anyMatch(handOff -> handOff.supplier().getName().equals("Approver")
                            && handOff.customer().getName().equals("Accountant")));
        }
    }

    @Test
    void aPoolWhoseInsideIsNotShownIsAParty() throws IOException, RefusedInputException, LockedClientException {
        Process process = ProcessFactory.eINSTANCE.createProcess();
        process.setName("Billing");
        Lane payer = ProcessFactory.eINSTANCE.createLane();
        payer.setName("Payer");
        payer.setBpmnType("participant");
        process.getLanes().add(payer);
        Counts none = new Counts(Map.of(), 0, 0);
        try (ClientFolder client = client()) {
            new BpmnImport(Path.of("x"), "bpmn", process, none, List.of(), List.of(), List.of()).addTo(client, null);
            assertInstanceOf(Party.class, payer.getParticipant());
            assertEquals(List.of(process), client.processes());
        }
    }

    @Test
    void theContributedFormatReadsTheFile() throws IOException, RefusedInputException {
        assertTrue(ProcessFormats.contributions().stream()
                .anyMatch(format -> format.works() && format.instance().id().equals("bpmn")));
        BpmnImport read = ProcessFormats.read(Cases.file("reference/A.1.0.bpmn"));
        assertEquals("bpmn", read.format());
        assertEquals(4, read.sequenceFlows());
    }
}
