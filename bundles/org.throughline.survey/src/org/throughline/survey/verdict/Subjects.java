package org.throughline.survey.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.language.Texts;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.survey.Question;
import org.throughline.survey.trace.Links;
import org.throughline.survey.verdict.Card.Subject;

/** Puts the questions of a survey together by what they measure. */
final class Subjects {
    private final ClientFolder client;
    private final List<QuestionCard> questions;
    private static final Texts TEXTS = new Texts(Subjects.class);

    private final CardWords words;
    private final Links links;
    private final List<Card> cards = new ArrayList<>();

    Subjects(ClientFolder client, List<QuestionCard> questions, CardWords words) {
        this.client = client;
        this.questions = questions;
        this.words = words;
        this.links = new Links(client);
    }

    List<Card> cards() {
        for (Need need : client.client().getNeeds()) {
            String name = need.getWording() == null ? need.getName() : need.getWording();
            add(Subject.NEED, need, name, links.asking(need));
        }
        for (Product product : client.client().getProducts()) {
            List<Element> measured = new ArrayList<>(product.getAspects());
            measured.addAll(carrying(product));
            add(Subject.PRODUCT, product, product.getName(), links.measuring(measured));
            for (Aspect aspect : product.getAspects()) {
                String name = aspect.getStatement() == null ? aspect.getName() : aspect.getStatement();
                add(Subject.ASPECT, aspect, name, links.measuring(List.of(aspect)));
            }
        }
        for (Process process : client.processes()) {
            for (HandOffRecord record : process.getHandOffRecords()) {
                add(Subject.HAND_OFF, record, name(record), links.measuring(List.of(record)));
            }
        }
        return cards;
    }

    private List<HandOffRecord> carrying(Product product) {
        return client.processes().stream()
                .flatMap(process -> process.getHandOffRecords().stream())
                .filter(record -> record.getProduct() == product)
                .toList();
    }

    private static String name(HandOffRecord record) {
        return TEXTS.of("handOff", step(record.getSupplierStep()), step(record.getCustomerStep()));
    }

    private static String step(Node node) {
        return node == null || node.getName() == null ? TEXTS.of("nameless") : node.getName();
    }

    private void add(Subject subject, Element element, String name, List<Question> measuring) {
        Set<Question> wanted = new HashSet<>(measuring);
        List<QuestionCard> about = questions.stream()
                .filter(card -> wanted.contains(card.comparison().question()))
                .toList();
        if (!about.isEmpty()) {
            var verdict = Card.verdict(about);
            cards.add(new Card(subject, element, name, verdict, about, words.several(verdict, about)));
        }
    }
}
