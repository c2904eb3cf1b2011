package org.throughline.report.internal;

import java.util.Locale;
import java.util.OptionalDouble;
import org.throughline.model.survey.Wave;
import org.throughline.report.NumberRegister;
import org.throughline.report.SurveyResults;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.Text;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.breakdown.GroupChange;
import org.throughline.survey.breakdown.GroupChange.Difference;
import org.throughline.survey.breakdown.Grouping;

/** Enters the numbers of groups of respondents in the register. The caller knows that they may be shown. */
public final class GroupNumbers {
    private final NumberRegister register;
    private final SurveyResults results;
    private final Grouping grouping;

    /** Takes a survey with baseline and follow-up. */
    public GroupNumbers(NumberRegister register, SurveyResults results, Grouping grouping) {
        this.register = register;
        this.results = results;
        this.grouping = grouping;
    }

    /** Returns the share of one wave in per cent. */
    public Text share(GroupChange change, boolean later) {
        return Text.EMPTY.number(ofWave(change, later));
    }

    /** Returns the favourable among the valid answers of one wave. */
    public Text count(GroupChange change, boolean later) {
        return Text.EMPTY.number(new NumberRef(ofWave(change, later).entry(), counted(shareOf(change, later))));
    }

    private static String counted(Share share) {
        return share.x() + " of " + share.n();
    }

    private static Share shareOf(GroupChange change, boolean later) {
        return (later ? change.after() : change.before()).orElseThrow();
    }

    /** Returns the difference in percentage points. */
    public Text difference(GroupChange change) {
        return Text.EMPTY.number(differenceEntry(change));
    }

    /** Returns the limits of the difference. */
    public Text interval(GroupChange change) {
        Difference difference = change.difference().orElseThrow();
        return Text.EMPTY.number(
                new NumberRef(differenceEntry(change).entry(), Shown.pointLimits(difference.interval(), n(change))));
    }

    private NumberRef differenceEntry(GroupChange change) {
        Difference difference = change.difference().orElseThrow();
        return compared(
                change,
                "difference",
                "difference in percentage points of ",
                Shown.points(difference.value(), n(change)),
                difference.value(),
                Shown.pointLimits(difference.interval(), n(change)),
                difference.interval().method());
    }

    /** Returns the test with its adjusted p-value. */
    public Text p(GroupChange change) {
        Difference difference = change.difference().orElseThrow();
        return Text.of("adjusted p = ")
                .number(compared(
                        change,
                        "adjusted-p",
                        "adjusted p-value of ",
                        Shown.p(difference.adjustedP()),
                        difference.adjustedP(),
                        "",
                        difference.test().name() + ", adjusted by Holm for all groups and questions"));
    }

    private static int n(GroupChange change) {
        return Math.min(
                change.before().orElseThrow().n(), change.after().orElseThrow().n());
    }

    private Text about(String what, GroupChange change) {
        return Text.of(what).name(change.group()).words(": ").name(SurveyNumbers.wording(change.question()));
    }

    private NumberRef ofWave(GroupChange change, boolean later) {
        Share share = shareOf(change, later);
        Wave wave =
                (later ? results.followUp() : results.baseline()).orElseThrow().wave();
        return register.refer(
                wave.getId() + "/" + key(change, "share"),
                id -> new NumberEntry(
                        id,
                        about("share of favourable answers of ", change),
                        Shown.percent(share.value(), share.n()),
                        OptionalDouble.of(share.value()),
                        Integer.toString(share.n()),
                        "",
                        counted(share),
                        Text.ofName(ElementNames.of(wave)),
                        Shown.period(wave.getFrom(), wave.getTo()),
                        source(wave, change)));
    }

    private NumberRef compared(
            GroupChange change, String measure, String what, String shown, double value, String limits, String method) {
        Wave before = results.baseline().orElseThrow().wave();
        Wave after = results.followUp().orElseThrow().wave();
        return register.refer(
                before.getId() + "/" + after.getId() + "/" + key(change, measure),
                id -> new NumberEntry(
                        id,
                        about(what, change),
                        shown,
                        OptionalDouble.of(value),
                        change.before().orElseThrow().n() + " and "
                                + change.after().orElseThrow().n(),
                        limits,
                        method,
                        Text.ofName(ElementNames.of(before)).words(" and ").name(ElementNames.of(after)),
                        Shown.period(before.getFrom(), before.getTo()) + "; "
                                + Shown.period(after.getFrom(), after.getTo()),
                        source(before, change) + "; " + source(after, change)));
    }

    private String key(GroupChange change, String measure) {
        return String.join(
                "/", change.question().getId(), grouping.name().toLowerCase(Locale.ROOT), change.group(), measure);
    }

    private String source(Wave wave, GroupChange change) {
        String group = grouping.question(results.survey()).orElseThrow().getCode();
        return Answers.path(results.survey(), wave) + ", columns "
                + change.question().getCode() + " and " + group;
    }
}
