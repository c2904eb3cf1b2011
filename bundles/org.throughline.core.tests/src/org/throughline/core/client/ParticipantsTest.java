package org.throughline.core.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;

class ParticipantsTest {
    private final Client client = OrganisationFactory.eINSTANCE.createClient();

    @ParameterizedTest
    @CsvSource({
        "Patient,true",
        "the patients,true",
        "Patient's  family,true",
        "Health insurer,true",
        "CLIENT,true",
        "Family physician,false",
        "Patient service,false",
        "Receptionist,false",
        "'',false"
    })
    void theLastWordSaysWhoIsAParty(String name, boolean party) {
        assertEquals(party, Participants.isParty(name));
    }

    @Test
    void somebodyIsFoundWhateverTheCaseAndTheBlanks() {
        Participant made = Participants.add(client, " Lab\n technician ");
        assertEquals("Lab technician", made.getName());
        assertTrue(made instanceof Job);
        assertSame(made, Participants.find(client, "lab  Technician"));
        assertNull(Participants.find(client, "Lab"));
        assertTrue(Participants.add(client, "Payer") instanceof Party);
        assertEquals(2, client.getParticipants().size());
    }
}
