package org.throughline.core.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;

/**
 * A participant's work defined two ways: what it produces, and why, which customers need it for what; and both its
 * roles in the flowcharts.
 *
 * @param products its products, those that it hands over and those that it is said to supply
 * @param asCustomer the hand-offs that it receives
 * @param asSupplier the hand-offs that it gives
 */
public record JobSheet(
        Participant participant, List<Delivery> products, List<HandOff> asCustomer, List<HandOff> asSupplier) {

    /**
     * A product of a participant with the reason for it.
     *
     * @param customers who receives it
     * @param needs the needs that it satisfies
     */
    public record Delivery(Product product, Set<Participant> customers, Set<Need> needs) {}

    /** Returns the sheet of every participant of a client, in the client's order. */
    public static List<JobSheet> of(Client client, List<HandOff> handOffs) {
        Map<Participant, List<HandOff>> given = new LinkedHashMap<>();
        Map<Participant, List<HandOff>> received = new LinkedHashMap<>();
        for (HandOff handOff : handOffs) {
            given.computeIfAbsent(handOff.supplier(), p -> new ArrayList<>()).add(handOff);
            received.computeIfAbsent(handOff.customer(), p -> new ArrayList<>()).add(handOff);
        }
        Map<Participant, Set<Product>> supplied = new LinkedHashMap<>();
        for (Product product : client.getProducts()) {
            for (Participant supplier : product.getSuppliers()) {
                supplied.computeIfAbsent(supplier, p -> new LinkedHashSet<>()).add(product);
            }
        }
        return client.getParticipants().stream()
                .map(participant -> new JobSheet(
                        participant,
                        deliveries(
                                supplied.getOrDefault(participant, Set.of()),
                                given.getOrDefault(participant, List.of())),
                        received.getOrDefault(participant, List.of()),
                        given.getOrDefault(participant, List.of())))
                .toList();
    }

    private static List<Delivery> deliveries(Set<Product> supplied, List<HandOff> given) {
        Map<Product, Delivery> deliveries = new LinkedHashMap<>();
        for (Product product : supplied) {
            deliveries.put(product, delivery(product));
        }
        for (HandOff handOff : given) {
            if (handOff.product() != null) {
                Delivery delivery = deliveries.computeIfAbsent(handOff.product(), JobSheet::delivery);
                delivery.customers().add(handOff.customer());
                if (handOff.need() != null) {
                    delivery.needs().add(handOff.need());
                }
            }
        }
        return deliveries.values().stream()
                .map(delivery -> new Delivery(
                        delivery.product(),
                        Collections.unmodifiableSet(delivery.customers()),
                        Collections.unmodifiableSet(delivery.needs())))
                .toList();
    }

    private static Delivery delivery(Product product) {
        return new Delivery(product, new LinkedHashSet<>(), new LinkedHashSet<>(product.getSatisfies()));
    }
}
