package org.throughline.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.throughline.cli.Table;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;
import org.throughline.survey.analysis.Response;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.Matching;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;
import org.throughline.survey.verdict.Card;
import org.throughline.survey.verdict.CardText;
import org.throughline.survey.verdict.Cards;
import org.throughline.survey.verdict.QuestionCard;
import org.throughline.survey.verdict.WaveFigures;
import org.throughline.survey.wording.Aligned;

/** Prints verdicts with everything that stands behind them. */
final class CardPrinter {
    private final Disclosure disclosure;
    private final ShareWords words;
    private final Predicate<Question> which;

    CardPrinter(Disclosure disclosure, ShareWords words, Predicate<Question> which) {
        this.disclosure = disclosure;
        this.words = words;
        this.which = which;
    }

    void print(Cards cards, Output output) {
        if (output.isText()) {
            text(cards, output.out());
            return;
        }
        Table table = new Table("About", "Name", "Verdict", "In words");
        for (QuestionCard card : cards.questions()) {
            if (which.test(card.comparison().question())) {
                table.add(
                        "question",
                        card.comparison().question().getCode(),
                        card.comparison().verdict().words(),
                        card.words());
            }
        }
        cards.subjects()
                .forEach(card -> table.add(
                        card.subject().words(), card.name(), card.verdict().words(), card.words()));
        output.print(table, json(cards));
    }

    private void text(Cards cards, PrintWriter out) {
        for (QuestionCard card : cards.questions()) {
            if (which.test(card.comparison().question())) {
                text(card, out);
            }
        }
        for (Card card : cards.subjects()) {
            out.println(card.subject().words() + " \"" + card.name() + "\"");
            out.println("  " + card.words());
        }
        cards.matching().ifPresent(matching -> {
            out.println();
            out.println("Compared person by person: " + matching.pairs().size() + " pairs. Rows left out:");
            matching.leftOut().forEach(row -> out.println("  " + place(row) + ": " + row.reason()));
        });
        if (!cards.notComparable().isEmpty()) {
            out.println();
            out.println("Not the same in both waves:");
            cards.notComparable().forEach(one -> out.println("  " + one.words()));
        }
        out.println();
        out.println(Verdict.rule());
        out.println(Card.rule());
        out.println(Matching.rule());
        out.println(Response.rule());
    }

    private static String place(Matching.LeftOut row) {
        return (row.later() ? "follow-up" : "baseline") + ", row " + (row.row() + 1);
    }

    private void text(QuestionCard card, PrintWriter out) {
        QuestionComparison compared = card.comparison();
        out.println(compared.question().getCode() + ": " + compared.question().getText());
        new CardText(disclosure).lines(card).forEach(line -> out.println("  " + line));
        out.println();
    }

    private ObjectNode json(Cards cards) {
        ObjectNode root = Table.object();
        ArrayNode questions = root.putArray("questions");
        for (QuestionCard card : cards.questions()) {
            if (which.test(card.comparison().question())) {
                questions.add(json(card));
            }
        }
        ArrayNode subjects = root.putArray("subjects");
        for (Card card : cards.subjects()) {
            ArrayNode codes = subjects.addObject()
                    .put("about", card.subject().words())
                    .put("element", card.element().getId())
                    .put("name", card.name())
                    .put("verdict", card.verdict().words())
                    .put("words", card.words())
                    .putArray("questions");
            card.questions()
                    .forEach(one -> codes.add(one.comparison().question().getCode()));
        }
        ArrayNode leftOut = root.putArray("leftOut");
        cards.matching()
                .ifPresent(matching -> matching.leftOut()
                        .forEach(row -> leftOut.addObject()
                                .put("wave", row.later() ? "followup" : "baseline")
                                .put("row", row.row() + 1)
                                .put("reason", row.reason())));
        ArrayNode changed = root.putArray("notComparable");
        for (Aligned one : cards.notComparable()) {
            changed.addObject()
                    .put("before", one.before())
                    .put("after", one.after())
                    .put("change", one.change().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .put("words", one.words());
        }
        ArrayNode rules = root.putArray("rules");
        rules.add(Verdict.rule()).add(Card.rule()).add(Matching.rule()).add(Response.rule());
        return root;
    }

    private ObjectNode json(QuestionCard card) {
        ObjectNode node = json(card.comparison(), words, disclosure).put("words", card.words());
        put(node.putObject("baselineWave"), card.baseline());
        put(node.putObject("followupWave"), card.followUp());
        card.shift()
                .ifPresent(shift -> node.putObject("shift")
                        .put("name", shift.test().name())
                        .put("p", shift.test().p())
                        .put("higher", shift.higher()));
        ArrayNode warnings = node.putArray("warnings");
        card.warnings().forEach(warnings::add);
        return node;
    }

    private static void put(ObjectNode node, WaveFigures figures) {
        Wave wave = figures.wave();
        node.put("wave", wave.getName())
                .put("from", wave.getFrom() == null ? null : wave.getFrom().toString())
                .put("to", wave.getTo() == null ? null : wave.getTo().toString());
        put(node, "used", figures.used());
        put(node, "leftOut", figures.leftOut());
        put(node, figures.response(), wave);
    }

    static void put(ObjectNode node, Response response, Wave wave) {
        node.put("invited", wave.isSetInvited() ? wave.getInvited() : null)
                .put("rr1", response.known() ? response.rr1() : null)
                .put("rr2", response.known() ? response.rr2() : null)
                .put("rr3", response.known() ? response.rr3() : null);
    }

    static void put(ObjectNode node, String key, OptionalInt count) {
        node.put(key, count.isPresent() ? count.getAsInt() : null);
    }

    static ObjectNode json(QuestionComparison c, ShareWords words, Disclosure disclosure) {
        boolean shown = !disclosure.hides(c);
        ObjectNode node = Table.object().put("question", c.question().getCode());
        node.set("baseline", words.json(c.baseline()));
        node.set("followup", words.json(c.followUp()));
        ShareWords.put(node, shown, c.difference(), c.interval());
        ShareWords.put(node, shown, c.test(), c.adjustedP());
        return node.put("samePeople", c.matched().isPresent())
                .put("verdict", c.verdict().words());
    }
}
