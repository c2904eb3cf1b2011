package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.model.survey.Wave;
import org.throughline.report.ReportContext;
import org.throughline.report.SurveyResults;
import org.throughline.report.document.Captioned.Label;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.SurveyNumbers;
import org.throughline.report.internal.SurveyNumbers.Measured;
import org.throughline.stats.Share;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;
import org.throughline.survey.verdict.Card;
import org.throughline.survey.verdict.Card.Subject;
import org.throughline.survey.verdict.QuestionCard;

/** Verdicts as tables. */
final class VerdictTables {
    private final SurveyNumbers numbers;
    private final Disclosure disclosure;
    private final List<QuestionCard> cards;
    private final String anchor;
    private final Wave before;
    private final Wave after;

    /** Takes a survey with baseline and follow-up. */
    VerdictTables(ReportContext context, SurveyResults results, List<QuestionCard> cards) {
        this.cards = cards;
        anchor = "verdicts-" + (context.surveys().indexOf(results) + 1);
        numbers = new SurveyNumbers(context, results);
        disclosure = context.disclosure();
        before = results.baseline().orElseThrow().wave();
        after = results.followUp().orElseThrow().wave();
    }

    /** A line for each question: before, after, difference and verdict. */
    Table questions() {
        List<List<Cell>> rows = new ArrayList<>();
        for (QuestionCard card : cards) {
            QuestionComparison compared = card.comparison();
            rows.add(List.of(
                    Cell.of(Text.of(rows.size() + 1 + ". ").name(SurveyNumbers.wording(compared.question()))),
                    share(before, compared, compared.baseline()),
                    share(after, compared, compared.followUp()),
                    difference(compared),
                    Cell.of(compared.verdict().words())));
        }
        return new Table(
                Text.of(
                        "The verdict on each question: favourable answers before and after, and the difference with its "
                                + "95\u00a0% interval"),
                List.of(
                        Column.text("Question"),
                        Column.numbers(Text.ofName(ElementNames.of(before))),
                        Column.numbers(Text.ofName(ElementNames.of(after))),
                        Column.numbers("Difference, percentage points"),
                        Column.text("Verdict")),
                rows,
                Label.of(anchor));
    }

    /** A table for each kind of thing that has verdicts, or one alone: of aspects, which are asked about directly. */
    List<Table> subjects(List<Card> about, boolean oneAlone) {
        Set<Subject> subjects = EnumSet.allOf(Subject.class);
        if (oneAlone) {
            Stream.of(Subject.ASPECT, Subject.NEED)
                    .filter(subject -> about.stream().anyMatch(card -> card.subject() == subject))
                    .findFirst()
                    .ifPresent(subject -> subjects.retainAll(Set.of(subject)));
        }
        List<Table> tables = new ArrayList<>();
        for (Subject subject : subjects) {
            List<List<Cell>> rows = new ArrayList<>();
            for (Card card : about) {
                if (card.subject() == subject) {
                    rows.add(List.of(
                            Cell.of(Text.ofName(card.name())),
                            Cell.of(card.verdict().words()),
                            restsOn(card)));
                }
            }
            if (!rows.isEmpty()) {
                tables.add(new Table(
                        Text.of("Verdicts on " + plural(subject)),
                        List.of(Column.text(title(subject)), Column.text("Verdict"), Column.text("Rests on")),
                        rows));
            }
        }
        return tables;
    }

    private static String title(Subject subject) {
        return switch (subject) {
            case NEED -> "Need";
            case ASPECT -> "Aspect";
            case HAND_OFF -> "Hand-off";
            case PRODUCT -> "Product";
        };
    }

    private static String plural(Subject subject) {
        return switch (subject) {
            case NEED -> "needs: what participants must have";
            case ASPECT -> "aspects: what makes a product complete in its customer’s eyes";
            case HAND_OFF -> "hand-offs: what one step hands to another";
            case PRODUCT -> "products, by their aspects and hand-offs";
        };
    }

    /** Names the questions by their numbers in the table of questions. */
    private Cell restsOn(Card card) {
        List<String> places = new ArrayList<>();
        for (QuestionCard question : card.questions()) {
            places.add(Integer.toString(cards.indexOf(question) + 1));
        }
        String several = places.size() == 1 ? "Question " : "Questions ";
        return Cell.of(Text.of(several + String.join(", ", places) + " of ").refer(anchor));
    }

    private Cell share(Wave wave, QuestionComparison compared, Share share) {
        Text count = Text.EMPTY.number(numbers.count(wave, compared.question(), share));
        if (share.n() == 0 || disclosure.hides(share)) {
            return Cell.of(count);
        }
        return Cell.of(
                Text.EMPTY.number(
                        numbers.percent(wave, compared.question(), share).value()),
                count);
    }

    private Cell difference(QuestionComparison compared) {
        if (compared.verdict() == Verdict.TOO_FEW || disclosure.hides(compared)) {
            return Cell.of("not shown");
        }
        Measured difference = numbers.difference(compared);
        return Cell.of(Text.EMPTY.number(difference.value()), Text.EMPTY.number(difference.interval()));
    }
}
