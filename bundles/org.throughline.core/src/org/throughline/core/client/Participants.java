package org.throughline.core.client;

import java.util.Locale;
import java.util.Set;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;

/** Those who take part in a client's processes, by their names; upper and lower case and blanks do not count. */
public final class Participants {
    private static final Set<String> PARTY_WORDS = Set.of(
            "patient",
            "patients",
            "family",
            "families",
            "payer",
            "payers",
            "payor",
            "payors",
            "insurer",
            "insurers",
            "relative",
            "relatives",
            "caregiver",
            "caregivers",
            "customer",
            "customers",
            "client",
            "clients");

    private Participants() {}

    /** Returns what a name is compared by; empty where there is none. */
    public static String key(String name) {
        return name == null ? "" : oneLine(name).toLowerCase(Locale.ROOT);
    }

    private static String oneLine(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    /** Returns the first participant of a name; null where nobody has it. */
    public static Participant find(Client client, String name) {
        String wanted = key(name);
        return client.getParticipants().stream()
                .filter(each -> key(each.getName()).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** Adds somebody new: a party where the name is that of one, otherwise a job. */
    public static Participant add(Client client, String name) {
        return add(client, name, isParty(name));
    }

    /** Adds a party or a job. */
    public static Participant add(Client client, String name, boolean party) {
        Participant added =
                party ? OrganisationFactory.eINSTANCE.createParty() : OrganisationFactory.eINSTANCE.createJob();
        added.setName(oneLine(name));
        client.getParticipants().add(added);
        return added;
    }

    /**
     * Returns whether a name is a usual one for somebody outside the organisation: its last word is patient, family,
     * payer, insurer, relative, caregiver, customer or client, one or several of them.
     */
    public static boolean isParty(String name) {
        String key = key(name);
        return PARTY_WORDS.contains(key.substring(key.lastIndexOf(' ') + 1));
    }
}
