package org.throughline.ui.improve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.throughline.core.language.Language;
import org.throughline.improvement.plan.CycleStory;
import org.throughline.model.base.BasePackage;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.improvement.PdsaCycle;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.Entries;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** The trials of an action: what was planned, done, seen and decided. */
final class CycleTable {
    private static final ImprovementPackage MODEL = ImprovementPackage.eINSTANCE;

    private final PlanEdits edits;
    private final Composite area;
    private final Label title;
    private final RowTable<PdsaCycle> cycles;
    private Action action;

    CycleTable(Composite parent, PlanEdits edits) {
        this.edits = edits;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        title = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        cycles = new RowTable<>(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(cycles.control());
        ElementCells cells = new ElementCells(edits, cycles.viewer());
        column(cells, "cycle", 12, BasePackage.eINSTANCE.getElement_Name(), false);
        column(cells, "from", 10, MODEL.getPdsaCycle_From(), true);
        column(cells, "to", 10, MODEL.getPdsaCycle_To(), true);
        column(cells, "plan", 20, MODEL.getPdsaCycle_Plan(), false);
        column(cells, "do", 20, MODEL.getPdsaCycle_Do(), false);
        column(cells, "study", 20, MODEL.getPdsaCycle_Study(), false);
        column(cells, "act", 20, MODEL.getPdsaCycle_Act(), false);
        cycles.add(Column.of(
                Messages.text("plan.column.missing"), 16, cycle -> Language.ofWindow(() -> CycleStory.missing(cycle))));
        RowMemory.remember(cycles, "plan.cycles");
        cycles.onKeys(this::add, () -> edits.delete(cycles.selected()), this::move);
        new ButtonRow(area, edits.isWritable())
                .add("plan.cycle.add", this::add)
                .add("plan.delete", () -> edits.delete(cycles.selected()));
    }

    private void column(ElementCells cells, String key, int weight, EAttribute attribute, boolean day) {
        cycles.add(Column.of(
                        Messages.text("plan.column." + key),
                        weight,
                        (PdsaCycle row) -> row.eGet(attribute) instanceof LocalDate one
                                ? Entries.shown(one)
                                : Objects.toString(row.eGet(attribute), ""))
                .ordered(Comparator.comparing(row -> Objects.toString(row.eGet(attribute), "")))
                .edited(day ? cells.day(attribute) : cells.text(attribute))
                .holding(day ? Entries.A_DAY : ""));
    }

    private void add() {
        if (action != null) {
            PdsaCycle added = edits.addCycle(action);
            cycles.select(added);
            if (added != null) {
                cycles.viewer().editElement(added, 3);
            }
        }
    }

    private void move(int by) {
        if (cycles.first() != null) {
            edits.move(cycles.first(), by);
        }
    }

    Control control() {
        return area;
    }

    /** Shows the trials of an action; none for null. */
    void show(Action shown) {
        action = shown;
        title.setText(
                shown == null
                        ? Messages.text("plan.noAction")
                        : Messages.text("plan.cycles.of", PlanWords.name(shown).replace("&", "&&")));
        cycles.show(shown == null ? List.of() : shown.getCycles());
        area.layout();
    }
}
