package org.throughline.report.internal.sections.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.improvement.problem.Effect;
import org.throughline.improvement.problem.Effects;
import org.throughline.improvement.words.Names;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;
import org.throughline.model.report.Audience;
import org.throughline.report.Parameter;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Block.Quote;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.Explained;
import org.throughline.report.internal.Shown;

/** What keeps customers from their products, what shows it, and how severe it is. */
public final class ProblemsSection implements ReportSection {
    private static final String DETAILS = "details";
    private static final Comparator<Effect> WORST_FIRST = Comparator.comparing(Effect::severity)
            .thenComparingDouble(effect -> effect.share().orElse(0))
            .reversed();
    /** As many problems as a board reads of. */
    private static final int TOP = 10;

    @Override
    public String id() {
        return "problems";
    }

    @Override
    public String title() {
        return "Problems";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL, Audience.BOARD, Audience.WARD);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.onOff(DETAILS, "Each problem with its evidence (not for the board)", true));
    }

    @Override
    public List<Block> build(ReportContext context) throws IOException, RefusedInputException {
        List<Effect> effects = PlanFocus.of(context)
                .effects(context.improvement().effects())
                .stream()
                .sorted(WORST_FIRST)
                .toList();
        if (effects.isEmpty()) {
            return List.of(
                    Notice.of("No problem is written down yet. A problem is raised from a step, a hand-off, a need,"
                            + " a question or a finding, with the evidence that shows it."));
        }
        Explained numbers = new Explained(context.numbers());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(counts(numbers, effects)));
        boolean brief = context.audience() == Audience.BOARD;
        blocks.add(table(numbers, brief ? effects.subList(0, Math.min(TOP, effects.size())) : effects));
        if (brief && effects.size() > TOP) {
            blocks.add(Paragraph.of(
                    "The table shows the first " + TOP + " of them by severity; the full report shows all."));
        }
        blocks.add(Paragraph.of("How severity is measured: " + Effects.rule()));
        if (context.isOn(DETAILS) && context.audience() != Audience.BOARD) {
            Map<Problem, List<Action>> actions = new HashMap<>();
            context.improvement()
                    .actions()
                    .forEach(state -> state.action()
                            .getAddresses()
                            .forEach(problem -> actions.computeIfAbsent(problem, key -> new ArrayList<>())
                                    .add(state.action())));
            for (Effect effect : effects) {
                details(blocks, numbers, effect, actions.getOrDefault(effect.problem(), List.of()));
            }
        }
        return blocks;
    }

    private static Text counts(Explained numbers, List<Effect> effects) {
        return numbers.count("problems", "problems of the report", effects.size())
                .words(effects.size() == 1 ? " problem: " : " problems: ")
                .text(numbers.count("problems/open", "open problems", count(effects, ProblemStatus.OPEN)))
                .words(" open, ")
                .text(numbers.count("problems/work", "problems in work", count(effects, ProblemStatus.IN_WORK)))
                .words(" in work, ")
                .text(numbers.count("problems/solved", "solved problems", count(effects, ProblemStatus.SOLVED)))
                .words(" solved.");
    }

    private static int count(List<Effect> effects, ProblemStatus status) {
        return (int) effects.stream()
                .filter(effect -> effect.problem().getStatus() == status)
                .count();
    }

    private static Table table(Explained numbers, List<Effect> effects) {
        return new Table(
                Text.of("Problems with their measured effect on the ultimate customer"),
                List.of(
                        Column.text("Problem"),
                        Column.text("Status"),
                        Column.text("Severity"),
                        Column.numbers("Go without, or fail"),
                        Column.text("Measured by")),
                effects.stream().map(effect -> row(numbers, effect)).toList());
    }

    private static List<Cell> row(Explained numbers, Effect effect) {
        Problem problem = effect.problem();
        return List.of(
                Cell.of(Text.ofName(Names.of(problem))),
                Cell.of(Text.of(words(problem.getStatus().getLiteral())), Text.of(since(problem))),
                Cell.of(
                        Text.of(words(effect.severity().getLiteral())),
                        Text.of(
                                effect.isMeasured() && effect.severity() != problem.getSeverity()
                                        ? "the consultant: "
                                                + words(problem.getSeverity().getLiteral())
                                        : "")),
                effect.number().map(number -> Cell.of(numbers.text(number))).orElse(Cell.of("not measured")),
                Cell.of(effect.basis().words()));
    }

    private static String since(Problem problem) {
        if (problem.getSolved() != null) {
            return Shown.date(problem.getSolved());
        }
        return problem.getFound() == null ? "" : "found " + Shown.date(problem.getFound());
    }

    private static void details(List<Block> blocks, Explained numbers, Effect effect, List<Action> actions) {
        Problem problem = effect.problem();
        blocks.add(new Heading(Text.ofName(Names.of(problem))));
        if (problem.getNote() != null && !problem.getNote().isBlank()) {
            blocks.add(new Paragraph(Text.ofName(problem.getNote())));
        }
        blocks.add(new Bullets(effect.reasons().stream().map(numbers::text).toList()));
        if (problem.getEvidence().isEmpty()) {
            blocks.add(Notice.of("No evidence is noted for this problem yet."));
        }
        problem.getEvidence().forEach(evidence -> quote(blocks, evidence));
        blocks.add(
                actions.isEmpty() ? Notice.of("Nothing is planned against it yet.") : new Paragraph(against(actions)));
    }

    private static void quote(List<Block> blocks, Evidence evidence) {
        String words = evidence.getQuote();
        if (words != null && !words.isBlank()) {
            blocks.add(new Quote(Text.ofName(words), Quotes.who(evidence)));
        }
    }

    private static Text against(List<Action> actions) {
        Text text = Text.of("What is done about it: ");
        for (Action action : actions) {
            text = text.name(Names.of(action))
                    .words(" (" + words(action.getStatus().getLiteral()) + ")"
                            + (action == actions.getLast() ? "." : "; "));
        }
        return text;
    }

    private static String words(String literal) {
        return literal.toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
