package org.throughline.ui.improve;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.throughline.core.language.Language;
import org.throughline.improvement.problem.Effect;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;
import org.throughline.model.improvement.Severity;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.Entries;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** The problems as a table; beside it what the selected one is about, its evidence and its causes. */
final class ProblemsPage implements PlanPage {
    private static final ImprovementPackage MODEL = ImprovementPackage.eINSTANCE;

    private final PlanEdits edits;
    private final Consumer<Element> open;
    private final SashForm halves;
    private final RowTable<Problem> problems;
    private final CTabFolder tabs;
    private final ProblemDetails details;
    private final CausesTab causes;
    private final PictureView pareto;
    private PlanState state;

    ProblemsPage(Composite parent, PlanEdits edits, Places places, Consumer<Element> open) {
        this.edits = edits;
        this.open = open;
        halves = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(left);
        problems = new RowTable<>(left);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(problems.control());
        addColumns();
        RowMemory.remember(problems, "plan.problems");
        problems.onKeys(this::add, this::delete, this::move);
        new ButtonRow(left, edits.isWritable())
                .add("plan.problem.add", this::add)
                .add("plan.delete", this::delete)
                .add("plan.problem.act", this::act);
        tabs = new CTabFolder(halves, SWT.BORDER);
        details = new ProblemDetails(tabs, edits, places);
        tab(tabs, "plan.tab.evidence", details.control());
        causes = new CausesTab(tabs, edits);
        tab(tabs, "plan.tab.causes", causes.control());
        pareto = new PictureView(tabs);
        tab(tabs, "plan.tab.pareto", pareto.control());
        tabs.setSelection(0);
        halves.setWeights(12, 8);
        problems.viewer().addSelectionChangedListener(event -> showDetails());
    }

    static void tab(CTabFolder folder, String key, Control control) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(Messages.text(key));
        item.setControl(control);
    }

    private void addColumns() {
        ElementCells cells = new ElementCells(edits, problems.viewer());
        problems.add(Column.of(Messages.text("plan.column.problem"), 32, (Problem row) -> PlanWords.name(row))
                .edited(cells.text(BasePackage.eINSTANCE.getElement_Name()))
                .holding(Entries.A_NAME));
        problems.add(Column.of(Messages.text("plan.column.severity"), 13, this::severity)
                .told(row -> PlanWords.sentences(state.of(row).reasons()))
                .ordered(Comparator.comparing(Problem::getSeverity).reversed())
                .edited(cells.choice(
                        List.of(Severity.values()),
                        PlanWords::of,
                        Problem::getSeverity,
                        (row, severity) -> edits.set(row, MODEL.getProblem_Severity(), severity))));
        problems.add(Column.of(Messages.text("plan.column.effect"), 13, this::effect)
                .told(row -> Language.ofWindow(state.of(row).basis()::words))
                .ordered(Comparator.comparingDouble(
                        (Problem row) -> -state.of(row).share().orElse(-1))));
        problems.add(Column.of(Messages.text("plan.column.status"), 11, (Problem row) -> PlanWords.of(row.getStatus()))
                .ordered(Comparator.comparing(Problem::getStatus))
                .edited(cells.choice(
                        List.of(ProblemStatus.values()), PlanWords::of, Problem::getStatus, edits::setStatus)));
        problems.add(Column.of(Messages.text("plan.column.solved"), 11, (Problem row) -> Entries.shown(row.getSolved()))
                .ordered(Comparator.comparing(Problem::getSolved, Comparator.nullsLast(Comparator.naturalOrder())))
                .edited(cells.day(Problem::getSolved, edits::setSolved)));
        problems.add(Column.of(Messages.text("plan.column.evidence"), 20, EvidenceKind::badges));
        problems.add(Column.of(Messages.text("plan.column.actions"), 18, this::actions));
    }

    private String severity(Problem problem) {
        Effect effect = state.of(problem);
        String own = PlanWords.of(problem.getSeverity());
        return effect.severity() == problem.getSeverity()
                ? own
                : Messages.text("plan.severity.differs", own, PlanWords.of(effect.severity()));
    }

    private String effect(Problem problem) {
        return state.of(problem).number().map(number -> number.shown()).orElse(Messages.text("plan.effect.none"));
    }

    private String actions(Problem problem) {
        List<?> against = state.against(problem);
        return against.isEmpty() ? Messages.text("plan.problem.noAction") : PlanWords.names(state.against(problem));
    }

    private void add() {
        Problem added = edits.addProblem();
        problems.select(added);
        if (added != null) {
            problems.viewer().editElement(added, 0);
        }
    }

    private void delete() {
        edits.delete(problems.selected());
    }

    private void move(int by) {
        if (problems.first() != null) {
            edits.move(problems.first(), by);
        }
    }

    private void act() {
        Action added = problems.selected().isEmpty() ? null : edits.addAction(problems.selected());
        if (added != null) {
            open.accept(added);
        }
    }

    private void showDetails() {
        if (state != null) {
            details.show(state, problems.first());
            causes.show(problems.first());
        }
    }

    @Override
    public Control control() {
        return halves;
    }

    @Override
    public void show(PlanState now) {
        state = now;
        problems.show(now.plan().getProblems());
        if (problems.first() == null && !now.plan().getProblems().isEmpty()) {
            problems.select(now.plan().getProblems().getFirst());
        }
        showDetails();
        pareto.show(List.of(now.pareto()), "");
    }

    @Override
    public boolean select(Element element) {
        Problem problem = element instanceof Evidence ? (Problem) element.eContainer() : null;
        if (element instanceof Problem itself) {
            problem = itself;
        }
        problems.select(problem);
        tabs.setSelection(0);
        return problem != null;
    }

    @Override
    public void setFocus() {
        problems.viewer().getTable().setFocus();
    }
}
