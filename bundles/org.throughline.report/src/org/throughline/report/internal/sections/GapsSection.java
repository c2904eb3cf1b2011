package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.core.check.Check;
import org.throughline.core.check.CheckResult;
import org.throughline.core.check.Checks;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.report.Audience;
import org.throughline.report.Parameter;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Text;
import org.throughline.report.internal.CountNumbers;
import org.throughline.report.internal.Focus;

/**
 * What is missing: unmeasured aspects, hand-offs without product or agreement, touchpoints without script, and more.
 */
public final class GapsSection implements ReportSection {
    private static final String HINTS = "hints";
    private static final String MOST = "most";
    private static final int USUAL_MOST = 8;

    /** What gaps are about, in the order of the report, with the beginnings of the checks' ids. */
    private enum Topic {
        MEASURED(
                "What is not measured",
                "method.unmeasured-aspect",
                "method.ultimate-product-without-aspects",
                "method.survey-without-baseline",
                "method.aimless-question",
                "method.target"),
        SAID("What is not said: scripts", "method.touchpoint-without-script"),
        HANDED("Hand-offs that are not settled", "method.hand-off"),
        NEEDED(
                "Needs, products and jobs",
                "method.unserved-need",
                "method.incomplete-need",
                "method.product",
                "method.job"),
        PLANNED("Problems and plan", "method.problem", "method.action", "method.incomplete"),
        DRAWN("Flowcharts", "structure.", "method.line", "method.no-ultimate-customer"),
        OTHER("Everything else");

        private final String heading;
        private final List<String> beginnings;

        Topic(String heading, String... beginnings) {
            this.heading = heading;
            this.beginnings = List.of(beginnings);
        }

        static Topic of(Check check) {
            for (Topic topic : values()) {
                if (topic.beginnings.stream().anyMatch(part -> check.id().contains(part))) {
                    return topic;
                }
            }
            return OTHER;
        }
    }

    @Override
    public String id() {
        return "gaps";
    }

    @Override
    public String title() {
        return "Coverage gaps";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL, Audience.WARD);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.onOff(HINTS, "Hints too", false),
                Parameter.choice(
                        MOST, "Most findings of a kind that are listed", List.of("" + USUAL_MOST, "20", "100")));
    }

    @Override
    public List<Block> build(ReportContext context) {
        Focus focus = Focus.of(context);
        CheckResult result = Checks.run(context.derived());
        Map<Topic, Map<Check, List<Finding>>> found = new LinkedHashMap<>();
        for (Topic topic : Topic.values()) {
            found.put(topic, new LinkedHashMap<>());
        }
        for (Finding finding : result.findings()) {
            boolean weighs = finding.check().severity() != Severity.HINT || context.isOn(HINTS);
            if (weighs && focus.holds(finding.element())) {
                found.get(Topic.of(finding.check()))
                        .computeIfAbsent(finding.check(), check -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<Block> blocks = new ArrayList<>();
        found.forEach((topic, checks) -> {
            if (!checks.isEmpty()) {
                blocks.add(Heading.of(topic.heading));
                checks.forEach((check, findings) -> add(blocks, context, check, findings));
            }
        });
        if (blocks.isEmpty()) {
            blocks.add(
                    Paragraph.of("No gap was found that weakens what this report says. Hand-offs back for rework are "
                            + "not asked about, and hints stand here only when the report is asked for them."));
        }
        result.failures()
                .forEach(failure -> blocks.add(Notice.of(
                        "The check " + failure.check() + " broke off; what it would have found is not known.")));
        return blocks;
    }

    private static void add(List<Block> blocks, ReportContext context, Check check, List<Finding> findings) {
        CountNumbers numbers = new CountNumbers(context.numbers(), "the checks of the client");
        int most = Integer.parseInt(context.parameter(MOST));
        blocks.add(new Paragraph(Text.EMPTY
                .number(numbers.count(
                        "findings/" + check.id() + (Focus.of(context).isWhole() ? "" : "/focus"),
                        Text.of("findings of the check " + check.id()),
                        findings.size()))
                .words(findings.size() == 1 ? " finding. " : " findings. ")
                .words(check.explanation())));
        List<Text> items = new ArrayList<>();
        findings.stream().limit(most).forEach(finding -> items.add(Text.ofName(finding.message())));
        if (findings.size() > most) {
            items.add(Text.of("and " + (findings.size() - most) + " more, which the check of the client lists."));
        }
        blocks.add(new Bullets(items));
    }
}
