package org.throughline.ui.clientdata;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.CustomField;
import org.throughline.model.base.Element;
import org.throughline.model.base.FieldKind;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.Cells.Content;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.ElementEdits;
import org.throughline.ui.table.ElementWords;
import org.throughline.ui.table.Entries;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** The fields that a client defines for elements of a kind; their values are edited in the properties. */
final class FieldTable {
    private static final List<String> TYPES =
            List.of("Job", "Party", "Facility", "Unit", "Product", "Need", "Conversation", "Step", "Problem", "Action");

    private final ElementEdits edits;
    private final RowTable<CustomField> table;

    FieldTable(Composite parent, ElementEdits edits, Consumer<List<? extends Element>> delete) {
        this.edits = edits;
        table = new RowTable<>(parent);
        table.name(Messages.text("client.fields"));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(table.control());
        addColumns();
        RowMemory.remember(table, "client.fields");
        table.onKeys(this::add, () -> delete.accept(table.selected()), by -> {});
        new ButtonRow(parent, edits.isWritable())
                .add("client.addField", this::add)
                .add("client.deleteField", () -> delete.accept(table.selected()));
    }

    private void addColumns() {
        ElementCells cells = new ElementCells(edits, table.viewer());
        BasePackage model = BasePackage.eINSTANCE;
        table.add(Column.of(Messages.text("client.column.field"), 30, (CustomField row) -> ElementWords.name(row))
                .edited(cells.text(model.getElement_Name()))
                .holding(Entries.A_NAME));
        table.add(Column.of(
                        Messages.text("client.column.elements"), 22, (CustomField row) -> type(row.getElementType()))
                .edited(cells.choice(
                        TYPES,
                        FieldTable::type,
                        CustomField::getElementType,
                        (row, type) -> edits.set(row, model.getCustomField_ElementType(), type))));
        table.add(Column.of(Messages.text("client.column.kind"), 18, (CustomField row) -> kind(row.getKind()))
                .edited(cells.choice(
                        List.of(FieldKind.values()),
                        FieldTable::kind,
                        CustomField::getKind,
                        (row, kind) -> edits.set(row, model.getCustomField_Kind(), kind))));
        table.add(Column.of(Messages.text("client.column.choices"), 30, FieldTable::choices)
                .edited(
                        edits.isWritable()
                                ? Content.text(table.viewer(), FieldTable::choices, this::setChoices)
                                : null));
    }

    private static String type(String type) {
        return type == null ? "" : Messages.textOr("plan.kind." + type, type);
    }

    private static String kind(FieldKind kind) {
        return Messages.text("client.kind." + kind.getLiteral());
    }

    private static String choices(CustomField field) {
        return String.join("; ", field.getChoices());
    }

    private void setChoices(CustomField field, String typed) {
        List<String> choices = Arrays.stream(typed.split(";"))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .distinct()
                .toList();
        edits.setAll(field, BasePackage.Literals.CUSTOM_FIELD__CHOICES, choices);
    }

    private void add() {
        CustomField field = BaseFactory.eINSTANCE.createCustomField();
        field.setName(Messages.text("client.newField"));
        field.setElementType(TYPES.getFirst());
        CustomField added =
                edits.insert("client.addField", edits.session().client().getCustomFields(), field);
        if (added != null) {
            table.select(added);
            table.viewer().editElement(added, 0);
        }
    }

    void show() {
        table.show(edits.session().client().getCustomFields());
    }
}
