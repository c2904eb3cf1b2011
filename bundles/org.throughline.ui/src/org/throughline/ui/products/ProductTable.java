package org.throughline.ui.products;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.throughline.model.base.BasePackage;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.Product;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.ElementWords;
import org.throughline.ui.table.Entries;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowSearch;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** The products of a client: who makes each, which needs it satisfies, and what is missing. */
final class ProductTable {
    private static final OrganisationPackage MODEL = OrganisationPackage.eINSTANCE;

    private final Subject subject;
    private final RowSearch search;
    private final RowTable<Product> table;

    ProductTable(Composite parent, Subject subject) {
        this.subject = subject;
        search = new RowSearch(parent);
        table = new RowTable<>(parent);
        table.name(Messages.text("products.products"));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(table.control());
        addColumns();
        search.narrow(table);
        RowMemory.remember(table, "products", search);
        table.onKeys(this::add, this::delete, this::move);
        table.viewer().addSelectionChangedListener(event -> subject.selected(table.first()));
        new ButtonRow(parent, subject.edits().isWritable())
                .add("products.addProduct", this::add)
                .add("products.delete", this::delete);
    }

    private void addColumns() {
        ElementCells cells = new ElementCells(subject.edits(), table.viewer());
        table.add(Column.of(Messages.text("products.column.product"), 28, (Product row) -> ElementWords.name(row))
                .edited(cells.text(BasePackage.Literals.ELEMENT__NAME))
                .holding(Entries.A_NAME));
        table.add(Column.of(
                        Messages.text("products.column.suppliers"),
                        22,
                        (Product row) -> ElementWords.names(row.getSuppliers()))
                .edited(cells.references(
                        MODEL.getProduct_Suppliers(),
                        Messages.text("products.column.suppliers"),
                        row -> subject.client().getParticipants())));
        table.add(Column.of(
                        Messages.text("products.column.satisfies"),
                        28,
                        (Product row) -> ElementWords.names(row.getSatisfies()))
                .edited(cells.references(
                        MODEL.getProduct_Satisfies(),
                        Messages.text("products.column.satisfies"),
                        row -> subject.client().getNeeds())));
        table.add(Column.of(Messages.text("products.column.gaps"), 22, this::gaps));
    }

    private String gaps(Product product) {
        List<String> gaps = new ArrayList<>();
        if (product.getSuppliers().isEmpty()) {
            gaps.add(Messages.text("products.gap.supplier"));
        }
        if (product.getSatisfies().isEmpty()) {
            gaps.add(Messages.text("products.gap.need"));
        }
        if (product.getAspects().isEmpty()) {
            gaps.add(Messages.text("products.gap.aspects"));
        }
        long unmeasured = product.getAspects().stream()
                .filter(aspect -> subject.measuring(aspect).isEmpty())
                .count();
        if (unmeasured > 0) {
            gaps.add(Messages.text("products.gap.measured", unmeasured));
        }
        return String.join("; ", gaps);
    }

    void add() {
        Product product = OrganisationFactory.eINSTANCE.createProduct();
        product.setName(Messages.text("people.new.product"));
        Product added =
                subject.edits().insert("products.addProduct", subject.client().getProducts(), product);
        if (added != null) {
            select(added);
            table.viewer().editElement(added, 0);
        }
    }

    private void delete() {
        subject.delete(table.selected());
    }

    private void move(int by) {
        Order.move(subject.edits(), subject.client().getProducts(), table.first(), by);
    }

    RowTable<Product> table() {
        return table;
    }

    void select(Product product) {
        search.reveal(product);
        table.select(product);
    }

    void show() {
        table.show(subject.client().getProducts());
        if (table.first() == null && !subject.client().getProducts().isEmpty()) {
            table.select(subject.client().getProducts().getFirst());
        }
    }
}
