package org.throughline.flow.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.throughline.core.diff.ProcessComparison;
import org.throughline.model.base.Element;
import org.throughline.model.process.Process;

/** Selects in an as-is what is selected in its to-be, and back, as long as both are shown. */
public final class PairedSelection {
    private static final String PROPERTY = "org.throughline.flow.paired";

    private final GraphicalViewer asIs;
    private final GraphicalViewer toBe;
    private final ISelectionChangedListener fromAsIs;
    private final ISelectionChangedListener fromToBe;
    private boolean following;

    private PairedSelection(GraphicalViewer asIs, GraphicalViewer toBe) {
        this.asIs = asIs;
        this.toBe = toBe;
        fromAsIs = event -> once(() -> follow(asIs, toBe, comparison()::toBe));
        fromToBe = event -> once(() -> follow(toBe, asIs, comparison()::asIs));
    }

    /** Pairs two viewers; nothing happens where the to-be is paired with that viewer already. */
    public static void of(GraphicalViewer asIs, GraphicalViewer toBe) {
        if (toBe.getProperty(PROPERTY) != asIs) {
            toBe.setProperty(PROPERTY, asIs);
            PairedSelection pair = new PairedSelection(asIs, toBe);
            asIs.addSelectionChangedListener(pair.fromAsIs);
            toBe.addSelectionChangedListener(pair.fromToBe);
            asIs.getControl().addDisposeListener(event -> pair.part());
            toBe.getControl().addDisposeListener(event -> pair.part());
        }
    }

    private void part() {
        toBe.setProperty(PROPERTY, null);
        asIs.removeSelectionChangedListener(fromAsIs);
        toBe.removeSelectionChangedListener(fromToBe);
    }

    private ProcessComparison comparison() {
        return ProcessComparison.of((Process) asIs.getContents().getModel(), (Process)
                toBe.getContents().getModel());
    }

    /** What is selected here must not come back as a selection there. */
    private void once(Runnable step) {
        if (!following) {
            following = true;
            try {
                step.run();
            } finally {
                following = false;
            }
        }
    }

    private static void follow(GraphicalViewer from, GraphicalViewer to, UnaryOperator<Element> other) {
        List<EditPart> parts = new ArrayList<>();
        for (Object selected : from.getSelectedEditParts()) {
            Object model = ((EditPart) selected).getModel();
            if (model instanceof Element element
                    && !(model instanceof Process)
                    && to.getEditPartRegistry().get(other.apply(element)) instanceof EditPart part) {
                parts.add(part);
            }
        }
        to.setSelection(new StructuredSelection(parts));
        if (!parts.isEmpty()) {
            to.reveal(parts.getLast());
        }
    }
}
