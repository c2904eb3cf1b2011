package org.throughline.ui.products;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.ElementWords;
import org.throughline.ui.table.Entries;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowSearch;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** The needs of a client's participants: whose, in his own words, satisfied by which products, measured by what. */
final class NeedTable {
    private static final OrganisationPackage MODEL = OrganisationPackage.eINSTANCE;

    private final Subject subject;
    private final RowSearch search;
    private final RowTable<Need> table;

    NeedTable(Composite parent, Subject subject) {
        this.subject = subject;
        search = new RowSearch(parent);
        table = new RowTable<>(parent);
        table.name(Messages.text("products.needs"));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(table.control());
        addColumns();
        search.narrow(table);
        RowMemory.remember(table, "needs", search);
        table.onKeys(
                this::add,
                this::delete,
                by -> Order.move(subject.edits(), subject.client().getNeeds(), table.first(), by));
        table.viewer().addSelectionChangedListener(event -> subject.selected(table.first()));
        new ButtonRow(parent, subject.edits().isWritable())
                .add("products.addNeed", this::add)
                .add("products.delete", this::delete);
    }

    private void addColumns() {
        ElementCells cells = new ElementCells(subject.edits(), table.viewer());
        table.add(Column.of(Messages.text("products.column.need"), 34, Need::getWording)
                .edited(cells.text(MODEL.getNeed_Wording()))
                .holding(Entries.A_NAME));
        table.add(Column.of(
                        Messages.text("products.column.participant"),
                        16,
                        (Need row) -> ElementWords.name(row.getParticipant()))
                .edited(cells.reference(
                        MODEL.getNeed_Participant(), () -> subject.client().getParticipants(), ElementWords::name)));
        table.add(Column.of(
                        Messages.text("products.column.satisfiedBy"),
                        20,
                        (Need row) -> ElementWords.names(row.getSatisfiedBy()))
                .edited(cells.references(
                        MODEL.getNeed_SatisfiedBy(),
                        Messages.text("products.column.satisfiedBy"),
                        row -> subject.client().getProducts())));
        table.add(Column.of(Messages.text("products.column.measured"), 18, (Need row) -> subject.measured(row))
                .edited(QuestionsCell.of(table.viewer(), subject)));
        table.add(Column.of(Messages.text("products.column.gaps"), 16, this::gaps));
    }

    private String gaps(Need need) {
        List<String> gaps = new ArrayList<>();
        if (need.getParticipant() == null) {
            gaps.add(Messages.text("products.gap.whose"));
        }
        if (need.getSatisfiedBy().isEmpty()) {
            gaps.add(Messages.text("products.gap.product"));
        }
        if (subject.measuring(need).isEmpty()) {
            gaps.add(Messages.text("products.gap.question"));
        }
        return String.join("; ", gaps);
    }

    private void add() {
        Need need = OrganisationFactory.eINSTANCE.createNeed();
        need.setWording(Messages.text("products.new.need"));
        Need added = subject.edits().insert("products.addNeed", subject.client().getNeeds(), need);
        if (added != null) {
            select(added);
            table.viewer().editElement(added, 0);
        }
    }

    private void delete() {
        subject.delete(table.selected());
    }

    RowTable<Need> table() {
        return table;
    }

    void select(Need need) {
        search.reveal(need);
        table.select(need);
    }

    void show() {
        table.show(subject.client().getNeeds());
    }
}
