package org.throughline.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.throughline.edit.phrases.Phrases;
import org.throughline.model.survey.Survey;
import org.throughline.survey.breakdown.Grouping;
import org.throughline.survey.results.GroupResults;
import org.throughline.ui.Messages;

/**
 * The choice of whose answers are shown: of everybody, or of one group. There is one choice at a time, since groups
 * within groups would give away what the small-cell profile hides.
 */
final class GroupFilter {
    private final Combo by;
    private final Combo group;
    private final List<Grouping> groupings = new ArrayList<>();
    private Consumer<Optional<Grouping>> byChanged = grouping -> {};
    private Runnable groupChanged = () -> {};

    GroupFilter(Composite parent) {
        by = new Combo(parent, SWT.READ_ONLY);
        by.setToolTipText(Messages.text("results.groups.tip"));
        group = new Combo(parent, SWT.READ_ONLY);
        group.setLayoutData(new GridData());
        by.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> byChanged.accept(grouping())));
        group.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> groupChanged.run()));
        offer(null, "");
    }

    void onGrouping(Consumer<Optional<Grouping>> listener) {
        byChanged = listener;
    }

    void onGroup(Runnable listener) {
        groupChanged = listener;
    }

    /** Offers what the answers to a survey can be told apart by; what was chosen before is chosen where it is there. */
    void offer(Survey survey, String chosen) {
        groupings.clear();
        by.setItems(Messages.text("results.groups.everybody"));
        for (Grouping grouping : survey == null ? new Grouping[0] : Grouping.values()) {
            if (grouping.question(survey).isPresent()) {
                groupings.add(grouping);
                by.add(Messages.text("results.groups." + grouping.name().toLowerCase(Locale.ROOT)));
            }
        }
        List<String> names = groupings.stream().map(Grouping::name).toList();
        by.select(names.indexOf(chosen) + 1);
        by.setEnabled(!groupings.isEmpty());
        show(null, "");
    }

    /** Lists the groups there are; all are chosen where the wanted one is not among them. */
    void show(GroupResults results, String wanted) {
        group.setItems(results == null ? "" : Messages.text("results.groups.all"));
        if (results != null) {
            results.groups().stream().map(Phrases::say).forEach(group::add);
        }
        int place = results == null ? -1 : results.groups().indexOf(wanted);
        group.select(place + 1);
        group.setVisible(results != null);
        ((GridData) group.getLayoutData()).exclude = results == null;
        group.getParent().layout();
    }

    Optional<Grouping> grouping() {
        return by.getSelectionIndex() < 1 ? Optional.empty() : Optional.of(groupings.get(by.getSelectionIndex() - 1));
    }

    /** Returns the chosen group; nothing where all are. */
    Optional<String> group() {
        return group.getSelectionIndex() < 1 ? Optional.empty() : Optional.of(group.getText());
    }
}
