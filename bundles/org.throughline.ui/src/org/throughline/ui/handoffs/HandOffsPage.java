package org.throughline.ui.handoffs;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.throughline.core.check.ClientContext;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.base.Element;
import org.throughline.model.process.HandOffRecord;
import org.throughline.ui.Messages;
import org.throughline.ui.client.ClientPage;
import org.throughline.ui.client.PageSelection;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementEdits;
import org.throughline.ui.table.EmptyPage;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowSearch;
import org.throughline.ui.table.RowTable;

/** The hand-offs of all flowcharts of a client in one table that is edited cell by cell. */
final class HandOffsPage implements ClientPage {
    private final ElementEdits edits;
    private final Consumer<Element> goTo;
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final EmptyPage empty;
    private final Composite whole;
    private final Label figure;
    private final RowSearch search;
    private final RowTable<HandOffRow> table;

    HandOffsPage(Composite parent, ElementEdits edits, PageSelection selection, Consumer<Element> goTo, Runnable draw) {
        this.edits = edits;
        this.goTo = goTo;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        empty = new EmptyPage(area, "handOffs.empty", edits.isWritable()).add("handOffs.draw", draw);
        whole = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(whole);
        figure = new Label(whole, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(figure);
        search = new RowSearch(whole);
        table = RowTable.ofMany(whole);
        table.name(Messages.text("handOffs.title"));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(table.control());
        new HandOffColumns(edits, table).add();
        search.narrow(table);
        if (edits.session().folder().processes().size() < 2) {
            table.show(table.table().getColumn(0), false);
        }
        RowMemory.remember(table, "handOffs", search);
        table.viewer().addSelectionChangedListener(event -> selection.set(selected()));
        new ButtonRow(whole, true).looking("handOffs.goTo", this::goThere);
    }

    private Element selected() {
        HandOffRow row = table.first();
        if (row == null) {
            return null;
        }
        HandOff handOff = row.handOff();
        return handOff.record() == null ? handOff.arrows().getFirst() : handOff.record();
    }

    private void goThere() {
        if (table.first() != null) {
            goTo.accept(table.first().handOff().supplierStep());
        }
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show() {
        List<HandOff> handOffs = new ClientContext(edits.session().folder()).handOffs();
        long agreed = handOffs.stream().filter(HandOff::agreed).count();
        figure.setText(Messages.text("handOffs.figure", handOffs.size(), agreed));
        table.show(handOffs.stream().map(HandOffRow::new).toList());
        stack.topControl = handOffs.isEmpty() ? empty.control() : whole;
        area.layout();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void select(Element element) {
        for (HandOffRow row : (List<HandOffRow>) table.viewer().getInput()) {
            boolean meant = element instanceof HandOffRecord
                    ? row.handOff().record() == element
                    : row.handOff().supplierStep() == element
                            || row.handOff().arrows().contains(element);
            if (meant) {
                search.reveal(row);
                table.select(row);
                return;
            }
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == whole) {
            table.viewer().getTable().setFocus();
        } else {
            empty.control().setFocus();
        }
    }
}
