package org.throughline.flow.views;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.handoff.HandOffEditing;
import org.throughline.flow.handoff.HandOffTexts;
import org.throughline.model.process.Flow;

/** The hand-offs of a flowchart; what is selected here is selected there, and the other way round. */
public final class HandOffTable {
    private final TextTable<HandOff> table;
    private final Runnable refresh = this::refresh;
    private final ISelectionChangedListener fromDiagram = event -> selectFromDiagram();
    private Flowchart flowchart;
    private GraphicalViewer diagram;
    private boolean selecting;

    /** Makes a table that shows no flowchart yet. */
    public HandOffTable(Composite parent) {
        table = TextTable.<HandOff>ofMany(parent)
                .column(Messages.supplier, 130, row -> ElementProviders.nameOf(row.supplier()))
                .column(Messages.supplierStep, 190, row -> ElementProviders.nameOf(row.supplierStep()))
                .column(Messages.customer, 130, row -> ElementProviders.nameOf(row.customer()))
                .column(Messages.customerStep, 190, row -> ElementProviders.nameOf(row.customerStep()))
                .column(Messages.propertyProduct, 150, HandOff::productName)
                .column(Messages.propertyNeed, 170, HandOff::needWording)
                .column(Messages.propertyAgreement, 90, row -> HandOffTexts.words(HandOffTexts.agreement(row)))
                .column(Messages.propertyTimeliness, 80, row -> HandOffTexts.percent(row.timeliness()))
                .column(Messages.propertyCompleteAccurate, 140, row -> HandOffTexts.percent(row.completeAccurate()));
        table.viewer().addSelectionChangedListener(event -> selectInDiagram());
        table.viewer().addDoubleClickListener(event -> edit());
        table.viewer().getTable().addDisposeListener(event -> leave());
    }

    /** Returns the table. */
    public TextTable<HandOff> table() {
        return table;
    }

    /** Shows the hand-offs of a flowchart and follows them; of none for null. */
    public void show(Flowchart newFlowchart, GraphicalViewer newDiagram) {
        leave();
        flowchart = newFlowchart;
        diagram = newDiagram;
        if (flowchart != null) {
            flowchart.session().addListener(refresh);
            diagram.addSelectionChangedListener(fromDiagram);
        }
        refresh();
    }

    private void leave() {
        if (flowchart != null) {
            flowchart.session().removeListener(refresh);
            diagram.removeSelectionChangedListener(fromDiagram);
            flowchart = null;
        }
    }

    private void refresh() {
        boolean shown = flowchart != null && flowchart.session().isOpen();
        selecting = true;
        table.show(shown ? HandOffs.of(flowchart.process()) : List.of());
        selecting = false;
        if (shown) {
            selectFromDiagram();
        }
    }

    private void selectInDiagram() {
        if (selecting || flowchart == null) {
            return;
        }
        Set<EditPart> parts = new LinkedHashSet<>();
        for (HandOff handOff : table.selected()) {
            for (Flow arrow : handOff.arrows()) {
                if (diagram.getEditPartRegistry().get(arrow) instanceof EditPart part) {
                    parts.add(part);
                }
            }
        }
        selecting = true;
        diagram.setSelection(new StructuredSelection(List.copyOf(parts)));
        parts.stream().findFirst().ifPresent(diagram::reveal);
        selecting = false;
    }

    @SuppressWarnings("unchecked")
    private void selectFromDiagram() {
        if (selecting) {
            return;
        }
        Set<Object> models = new LinkedHashSet<>();
        for (Object part : diagram.getSelectedEditParts()) {
            models.add(((EditPart) part).getModel());
        }
        List<HandOff> rows = ((List<HandOff>) table.viewer().getInput())
                .stream()
                        .filter(row -> row.arrows().stream().anyMatch(models::contains))
                        .toList();
        selecting = true;
        table.viewer().setSelection(new StructuredSelection(rows), true);
        selecting = false;
    }

    /** Opens the selected hand-offs. */
    public void edit() {
        if (!table.selected().isEmpty()) {
            HandOffEditing.open(
                    flowchart, table.selected(), table.viewer().getTable().getShell());
        }
    }
}
