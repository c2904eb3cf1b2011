package org.throughline.report.internal.sections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Question;
import org.throughline.report.ReportContext;
import org.throughline.report.SurveyResults;
import org.throughline.report.SurveyResults.WaveAnswers;
import org.throughline.report.document.Block;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.GroupNumbers;
import org.throughline.report.internal.SurveyNumbers;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.breakdown.Breakdown;
import org.throughline.survey.breakdown.GroupChange;
import org.throughline.survey.breakdown.Grouping;
import org.throughline.survey.compare.QuestionComparison;

/** One table a question: its groups before and after. */
final class GroupTables {
    private final ReportContext context;
    private final SurveyResults results;
    private final Grouping grouping;
    private final Set<String> wanted;

    /** Takes the names of the groups that are wanted, in lower case; empty for all. */
    GroupTables(ReportContext context, SurveyResults results, Grouping grouping, Set<String> wanted) {
        this.context = context;
        this.results = results;
        this.grouping = grouping;
        this.wanted = wanted;
    }

    List<Block> tables() throws IOException, RefusedInputException {
        WaveAnswers before = results.baseline().orElseThrow();
        WaveAnswers after = results.followUp().orElseThrow();
        List<GroupChange> changes = GroupChange.of(breakdowns(before), breakdowns(after));
        Map<Question, List<List<Cell>>> rows = new LinkedHashMap<>();
        GroupNumbers numbers = new GroupNumbers(context.numbers(), results, grouping);
        for (GroupChange change : changes) {
            if (isWanted(change.group())) {
                rows.computeIfAbsent(change.question(), question -> new ArrayList<>())
                        .add(row(numbers, change));
            }
        }
        List<Block> tables = new ArrayList<>();
        rows.forEach((question, cells) -> tables.add(new Table(
                Text.of("“").name(SurveyNumbers.wording(question)).words("”"),
                List.of(
                        Column.text(grouping == Grouping.FACILITY ? "Facility" : "Unit"),
                        Column.numbers(Text.ofName(ElementNames.of(before.wave()))),
                        Column.numbers(Text.ofName(ElementNames.of(after.wave()))),
                        Column.numbers("Difference, percentage points"),
                        Column.text("Test")),
                cells)));
        return tables;
    }

    private boolean isWanted(String group) {
        String name = group.substring(group.lastIndexOf(": ") < 0 ? 0 : group.lastIndexOf(": ") + 2);
        return wanted.isEmpty()
                || wanted.contains(group.toLowerCase(Locale.ROOT))
                || wanted.contains(name.toLowerCase(Locale.ROOT));
    }

    private List<Breakdown> breakdowns(WaveAnswers wave) throws IOException, RefusedInputException {
        Answers answers = context.answers(results.survey(), wave.wave());
        List<Breakdown> breakdowns = new ArrayList<>();
        for (QuestionComparison compared : results.comparisons()) {
            breakdowns.add(Breakdown.of(
                    answers, results.survey(), wave.wave(), compared.question(), grouping, context.disclosure()));
        }
        return breakdowns;
    }

    private List<Cell> row(GroupNumbers numbers, GroupChange change) {
        return List.of(
                Cell.of(Text.ofName(change.group())),
                share(numbers, change, change.before(), false),
                share(numbers, change, change.after(), true),
                change.difference().isPresent()
                        ? Cell.of(numbers.difference(change), numbers.interval(change))
                        : Cell.of(change.hidden() ? "hidden" : "–"),
                change.difference().isPresent() ? Cell.of(numbers.p(change)) : Cell.of("–"));
    }

    private static Cell share(GroupNumbers numbers, GroupChange change, Optional<Share> share, boolean later) {
        if (share.isEmpty()) {
            return Cell.of(change.hidden() ? "hidden" : "no answers");
        }
        return share.get().n() == 0
                ? Cell.of("no answers")
                : Cell.of(numbers.share(change, later), numbers.count(change, later));
    }
}
