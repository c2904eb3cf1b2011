package org.throughline.improvement.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.core.check.ClientContext;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.line.Link;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;
import org.throughline.model.survey.Question;

/** What of a client reaches the ultimate customer, looked up once. */
final class CustomerLinks {
    private final ClientContext client;
    private final Set<Participant> customers = new HashSet<>();
    private final Set<Product> products = new HashSet<>();
    private final Map<HandOffRecord, HandOff> byRecord = new HashMap<>();
    private final Map<Node, List<HandOff>> byStep = new HashMap<>();
    private final Map<HandOff, Link> line = new HashMap<>();

    CustomerLinks(ClientContext client) {
        this.client = client;
        for (Participant participant : client.client().getParticipants()) {
            if (participant instanceof Party party && party.isUltimateCustomer()) {
                customers.add(party);
            }
        }
        for (Need need : client.client().getNeeds()) {
            if (customers.contains(need.getParticipant())) {
                products.addAll(need.getSatisfiedBy());
            }
        }
        for (HandOff handOff : client.handOffs()) {
            byStep.computeIfAbsent(handOff.supplierStep(), s -> new ArrayList<>())
                    .add(handOff);
            byStep.computeIfAbsent(handOff.customerStep(), s -> new ArrayList<>())
                    .add(handOff);
            if (handOff.record() != null) {
                byRecord.put(handOff.record(), handOff);
            }
            if (customers.contains(handOff.customer()) && handOff.product() != null) {
                products.add(handOff.product());
            }
        }
        for (Process process : client.processes()) {
            client.line(process).links().forEach(link -> line.put(link.handOff(), link));
        }
    }

    /** Returns the ultimate customer's name; several are joined. */
    String customer() {
        List<String> names =
                customers.stream().map(Participant::getName).sorted().toList();
        return names.isEmpty() ? "" : String.join(" and ", names);
    }

    boolean isCustomer(Participant participant) {
        return customers.contains(participant);
    }

    HandOff handOff(HandOffRecord record) {
        return byRecord.get(record);
    }

    List<HandOff> handOffs(Step step) {
        return byStep.getOrDefault(step, List.of());
    }

    Link link(HandOff handOff) {
        return line.get(handOff);
    }

    /**
     * Returns the questions that ask the ultimate customer about an element, each with what it measures, where the
     * element is a question or an aspect itself.
     */
    Map<Question, Element> closest(Element element) {
        Map<Question, Element> found = new LinkedHashMap<>();
        if (element instanceof Question question) {
            question.getMeasures().stream()
                    .filter(this::isCustomers)
                    .findFirst()
                    .ifPresent(measured -> found.put(question, measured));
        } else if (element instanceof Aspect && isCustomers(element)) {
            client.measuring(element).forEach(question -> found.put(question, element));
        }
        return found;
    }

    /** Returns the same where the element is a need, a product, a hand-off or a step. */
    Map<Question, Element> around(Element element) {
        Map<Question, Element> found = new LinkedHashMap<>();
        switch (element) {
            case Need need
            when isCustomers(need) -> {
                put(found, need);
                need.getSatisfiedBy().forEach(product -> product(found, product));
            }
            case Product product -> product(found, product);
            case HandOffRecord record when byRecord.containsKey(record) -> handOff(found, byRecord.get(record));
            case Step step ->
                handOffs(step).stream()
                        .filter(handOff -> handOff.supplierStep() == step)
                        .forEach(handOff -> handOff(found, handOff));
            default -> {}
        }
        return found;
    }

    private void handOff(Map<Question, Element> found, HandOff handOff) {
        if (!isCustomer(handOff.customer()) || handOff.record() == null) {
            return;
        }
        put(found, handOff.record());
        if (handOff.need() != null) {
            put(found, handOff.need());
        }
        if (handOff.product() != null) {
            product(found, handOff.product());
        }
    }

    private void product(Map<Question, Element> found, Product product) {
        if (products.contains(product)) {
            put(found, product);
            product.getAspects().forEach(aspect -> put(found, aspect));
        }
    }

    private void put(Map<Question, Element> found, Element measured) {
        client.measuring(measured).forEach(question -> found.putIfAbsent(question, measured));
    }

    private boolean isCustomers(Element measured) {
        return switch (measured) {
            case Aspect aspect -> products.contains(aspect.eContainer());
            case Product product -> products.contains(product);
            case Need need -> isCustomer(need.getParticipant());
            case HandOffRecord record ->
                byRecord.containsKey(record) && isCustomer(byRecord.get(record).customer());
            default -> false;
        };
    }
}
