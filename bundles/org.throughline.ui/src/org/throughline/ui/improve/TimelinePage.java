package org.throughline.ui.improve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.throughline.core.language.Language;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.improvement.PdsaCycle;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.Entries;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** The actions over time, drawn, and as a table that is edited in place, with the trials of the selected one. */
final class TimelinePage implements PlanPage {
    private static final ImprovementPackage MODEL = ImprovementPackage.eINSTANCE;

    private final PlanEdits edits;
    private final Candidates candidates;
    private final SashForm halves;
    private final PictureView picture;
    private final RowTable<Action> actions;
    private final CycleTable cycles;
    private PlanState state;

    TimelinePage(Composite parent, PlanEdits edits) {
        this.edits = edits;
        candidates = new Candidates(edits.session().folder());
        halves = new SashForm(parent, SWT.VERTICAL);
        picture = new PictureView(halves);
        CTabFolder below = new CTabFolder(halves, SWT.BORDER);
        Composite area = new Composite(below, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        actions = new RowTable<>(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(actions.control());
        addColumns();
        RowMemory.remember(actions, "plan.actions");
        actions.onKeys(this::add, () -> edits.delete(actions.selected()), this::move);
        new ButtonRow(area, edits.isWritable())
                .add("plan.action.add", this::add)
                .add("plan.delete", () -> edits.delete(actions.selected()));
        ProblemsPage.tab(below, "plan.tab.actions", area);
        cycles = new CycleTable(below, edits);
        ProblemsPage.tab(below, "plan.tab.cycles", cycles.control());
        below.setSelection(0);
        actions.viewer().addSelectionChangedListener(event -> cycles.show(actions.first()));
        halves.setWeights(5, 4);
    }

    private void addColumns() {
        ElementCells cells = new ElementCells(edits, actions.viewer());
        actions.add(Column.of(Messages.text("plan.column.action"), 24, (Action row) -> PlanWords.name(row))
                .edited(cells.text(BasePackage.eINSTANCE.getElement_Name()))
                .holding(Entries.A_NAME));
        actions.add(Column.of(Messages.text("plan.column.status"), 10, (Action row) -> PlanWords.of(row.getStatus()))
                .ordered(Comparator.comparing(Action::getStatus))
                .edited(cells.choice(
                        List.of(ActionStatus.values()), PlanWords::of, Action::getStatus, edits::setStatus)));
        actions.add(Column.of(
                Messages.text("plan.column.watch"), 12, (Action row) -> Language.ofWindow(state.of(row)::alarm)));
        actions.add(Column.of(Messages.text("plan.column.owner"), 14, (Action row) -> PlanWords.name(row.getOwner()))
                .edited(cells.reference(MODEL.getAction_Owner(), candidates::participants, PlanWords::name)));
        day(cells, "start", MODEL.getAction_Start());
        day(cells, "due", MODEL.getAction_Due());
        day(cells, "done", MODEL.getAction_Done());
        amount(cells, "effort", MODEL.getAction_Effort());
        several(cells, "after", MODEL.getAction_DependsOn());
        several(cells, "addresses", MODEL.getAction_Addresses());
        several(cells, "changes", MODEL.getAction_Changes());
        amount(cells, "costExpected", MODEL.getAction_CostExpected());
        amount(cells, "costRealised", MODEL.getAction_CostRealised());
        amount(cells, "benefitExpected", MODEL.getAction_BenefitExpected());
        amount(cells, "benefitRealised", MODEL.getAction_BenefitRealised());
    }

    private void day(ElementCells cells, String key, EAttribute day) {
        actions.add(Column.of(
                        Messages.text("plan.column." + key),
                        11,
                        (Action row) -> Entries.shown((LocalDate) row.eGet(day)))
                .ordered(Comparator.comparing(
                        row -> (LocalDate) row.eGet(day), Comparator.nullsFirst(Comparator.naturalOrder())))
                .edited(cells.day(day))
                .holding(Entries.A_DAY));
    }

    private void amount(ElementCells cells, String key, EAttribute amount) {
        actions.add(Column.of(
                        Messages.text("plan.column." + key),
                        10,
                        (Action row) -> row.eIsSet(amount) ? Entries.shown((Double) row.eGet(amount)) : "")
                .ordered(Comparator.comparingDouble(row -> (Double) row.eGet(amount)))
                .edited(cells.amount(amount)));
    }

    @SuppressWarnings("unchecked")
    private void several(ElementCells cells, String key, EReference reference) {
        String title = Messages.text("plan.column." + key);
        actions.add(Column.of(title, 14, (Action row) -> PlanWords.names((List<Element>) row.eGet(reference)))
                .edited(cells.references(reference, title, row -> offered(row, reference))));
    }

    private List<? extends Element> offered(Action action, EReference reference) {
        if (reference == MODEL.getAction_Addresses()) {
            return edits.plan().getProblems();
        }
        return reference == MODEL.getAction_Changes()
                ? candidates.subjects()
                : edits.plan().getActions().stream()
                        .filter(other -> other != action)
                        .toList();
    }

    private void add() {
        Action added = edits.addAction(List.of());
        actions.select(added);
        if (added != null) {
            actions.viewer().editElement(added, 0);
        }
    }

    private void move(int by) {
        if (actions.first() != null) {
            edits.move(actions.first(), by);
        }
    }

    @Override
    public Control control() {
        return halves;
    }

    @Override
    public void show(PlanState now) {
        state = now;
        actions.show(now.plan().getActions());
        if (actions.first() == null && !now.plan().getActions().isEmpty()) {
            actions.select(now.plan().getActions().getFirst());
        }
        cycles.show(actions.first());
        picture.show(now.timeline(), Messages.text("plan.timeline.empty"));
    }

    @Override
    public boolean select(Element element) {
        Element found = element instanceof PdsaCycle ? (Element) element.eContainer() : element;
        if (found instanceof Action action) {
            actions.select(action);
            return true;
        }
        return false;
    }

    @Override
    public void setFocus() {
        actions.viewer().getTable().setFocus();
    }
}
