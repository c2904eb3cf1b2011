package org.throughline.ui.report;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportRequest;
import org.throughline.report.ReportSection;
import org.throughline.report.Reports;
import org.throughline.ui.Messages;

/** The sections of a report: ticked to be written, dragged into their order. */
final class SectionTable {
    private final ReportEdits edits;
    private final CheckboxTableViewer viewer;
    private List<ReportSection> order = List.of();
    private Audience audience = Audience.FULL;

    SectionTable(Composite parent, ReportEdits edits, Consumer<ReportSection> selected) {
        this.edits = edits;
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(200, 220)
                .applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(
                LabelProvider.createTextProvider(section -> SectionWords.of((ReportSection) section, audience)));
        viewer.addCheckStateListener(
                event -> edits.include((ReportSection) event.getElement(), event.getChecked(), order));
        viewer.addSelectionChangedListener(event -> selected.accept(selected()));
        viewer.getTable().addListener(SWT.KeyDown, this::key);
        addDragging();
        button(area, "report.button.up", () -> move(-1));
        button(area, "report.button.down", () -> move(1));
    }

    private static void button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.text(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }

    private void addDragging() {
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, transfers, new ViewerDropAdapter(viewer) {
            @Override
            public boolean performDrop(Object data) {
                return place(getCurrentTarget(), getCurrentLocation());
            }

            @Override
            public boolean validateDrop(Object target, int operation, TransferData type) {
                return edits.session().isWritable();
            }
        });
    }

    private boolean place(Object target, int location) {
        if (!(viewer.getStructuredSelection().getFirstElement() instanceof ReportSection dragged)) {
            return false;
        }
        int from = order.indexOf(dragged);
        int to = target == null ? order.size() : order.indexOf(target);
        if (location == ViewerDropAdapter.LOCATION_AFTER) {
            to++;
        }
        edits.move(dragged, to > from ? to - 1 : to, order);
        return true;
    }

    private void key(Event event) {
        if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_UP) {
            move(-1);
        } else if (event.stateMask == SWT.ALT && event.keyCode == SWT.ARROW_DOWN) {
            move(1);
        }
    }

    private void move(int by) {
        ReportSection section = selected();
        if (section != null) {
            edits.move(section, order.indexOf(section) + by, order);
        }
    }

    ReportSection selected() {
        return (ReportSection) viewer.getStructuredSelection().getFirstElement();
    }

    /** Returns all sections in their order. */
    List<ReportSection> order() {
        return order;
    }

    /** Shows the sections of a report. */
    void show(ReportRequest request) {
        ReportSection before = selected();
        audience = request.audience();
        order = Reports.sections(request);
        viewer.setInput(order);
        Set<ReportSection> included = Set.copyOf(Reports.included(request));
        order.forEach(section -> viewer.setChecked(section, included.contains(section)));
        viewer.setSelection(new StructuredSelection(before == null ? order.getFirst() : before), true);
    }

    void setFocus() {
        viewer.getTable().setFocus();
    }
}
