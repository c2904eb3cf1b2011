package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.WordsOf;

/** What the words of this report mean: those that the sections before it use. */
public final class GlossarySection implements ReportSection {
    private record Term(String word, String forms, String meaning) {
        boolean isIn(String words) {
            return Pattern.compile("\\b(" + forms + ")\\b", Pattern.CASE_INSENSITIVE)
                    .matcher(words)
                    .find();
        }
    }

    private static final List<Term> TERMS = List.of(
            new Term(
                    "Action",
                    "actions?",
                    "What is done about problems, with an owner and a date; targets say whether it worked."),
            new Term(
                    "Aspect",
                    "aspects?",
                    "A statement that makes a product complete in its customer’s eyes, and that "
                            + "he can confirm or deny."),
            new Term(
                    "Baseline",
                    "baselines?",
                    "The answers before anything was changed. Without one nobody can say " + "that a change worked."),
            new Term(
                    "Customer",
                    "customers?",
                    "Whoever receives a product, inside or outside. The same person is a "
                            + "customer at one hand-off and a supplier at the next."),
            new Term("Finding", "findings?", "One result of a check of the client’s data: a gap or a contradiction."),
            new Term(
                    "Flowchart",
                    "flowcharts?",
                    "A process as a drawing: who does what, in which order. A lane holds "
                            + "the steps of one participant."),
            new Term("Follow-up", "follow-ups?", "The same questions asked again after the change."),
            new Term(
                    "Hand-off",
                    "hand-offs?",
                    "The place where the step of one participant, the supplier, leads to a "
                            + "step of another, his customer. It carries a product."),
            new Term(
                    "Interval",
                    "intervals?",
                    "The range of values that go well with the answers. A 95\u00a0% interval "
                            + "comes from a method that holds the true value 95 times in 100."),
            new Term(
                    "Job",
                    "jobs?",
                    "Who does work inside, in a unit. It is defined by what it makes and by who needs "
                            + "that, and why."),
            new Term(
                    "Line",
                    "lines?",
                    "The customer line: the hand-offs in their order from the first step to the "
                            + "ultimate customer."),
            new Term("Need", "needs?", "What a participant must have in order to move on, in his own words."),
            new Term(
                    "p-value",
                    "p-values?|adjusted p|p",
                    "How often a difference this large or larger would come about "
                            + "by chance alone, if nothing had changed. Small values speak for a change."),
            new Term(
                    "Party",
                    "party|parties",
                    "Who takes part from outside: patient, family, payer, referring " + "practice."),
            new Term("Problem", "problems?", "What keeps a customer from getting what he needs, with its evidence."),
            new Term("Product", "products?", "What one participant hands to another. Its customer defines it."),
            new Term(
                    "Requirement",
                    "requirements?",
                    "When a product is good enough for its customer: by when, how " + "complete, in which form."),
            new Term(
                    "Script",
                    "scripts?",
                    "What the customer is told at a step: what is done, what it is for, and what " + "comes next."),
            new Term("Supplier", "suppliers?", "Whoever hands a product to a customer."),
            new Term("Target", "targets?", "The share of favourable answers that is to be reached by a day."),
            new Term("Touchpoint", "touchpoints?", "A step at which a customer is met."),
            new Term(
                    "Ultimate customer",
                    "ultimate customers?",
                    "The customer at the end of every line, for whom all of " + "it is done."),
            new Term(
                    "Verdict",
                    "verdicts?",
                    "Improved, worse, no clear change, or too few to say; by a rule that was "
                            + "fixed before the answers were seen."),
            new Term(
                    "Wave",
                    "waves?",
                    "One time that a survey was sent out: baseline, follow-up, or a short one in " + "between."));

    @Override
    public String id() {
        return "glossary";
    }

    @Override
    public String title() {
        return "Words of this report";
    }

    @Override
    public int order() {
        return 860;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL, Audience.WARD, Audience.BOARD);
    }

    @Override
    public List<Block> build(ReportContext context) {
        String words = WordsOf.sections(context.earlier());
        List<List<Cell>> rows = new ArrayList<>();
        for (Term term : TERMS) {
            if (context.earlier().isEmpty() || term.isIn(words)) {
                rows.add(List.of(Cell.of(term.word()), Cell.of(term.meaning())));
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table(
                        Text.of("What the words mean"), List.of(Column.text("Word"), Column.text("Meaning")), rows));
    }
}
