package org.throughline.ui.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.throughline.core.find.Rank;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** The lines of the commands that can be used where the user is when he begins to look. */
final class CommandLines {
    private static final String VIEWS = "org.eclipse.ui.views.showView";

    private final IWorkbenchWindow window;
    private final IEvaluationContext context;
    private final List<Usable> usable = new ArrayList<>();

    private record Usable(ParameterizedCommand command, String name, String keys, String description) {}

    private record Ranked(Usable usable, Rank rank) {}

    CommandLines(IWorkbenchWindow window) {
        this.window = window;
        context = window.getService(IHandlerService.class).createContextSnapshot(true);
        for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
            if (command.isHandled() && command.isEnabled() && !QuickFindHandler.ID.equals(command.getId())) {
                add(command);
            }
        }
        usable.sort(Comparator.comparing(Usable::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(each -> each.command().getId()));
    }

    private void add(Command command) {
        try {
            boolean ours = command.getId().startsWith("org.throughline.");
            if (ours || VIEWS.equals(command.getId())) {
                Collection<?> all = ParameterizedCommand.generateCombinations(command);
                for (Object each : all) {
                    add((ParameterizedCommand) each);
                }
            } else if (command.getParameters() == null) {
                add(new ParameterizedCommand(command, null));
            }
        } catch (NotDefinedException gone) {
            Problems.log(gone);
        }
    }

    private void add(ParameterizedCommand command) throws NotDefinedException {
        TriggerSequence keys = window.getService(IBindingService.class).getBestActiveBindingFor(command);
        String description = command.getCommand().getDescription();
        String name = command.getName().replace("&", "");
        usable.add(
                new Usable(command, name, keys == null ? "" : keys.format(), description == null ? "" : description));
    }

    /** Returns the commands with the words in their names first, then those with them in what they do. */
    List<Line> find(String words, int most) {
        List<Ranked> found = new ArrayList<>();
        List<Ranked> described = new ArrayList<>();
        if (!words.isBlank()) {
            for (Usable each : usable) {
                Rank rank = Rank.of(each.name(), words);
                if (rank != null) {
                    found.add(new Ranked(each, rank));
                } else if (Rank.of(each.name() + " " + each.description(), words) != null) {
                    described.add(new Ranked(each, Rank.CONTAINS));
                }
            }
        }
        found.sort(Comparator.comparing(Ranked::rank)
                .thenComparing(each -> each.usable().name().length()));
        found.addAll(described);
        return found.stream().limit(most).map(each -> line(each.usable())).toList();
    }

    private Line line(Usable each) {
        String detail = each.keys().isEmpty() || each.description().isEmpty()
                ? each.keys() + each.description()
                : Messages.text("find.excerpt", each.keys(), each.description());
        return new Line(Messages.text("find.commands"), each.name(), detail, null, () -> run(each.command()));
    }

    private void run(ParameterizedCommand command) {
        try {
            window.getService(IHandlerService.class).executeCommandInContext(command, null, context);
        } catch (CommandException e) {
            Problems.show(window.getShell(), Messages.text("find.command.failed"), e);
        }
    }
}
