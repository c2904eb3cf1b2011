package org.throughline.ui.improve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.throughline.core.language.Language;
import org.throughline.improvement.plan.GainAlarm;
import org.throughline.improvement.plan.Remeasure;
import org.throughline.improvement.plan.TargetState;
import org.throughline.improvement.plan.TargetStates;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.improvement.Target;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.Entries;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** What shall be reached, by when, whether it is, and what threatens the gain. */
final class TargetsPage implements PlanPage {
    private static final ImprovementPackage MODEL = ImprovementPackage.eINSTANCE;

    private final PlanEdits edits;
    private final Candidates candidates;
    private final SashForm halves;
    private final RowTable<Target> targets;
    private final Text standing;
    private PlanState state;

    TargetsPage(Composite parent, PlanEdits edits) {
        this.edits = edits;
        candidates = new Candidates(edits.session().folder());
        halves = new SashForm(parent, SWT.VERTICAL);
        Composite above = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(above);
        targets = new RowTable<>(above);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(targets.control());
        addColumns();
        RowMemory.remember(targets, "plan.targets");
        targets.onKeys(this::add, () -> edits.delete(targets.selected()), this::move);
        new ButtonRow(above, edits.isWritable())
                .add("plan.target.add", this::add)
                .add("plan.delete", () -> edits.delete(targets.selected()));
        standing = new Text(halves, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        targets.viewer().addSelectionChangedListener(event -> tell());
        halves.setWeights(3, 2);
    }

    private void addColumns() {
        ElementCells cells = new ElementCells(edits, targets.viewer());
        targets.add(Column.of(Messages.text("plan.column.target"), 18, (Target row) -> PlanWords.name(row))
                .edited(cells.text(BasePackage.eINSTANCE.getElement_Name()))
                .holding(Entries.A_NAME));
        targets.add(
                Column.of(Messages.text("plan.column.question"), 20, (Target row) -> PlanWords.name(row.getQuestion()))
                        .edited(cells.reference(MODEL.getTarget_Question(), candidates::questions, PlanWords::name)));
        targets.add(
                Column.of(Messages.text("plan.column.baseline"), 11, (Target row) -> PlanWords.name(row.getBaseline()))
                        .edited(cells.reference(MODEL.getTarget_Baseline(), candidates::waves, PlanWords::name)));
        targets.add(
                Column.of(Messages.text("plan.column.followUp"), 11, (Target row) -> PlanWords.name(row.getFollowUp()))
                        .edited(cells.reference(MODEL.getTarget_FollowUp(), candidates::waves, PlanWords::name)));
        targets.add(Column.of(
                        Messages.text("plan.column.goal"),
                        7,
                        (Target row) -> row.isSetGoal() ? Entries.percent(row.getGoal()) : "")
                .ordered(Comparator.comparingDouble(Target::getGoal))
                .edited(cells.share(MODEL.getTarget_Goal())));
        targets.add(Column.of(Messages.text("plan.column.by"), 10, (Target row) -> Entries.shown(row.getBy()))
                .ordered(Comparator.comparing(Target::getBy, Comparator.nullsFirst(Comparator.naturalOrder())))
                .edited(cells.day(MODEL.getTarget_By()))
                .holding(Entries.A_DAY));
        targets.add(Column.of(Messages.text("plan.column.again"), 13, (Target row) -> Entries.shown(row.getRemeasure()))
                .edited(cells.days(
                        (Target row) -> List.<LocalDate>copyOf(row.getRemeasure()), MODEL.getTarget_Remeasure())));
        targets.add(
                Column.of(Messages.text("plan.column.actions"), 14, (Target row) -> PlanWords.names(row.getActions()))
                        .edited(cells.references(
                                MODEL.getTarget_Actions(),
                                Messages.text("plan.column.actions"),
                                row -> edits.plan().getActions())));
        targets.add(Column.of(Messages.text("plan.column.soFar"), 14, (Target row) -> state.result(row)));
        targets.add(Column.of(Messages.text("plan.column.watch"), 12, this::watch));
    }

    private String watch(Target target) {
        List<String> watch = new ArrayList<>();
        if (state.measured().target(target).filter(TargetState::overdue).isPresent()) {
            watch.add(Messages.text("plan.target.overdue"));
        }
        if (state.measured().target(target).filter(TargetState::isLost).isPresent()) {
            watch.add(Messages.text("plan.target.lost"));
        }
        state.measured().remeasures(target).stream()
                .filter(each -> each.state() == Remeasure.State.OVERDUE)
                .findFirst()
                .ifPresent(each -> watch.add(Messages.text("plan.target.remeasure", each.day())));
        state.measured().alarms(target).stream()
                .map(alarm -> Language.ofWindow(alarm.direction()::words))
                .distinct()
                .forEach(watch::add);
        return String.join("; ", watch);
    }

    private void tell() {
        Target target = targets.first();
        if (target == null) {
            standing.setText(Messages.text("plan.target.none"));
            return;
        }
        List<String> lines = new ArrayList<>();
        state.measured()
                .target(target)
                .ifPresentOrElse(
                        found -> lines.add(found.sentence().plain()),
                        () -> lines.add(Messages.text("plan.target.reading")));
        for (Remeasure again : state.measured().remeasures(target)) {
            lines.add(Messages.text("plan.target.again", again.day(), Language.ofWindow(again.state()::words)));
        }
        state.measured().alarms(target).forEach(alarm -> lines.add(words(alarm)));
        lines.add("");
        lines.add(Language.ofWindow(TargetStates::rule));
        standing.setText(String.join("\n", lines));
    }

    private static String words(GainAlarm alarm) {
        return Messages.text(
                "plan.target.alarm",
                alarm.violation().words(),
                Language.ofWindow(alarm.direction()::words),
                alarm.actions().stream().map(PlanWords::name).collect(Collectors.joining("; ")));
    }

    private void add() {
        Target added = edits.addTarget();
        targets.select(added);
        if (added != null) {
            targets.viewer().editElement(added, 0);
        }
    }

    private void move(int by) {
        if (targets.first() != null) {
            edits.move(targets.first(), by);
        }
    }

    @Override
    public Control control() {
        return halves;
    }

    @Override
    public void show(PlanState now) {
        state = now;
        targets.show(now.plan().getTargets());
        if (targets.first() == null && !now.plan().getTargets().isEmpty()) {
            targets.select(now.plan().getTargets().getFirst());
        }
        tell();
    }

    @Override
    public boolean select(Element element) {
        if (element instanceof Target target) {
            targets.select(target);
            return true;
        }
        return false;
    }

    @Override
    public void setFocus() {
        targets.viewer().getTable().setFocus();
    }
}
