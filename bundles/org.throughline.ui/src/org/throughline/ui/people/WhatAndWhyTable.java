package org.throughline.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.throughline.core.job.JobSheet;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.ui.Messages;
import org.throughline.ui.client.PageSelection;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.Cells.Content;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.ElementWords;
import org.throughline.ui.table.ElementsDialog;
import org.throughline.ui.table.Entries;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** What a participant makes, and why: for whom and for which of his needs. A gap is filled by typing into its cell. */
final class WhatAndWhyTable {
    private static final int HEIGHT = 110;
    private static final int WHY = 2;

    private final PeopleEdits edits;
    private final RowTable<WhatAndWhy> table;
    private Participant shown;

    WhatAndWhyTable(Composite parent, PeopleEdits edits, PageSelection selection) {
        this.edits = edits;
        table = new RowTable<>(parent);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, HEIGHT).applyTo(table.control());
        table.name(Messages.text("people.whatAndWhy"));
        addColumns();
        RowMemory.remember(table, "people.whatAndWhy");
        table.onKeys(this::addProduct, this::remove, by -> {});
        table.viewer().addSelectionChangedListener(event -> selection.set(selected()));
        new ButtonRow(parent, edits.edits().isWritable())
                .add("people.addProduct", this::addProduct)
                .add("people.linkProduct", this::link)
                .add("people.addNeed", this::addNeed)
                .add("people.removeRow", this::remove);
    }

    private Element selected() {
        WhatAndWhy row = table.first();
        return row == null ? shown : row.need() == null ? row.product() : row.need();
    }

    private void addColumns() {
        ElementCells cells = new ElementCells(edits.edits(), table.viewer());
        boolean writable = edits.edits().isWritable();
        table.add(Column.of(Messages.text("people.column.what"), 30, WhatAndWhyTable::what)
                .edited(writable ? Content.text(table.viewer(), this::productName, this::setWhat) : null)
                .holding(Entries.A_NAME));
        table.add(Column.of(Messages.text("people.column.customer"), 22, WhatAndWhyTable::customer)
                .edited(cells.oneOf(this::participants, this::nameOf, WhatAndWhy::customer, this::setCustomer)));
        table.add(Column.of(Messages.text("people.column.why"), 48, WhatAndWhyTable::why)
                .edited(writable ? Content.text(table.viewer(), this::wording, this::setWhy) : null)
                .holding(Entries.A_NAME));
    }

    private static String what(WhatAndWhy row) {
        return row.product() == null ? Messages.text("people.gap.product") : ElementWords.name(row.product());
    }

    private static String customer(WhatAndWhy row) {
        return row.customer() == null ? Messages.text("people.gap.customer") : ElementWords.name(row.customer());
    }

    private static String why(WhatAndWhy row) {
        if (row.need() == null) {
            return Messages.text(row.customer() == null ? "people.gap.nobody" : "people.gap.need");
        }
        String wording = row.need().getWording();
        return wording == null || wording.isBlank() ? Messages.text("people.gap.wording") : wording;
    }

    private String productName(WhatAndWhy row) {
        return row.product() == null ? "" : row.product().getName();
    }

    private String wording(WhatAndWhy row) {
        return row.need() == null ? "" : row.need().getWording();
    }

    private List<Participant> participants() {
        List<Participant> all = new ArrayList<>();
        all.add(null);
        edits.client().getParticipants().stream().filter(each -> each != shown).forEach(all::add);
        return all;
    }

    private String nameOf(Participant participant) {
        return participant == null ? Messages.text("plan.none") : ElementWords.name(participant);
    }

    private void setWhat(WhatAndWhy row, String name) {
        if (row.product() == null) {
            edits.addProduct(shown, name);
        } else if (!name.isBlank() && !name.equals(row.product().getName())) {
            edits.edits().set(row.product(), BasePackage.Literals.ELEMENT__NAME, name.strip());
        }
    }

    private void setCustomer(WhatAndWhy row, Participant customer) {
        if (row.need() != null) {
            edits.edits().set(row.need(), OrganisationPackage.Literals.NEED__PARTICIPANT, customer);
        } else if (row.product() != null && customer != null && customer != row.customer()) {
            select(edits.addNeed(row.product(), customer, ""));
        }
    }

    private void setWhy(WhatAndWhy row, String wording) {
        if (row.need() != null && !wording.equals(Objects.toString(row.need().getWording(), ""))) {
            edits.edits().set(row.need(), OrganisationPackage.Literals.NEED__WORDING, wording.strip());
        } else if (row.need() == null && row.product() != null && !wording.isBlank()) {
            select(edits.addNeed(row.product(), row.customer(), wording));
        }
    }

    private void select(Need need) {
        rows().stream()
                .filter(row -> need != null && row.need() == need)
                .findFirst()
                .ifPresent(table::select);
    }

    @SuppressWarnings("unchecked")
    private List<WhatAndWhy> rows() {
        return (List<WhatAndWhy>) table.viewer().getInput();
    }

    private void addProduct() {
        if (shown != null) {
            edit(edits.addProduct(shown, newName()), 0);
        }
    }

    /** A product of the same name would be linked in place of a new one. */
    private String newName() {
        String usual = Messages.text("people.new.product");
        List<String> taken =
                edits.client().getProducts().stream().map(Product::getName).toList();
        String name = usual;
        for (int i = 2; taken.contains(name); i++) {
            name = usual + " " + i;
        }
        return name;
    }

    private void edit(Product product, int column) {
        rows().stream()
                .filter(row -> product != null && row.product() == product)
                .findFirst()
                .ifPresent(row -> {
                    table.select(row);
                    table.viewer().editElement(row, column);
                });
    }

    private void link() {
        if (shown != null) {
            List<Product> others = edits.client().getProducts().stream()
                    .filter(product -> !product.getSuppliers().contains(shown))
                    .toList();
            ElementsDialog.one(
                            table.control().getShell(), Messages.text("people.linkProduct"), others, ElementWords::name)
                    .ifPresent(product -> edits.setSupplied(shown, List.of(product), true));
        }
    }

    private void addNeed() {
        WhatAndWhy row = table.first() == null && !rows().isEmpty() ? rows().getFirst() : table.first();
        if (row == null || row.product() == null) {
            return;
        }
        if (row.need() == null) {
            table.select(row);
            table.viewer().editElement(row, WHY);
            return;
        }
        Need need = edits.addNeed(row.product(), null, "");
        rows().stream()
                .filter(each -> need != null && each.need() == need)
                .findFirst()
                .ifPresent(each -> {
                    table.select(each);
                    table.viewer().editElement(each, WHY);
                });
    }

    /** A need is unlinked first, a product without needs after. */
    private void remove() {
        WhatAndWhy row = table.first();
        if (row != null && row.need() != null && row.product().getSatisfies().contains(row.need())) {
            edits.unlinkNeed(row.product(), row.need());
        } else if (row != null && row.product() != null) {
            if (row.product().getSuppliers().contains(shown)) {
                edits.setSupplied(shown, List.of(row.product()), false);
            } else {
                edits.edits().refuse(Messages.text("people.removeRow.flowchart"));
            }
        }
    }

    void show(JobSheet sheet) {
        shown = sheet.participant();
        table.show(WhatAndWhy.of(sheet));
    }
}
