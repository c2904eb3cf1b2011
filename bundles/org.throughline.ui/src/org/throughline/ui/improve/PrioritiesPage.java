package org.throughline.ui.improve;

import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.throughline.core.language.Language;
import org.throughline.improvement.priority.Priorities;
import org.throughline.improvement.priority.Priority;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.Entries;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** Effect and effort of the open actions, drawn and as a ranked list in which the effort is judged. */
final class PrioritiesPage implements PlanPage {
    private final SashForm halves;
    private final PictureView picture;
    private final RowTable<Action> ranked;
    private PlanState state;
    private List<Priority> priorities = List.of();

    PrioritiesPage(Composite parent, PlanEdits edits) {
        halves = new SashForm(parent, SWT.VERTICAL);
        picture = new PictureView(halves);
        Composite right = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(right);
        ranked = new RowTable<>(right);
        GridDataFactory.fillDefaults().grab(true, true).hint(160, 100).applyTo(ranked.control());
        ElementCells cells = new ElementCells(edits, ranked.viewer());
        ranked.add(Column.of(Messages.text("plan.column.rank"), 8, (Action row) -> "" + of(row).rank())
                .ordered(Comparator.comparingInt(row -> of(row).rank())));
        ranked.add(Column.of(Messages.text("plan.column.action"), 40, PlanWords::name));
        number("measured", row -> of(row).measured());
        number("judged", row -> of(row).judged());
        number("effect", row -> of(row).effect());
        ranked.add(Column.of(
                        Messages.text("plan.column.effort"),
                        12,
                        (Action row) -> of(row).effort() > 0 ? Entries.shown(of(row).effort()) : "")
                .ordered(Comparator.comparingDouble(row -> of(row).effort()))
                .edited(cells.amount(ImprovementPackage.eINSTANCE.getAction_Effort())));
        number("perDay", row -> of(row).perDay().orElse(-1));
        RowMemory.remember(ranked, "plan.priorities");
        Label rule = new Label(right, SWT.WRAP);
        rule.setText(Language.ofWindow(Priorities::rule));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(rule);
        halves.setWeights(5, 4);
    }

    private interface Number {
        double of(Action row);
    }

    private void number(String key, Number number) {
        ranked.add(Column.of(
                        Messages.text("plan.column." + key),
                        12,
                        (Action row) -> number.of(row) < 0 ? "" : tenths(number.of(row)))
                .ordered(Comparator.comparingDouble((Action row) -> -number.of(row))));
    }

    private static String tenths(double value) {
        return Entries.shown(Math.round(value * 10) / 10.0);
    }

    private Priority of(Action action) {
        return priorities.stream()
                .filter(one -> one.state().action() == action)
                .findFirst()
                .orElseGet(() -> new Priority(0, state.of(action), 0, 0, 0));
    }

    @Override
    public Control control() {
        return halves;
    }

    @Override
    public void show(PlanState now) {
        state = now;
        priorities = now.priorities();
        ranked.show(priorities.stream().map(one -> one.state().action()).toList());
        picture.show(List.of(now.priorityPicture()), "");
    }

    @Override
    public boolean select(Element element) {
        return false;
    }

    @Override
    public void setFocus() {
        ranked.viewer().getTable().setFocus();
    }
}
