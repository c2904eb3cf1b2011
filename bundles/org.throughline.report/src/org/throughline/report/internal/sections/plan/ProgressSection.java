package org.throughline.report.internal.sections.plan;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.throughline.core.RefusedInputException;
import org.throughline.improvement.plan.ActionState;
import org.throughline.improvement.progress.Progress;
import org.throughline.improvement.words.Names;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.ActionStatus;
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
import org.throughline.report.internal.Explained;
import org.throughline.report.internal.Focus;
import org.throughline.report.internal.Shown;

/** What changed since the last report, or since the wave before the last one. */
public final class ProgressSection implements ReportSection {
    private static final String SINCE = "since";

    @Override
    public String id() {
        return "progress";
    }

    @Override
    public String title() {
        return "Progress since the last report";
    }

    @Override
    public String title(Audience audience) {
        return audience == Audience.PATIENTS ? "What we changed" : title();
    }

    @Override
    public int order() {
        return 650;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.complementOf(EnumSet.of(Audience.BOARD));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.text(
                SINCE, "Since which day, such as 2026-04-01; empty for the end of the wave before the last", ""));
    }

    @Override
    public List<Block> build(ReportContext context) throws IOException, RefusedInputException {
        PlanFocus focus = PlanFocus.of(context);
        List<ActionState> actions = focus.actions(context.improvement().actions());
        if (context.audience() == Audience.PATIENTS) {
            return forPatients(actions);
        }
        String asked = context.parameter(SINCE).strip();
        Optional<LocalDate> since = since(context, asked);
        if (since.isEmpty()) {
            return List.of(Notice.of(
                    asked.isEmpty()
                            ? "There is nothing yet to compare with: no wave has a date. Say since which day progress is"
                                    + " to be told."
                            : "“" + asked + "” is no day. Write it as year, month and day, such as 2026-04-01."));
        }
        Progress progress = Progress.of(
                context.folder().surveys().stream()
                        .filter(survey -> Focus.of(context).holds(survey))
                        .toList(),
                context.folder().plans(),
                actions,
                focus.targets(context.improvement().targets(), actions),
                since.get(),
                context.asOf());
        return told(context, progress);
    }

    private static Optional<LocalDate> since(ReportContext context, String asked) {
        try {
            return asked.isEmpty()
                    ? Progress.usual(context.folder().surveys(), context.asOf())
                    : Optional.of(LocalDate.parse(asked));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<Block> told(ReportContext context, Progress progress)
            throws IOException, RefusedInputException {
        List<Block> blocks = new ArrayList<>();
        String time = Shown.period(progress.since(), progress.today());
        blocks.add(Paragraph.of("What happened from " + time + "."));
        if (progress.isEmpty()) {
            blocks.add(Notice.of("Nothing was done, found or measured in this time."));
            return blocks;
        }
        Explained numbers = new Explained(context.numbers());
        if (progress.judged().isEmpty()) {
            blocks.add(Notice.of("No target was measured in this time."));
        } else {
            blocks.add(Heading.of("Targets measured"));
            blocks.add(new Bullets(progress.judged().stream()
                    .map(state -> Text.ofName(Names.of(state.target()))
                            .words(": " + state.state().words() + ". ")
                            .text(numbers.text(state.sentence())))
                    .toList()));
        }
        names(blocks, "Actions done", elements(progress.done()));
        names(blocks, "Actions begun", elements(progress.begun()));
        late(blocks, progress.late());
        PlanFocus focus = PlanFocus.of(context);
        names(blocks, "Problems found", focus.problems(context, progress.found()));
        names(blocks, "Problems solved", focus.problems(context, progress.solved()));
        names(blocks, "Waves that ended", progress.waves());
        return blocks;
    }

    private static List<? extends Element> elements(List<ActionState> states) {
        return states.stream().map(ActionState::action).toList();
    }

    private static void names(List<Block> blocks, String heading, List<? extends Element> elements) {
        if (!elements.isEmpty()) {
            blocks.add(Heading.of(heading));
            blocks.add(new Bullets(elements.stream()
                    .map(element -> Text.ofName(Names.of(element)))
                    .toList()));
        }
    }

    private static void late(List<Block> blocks, List<ActionState> late) {
        if (!late.isEmpty()) {
            blocks.add(Heading.of("Became late"));
            blocks.add(new Bullets(late.stream()
                    .map(state -> Text.ofName(Names.of(state.action())).words(": " + state.alarm() + "."))
                    .toList()));
        }
    }

    /** Patients are told what was done and what comes next, whenever it was. */
    private static List<Block> forPatients(List<ActionState> actions) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "This is what we did:", actions, state -> state.action().getStatus() == ActionStatus.DONE);
        add(blocks, "This is what we are working on, or plan to do:", actions, ActionState::isOpen);
        return blocks.isEmpty() ? List.of(Notice.of("We have not changed anything yet.")) : blocks;
    }

    private static void add(List<Block> blocks, String words, List<ActionState> actions, Predicate<ActionState> which) {
        List<Text> names = actions.stream()
                .filter(which)
                .map(state -> Text.ofName(Names.of(state.action())))
                .toList();
        if (!names.isEmpty()) {
            blocks.add(Paragraph.of(words));
            blocks.add(new Bullets(names));
        }
    }
}
