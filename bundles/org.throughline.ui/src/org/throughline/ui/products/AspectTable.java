package org.throughline.ui.products;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.throughline.model.base.BasePackage;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.Product;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.Entries;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** The aspects of a product: what its customer can confirm or deny, and which question asks him. */
final class AspectTable {
    private static final int STATEMENT = 1;

    private final Subject subject;
    private final RowTable<Aspect> table;
    private Product product;

    AspectTable(Composite parent, Subject subject) {
        this.subject = subject;
        table = new RowTable<>(parent);
        table.name(Messages.text("products.aspects"));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(table.control());
        ElementCells cells = new ElementCells(subject.edits(), table.viewer());
        table.add(Column.of(Messages.text("products.column.short"), 26, Aspect::getName)
                .edited(cells.text(BasePackage.Literals.ELEMENT__NAME)));
        table.add(Column.of(Messages.text("products.column.aspect"), 40, Aspect::getStatement)
                .edited(cells.text(OrganisationPackage.Literals.ASPECT__STATEMENT))
                .holding(Entries.A_NAME));
        table.add(Column.of(Messages.text("products.column.measured"), 34, this::measured)
                .edited(QuestionsCell.of(table.viewer(), subject)));
        RowMemory.remember(table, "aspects");
        table.onKeys(
                this::add, this::delete, by -> Order.move(subject.edits(), product.getAspects(), table.first(), by));
        table.viewer().addSelectionChangedListener(event -> subject.selected(table.first()));
        ButtonRow buttons = new ButtonRow(parent, subject.edits().isWritable())
                .add("products.addAspect", this::add)
                .add("products.delete", this::delete);
        buttons.looking("products.goToQuestion", this::goToQuestion);
    }

    private String measured(Aspect aspect) {
        String questions = subject.measured(aspect);
        return questions.isEmpty() ? Messages.text("products.gap.question") : questions;
    }

    private void add() {
        if (product == null) {
            return;
        }
        Aspect aspect = OrganisationFactory.eINSTANCE.createAspect();
        aspect.setStatement(Messages.text("products.new.aspect"));
        Aspect added = subject.edits().insert("products.addAspect", product.getAspects(), aspect);
        if (added != null) {
            table.select(added);
            table.viewer().editElement(added, STATEMENT);
        }
    }

    private void delete() {
        subject.delete(table.selected());
    }

    private void goToQuestion() {
        if (table.first() != null) {
            subject.measuring(table.first()).stream().findFirst().ifPresent(subject::goTo);
        }
    }

    void select(Aspect aspect) {
        table.select(aspect);
    }

    /** Shows the aspects of a product; none for null. */
    void show(Product shown) {
        product = shown;
        table.show(shown == null ? List.of() : shown.getAspects());
    }
}
