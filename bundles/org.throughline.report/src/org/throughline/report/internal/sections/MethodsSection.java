package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.SurveyResults;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.survey.analysis.Response;
import org.throughline.survey.breakdown.Grouping;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;

/** How each kind of number was computed, where its formula comes from, and by which rule it was judged. */
public final class MethodsSection implements ReportSection {
    @Override
    public String id() {
        return "methods";
    }

    @Override
    public String title() {
        return "Methods";
    }

    @Override
    public int order() {
        return 870;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL);
    }

    @Override
    public List<Block> build(ReportContext context) {
        List<List<Cell>> rows = new ArrayList<>();
        boolean answered = context.surveys().stream()
                .anyMatch(results ->
                        results.baseline().isPresent() || results.followUp().isPresent());
        if (answered) {
            rows.add(row(
                    "Share of favourable answers",
                    "x of n, and x/n in per cent. n counts the valid answers to this question; whoever left it out is not "
                            + "counted. Without decimals under n = 200, with one above.",
                    ""));
            rows.add(row(
                    "Interval of a share", "Wilson score interval, 95 %.", "Wilson, J Am Stat Assoc 1927;22:209-212."));
        }
        SortedSet<String> tests = tests(context);
        if (!tests.isEmpty()) {
            addComparison(rows, tests);
        }
        if (answered) {
            addSurvey(rows, context);
        }
        if (!context.folder().processes().isEmpty()) {
            rows.add(row(
                    "Hand-offs",
                    "Derived from the flowchart: from each step the arrows are followed, through decisions, events, waits "
                            + "and documents, to the next steps; where such a step is another participant’s there is a "
                            + "hand-off.",
                    ""));
        }
        if (context.derived().handOffs().stream().anyMatch(handOff -> handOff.completeAccurate() != null)) {
            rows.add(row(
                    "Rolled first-pass yield",
                    "The product of the shares complete and accurate that are noted with the hand-offs of the main line. "
                            + "A hand-off without one counts as perfect, so that the true yield can only be lower.",
                    ""));
        }
        if (rows.isEmpty()) {
            return List.of(Notice.of("Nothing has been computed yet."));
        }
        return List.of(new Table(
                Text.of("Methods of this report"),
                List.of(Column.text("Number"), Column.text("How, and by which rule"), Column.text("Source")),
                rows));
    }

    private static void addSurvey(List<List<Cell>> rows, ReportContext context) {
        rows.add(smallCounts(context.disclosure()));
        rows.add(row(
                "Response rates",
                Response.rule(),
                "American Association for Public Opinion Research, Standard Definitions."));
        boolean grouped = context.surveys().stream()
                .anyMatch(results -> Grouping.UNIT.question(results.survey()).isPresent()
                        || Grouping.FACILITY.question(results.survey()).isPresent());
        if (grouped) {
            rows.add(row(
                    "Facilities and units",
                    "Each group before and after, with the interval and tests named above; p-values adjusted by Holm for "
                            + "all groups and questions shown. Besides small groups, as many others are hidden as are "
                            + "needed so that no hidden count follows from the total.",
                    ""));
        }
    }

    private static void addComparison(List<List<Cell>> rows, SortedSet<String> tests) {
        rows.add(row(
                "Difference",
                "Follow-up minus baseline, different people, with Newcombe’s hybrid score interval (method 10), 95 %. "
                        + "It is computed before rounding, and so can differ in the last digit from the shares as shown.",
                "Newcombe, Stat Med 1998;17:873-890."));
        rows.add(row(
                "Test",
                "Pearson’s chi-square test without continuity correction where all expected counts are at least 5, "
                        + "Fisher’s exact test otherwise. The rule is fixed before the result is seen. Used here: "
                        + String.join("; ", tests) + ".",
                "Pearson, Philos Mag 1900;50:157-175. Fisher, J R Stat Soc 1922;85:87-94."));
        rows.add(row(
                "Adjusted p",
                "Holm’s step-down adjustment for all questions compared in the survey.",
                "Holm, Scand J Stat 1979;6:65-70."));
        rows.add(row("Verdict", Verdict.rule(), ""));
    }

    private static List<Cell> smallCounts(Disclosure disclosure) {
        String rule = disclosure.limit() <= 1
                ? "The client hides none."
                : "Counts of people from 1 to " + (disclosure.limit() - 1) + " are shown as “" + disclosure.words()
                        + "”, and so is everything that would give them away: shares, intervals, differences, tests and "
                        + "bars. Zero is shown.";
        return row("Small counts", rule, "");
    }

    private static SortedSet<String> tests(ReportContext context) {
        SortedSet<String> names = new TreeSet<>();
        for (SurveyResults results : context.surveys()) {
            for (QuestionComparison compared : results.comparisons()) {
                names.add(compared.test().name());
            }
        }
        return names;
    }

    private static List<Cell> row(String number, String how, String source) {
        return List.of(Cell.of(number), Cell.of(how), source.isEmpty() ? Cell.of("–") : Cell.of(source));
    }
}
