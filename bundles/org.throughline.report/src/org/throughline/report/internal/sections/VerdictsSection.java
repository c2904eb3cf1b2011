package org.throughline.report.internal.sections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.SurveyResults;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.Focus;
import org.throughline.survey.compare.Verdict;
import org.throughline.survey.verdict.Card;
import org.throughline.survey.verdict.Cards;

/** The verdict on each need, aspect, hand-off and product, from the questions that measure it. */
public final class VerdictsSection implements ReportSection {
    private static final String IN_SHORT =
            "Improved or worse: the difference is larger than chance alone explains, with 95\u00a0% confidence and "
                    + "with regard to how many questions are judged at once. No clear change: it may be chance; that is "
                    + "no proof that nothing changed. Too few to say: too few people answered. What rests on several "
                    + "questions is worse where any of them is worse, and improved where at least one is improved and none "
                    + "is worse. "
                    + "A difference is computed before rounding, and so can differ in the last digit from the shares as shown. "
                    + "The tests by name stand in the full report.";

    @Override
    public String id() {
        return "verdicts";
    }

    @Override
    public String title() {
        return "Verdicts";
    }

    @Override
    public int order() {
        return 520;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL, Audience.BOARD, Audience.WARD);
    }

    @Override
    public List<Block> build(ReportContext context) throws IOException, RefusedInputException {
        List<Block> blocks = new ArrayList<>();
        boolean several = context.surveys().size() > 1;
        boolean any = false;
        for (SurveyResults results : context.surveys()) {
            if (several) {
                blocks.add(new Heading(Text.ofName(ElementNames.of(results.survey()))));
            }
            Optional<Cards> cards = context.cards(results);
            if (cards.isEmpty()) {
                blocks.add(new Notice(Text.EMPTY
                        .name(ElementNames.of(results.survey()))
                        .words(": no verdict can be given before there are a baseline and a follow-up.")));
            } else {
                any = true;
                add(blocks, context, results, cards.get());
            }
        }
        if (blocks.isEmpty()) {
            return List.of(Notice.of(
                    "No survey has been imported yet, so that nobody can say whether anything " + "improved."));
        }
        if (any) {
            blocks.add(Heading.of("How verdicts are reached"));
            if (context.audience() == Audience.BOARD) {
                blocks.add(Paragraph.of(IN_SHORT));
            } else {
                blocks.add(Paragraph.of(Verdict.rule()));
                blocks.add(Paragraph.of(Card.rule()));
            }
        }
        return blocks;
    }

    private static void add(List<Block> blocks, ReportContext context, SurveyResults results, Cards cards) {
        VerdictTables tables = new VerdictTables(context, results, cards.questions());
        if (!cards.questions().isEmpty()) {
            blocks.add(tables.questions());
        }
        Focus focus = Focus.of(context);
        List<Card> about = cards.subjects().stream()
                .filter(card -> focus.holds(card.element()))
                .toList();
        if (about.isEmpty()) {
            blocks.add(Notice.of(
                    focus.isWhole()
                            ? "No question of this survey is linked to a need, an aspect, a hand-off or a product, so "
                                    + "that no verdict can be given on them."
                            : "No question of this survey is linked to what those whom this report is about hand over "
                                    + "or need."));
        } else {
            tables.subjects(about, context.audience() == Audience.BOARD).forEach(blocks::add);
        }
    }
}
