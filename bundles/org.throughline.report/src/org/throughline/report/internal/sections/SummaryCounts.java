package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.core.handoff.HandOff;
import org.throughline.improvement.Lateness;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.Plan;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Step;
import org.throughline.report.ReportContext;
import org.throughline.report.SurveyResults;
import org.throughline.report.document.Text;
import org.throughline.report.internal.AspectScores;
import org.throughline.report.internal.CountNumbers;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.Focus;
import org.throughline.survey.compare.Verdict;

/** What is open, and so what is asked of the reader. */
final class SummaryCounts {
    private static final int NAMED = 2;

    private final ReportContext context;
    private final Focus focus;
    private final String key;

    SummaryCounts(ReportContext context, Focus focus) {
        this.context = context;
        this.focus = focus;
        key = focus.isWhole() ? "all" : "focus";
    }

    /** Returns which aspects no question measures; nothing where all are measured. */
    Optional<Text> unmeasured() {
        List<Text> unmeasured = new ArrayList<>();
        for (Product product : context.folder().client().getProducts()) {
            for (Aspect aspect : product.getAspects()) {
                if (context.derived().measuring(aspect).isEmpty() && focus.holds(aspect)) {
                    unmeasured.add(Text.of("“")
                            .name(AspectScores.statement(aspect))
                            .words("” (")
                            .name(ElementNames.of(product))
                            .words(")"));
                }
            }
        }
        if (unmeasured.isEmpty()) {
            return Optional.empty();
        }
        Text text = count("unmeasured-aspects", "aspects that no question measures", unmeasured.size(), "the products")
                .words(unmeasured.size() == 1 ? " aspect is" : " aspects are")
                .words(" measured by no question, so that nobody knows whether customers would agree: ");
        for (int i = 0; i < Math.min(NAMED, unmeasured.size()); i++) {
            text = text.words(i == 0 ? "" : "; ").text(unmeasured.get(i));
        }
        return Optional.of(text.words(unmeasured.size() > NAMED ? " and others." : "."));
    }

    /** Returns what the reader can do, a sentence each. */
    List<Text> asked() {
        List<Text> asked = new ArrayList<>();
        surveys(asked);
        List<HandOff> handOffs = context.derived().handOffs().stream()
                .filter(handOff -> focus.holds(handOff) && !handOff.rework())
                .toList();
        long open = handOffs.stream().filter(handOff -> !handOff.agreed()).count();
        if (open > 0) {
            asked.add(Text.of("Let supplier and customer agree on what is required at ")
                    .text(count("not-agreed", "hand-offs whose requirement is not agreed", open, "the flowcharts"))
                    .words(" of ")
                    .text(count(
                            "hand-offs",
                            "hand-offs, those back for rework left out",
                            handOffs.size(),
                            "the flowcharts"))
                    .words(" hand-offs."));
        }
        long silent = silent();
        if (silent > 0) {
            asked.add(Text.of("Write down what the customer is told at ")
                    .text(count("without-script", "touchpoints without a script", silent, "the flowcharts"))
                    .words(silent == 1 ? " step at which he is met." : " steps at which he is met."));
        }
        plans(asked);
        return asked;
    }

    private void surveys(List<Text> asked) {
        if (context.surveys().isEmpty()) {
            asked.add(Text.of("Have the customers asked before anything is changed."));
        }
        for (SurveyResults results : context.surveys()) {
            Text name = Text.ofName(ElementNames.of(results.survey())).words(": ");
            if (results.baseline().isEmpty()) {
                asked.add(name.words("have a baseline asked before anything is changed."));
            } else if (results.followUp().isEmpty()) {
                asked.add(name.words("have the same questions asked again, in the same words, after the change."));
            } else if (results.comparisons().stream().anyMatch(compared -> compared.verdict() == Verdict.TOO_FEW)) {
                asked.add(name.words("have more people asked next time; some questions had too few answers to judge."));
            } else if (results.comparisons().stream().anyMatch(c -> c.verdict() == Verdict.WORSE)) {
                asked.add(name.words("find out why answers got worse, before more is changed."));
            }
        }
    }

    private long silent() {
        return context.derived().elements().stream()
                .filter(element -> element instanceof Step step && step.isTouchpoint() && isBlank(step.getScript()))
                .filter(focus::holds)
                .count();
    }

    private void plans(List<Text> asked) {
        long late = 0;
        long unowned = 0;
        for (Plan plan : context.folder().plans()) {
            for (Action action : plan.getActions()) {
                boolean theirs = focus.isWhole()
                        || action.getOwner() != null && focus.holds((Element) action.getOwner())
                        || action.getChanges().stream().anyMatch(focus::holds);
                late += theirs && Lateness.days(action, context.asOf()) > 0 ? 1 : 0;
                unowned += theirs && (action.getOwner() == null || action.getDue() == null) ? 1 : 0;
            }
        }
        if (late > 0) {
            CountNumbers numbers = new CountNumbers(context.numbers(), "the improvement plan");
            asked.add(Text.EMPTY
                    .number(numbers.count("plan/late actions/" + late, Text.of("late actions"), late))
                    .words(late == 1 ? " action is late" : " actions are late")
                    .words(": decide what stands in the way, or set another day."));
        }
        if (unowned > 0) {
            asked.add(Text.of("Name an owner and a day for ")
                    .text(count("unowned-actions", "actions without an owner or a day", unowned, "the plans"))
                    .words(unowned == 1 ? " action." : " actions."));
        }
    }

    private Text count(String what, String words, long count, String source) {
        CountNumbers numbers = new CountNumbers(context.numbers(), source);
        return Text.EMPTY.number(numbers.count("summary/" + key + "/" + what, Text.of(words), count));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
