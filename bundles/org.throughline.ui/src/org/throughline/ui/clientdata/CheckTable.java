package org.throughline.ui.clientdata;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.throughline.core.check.Check;
import org.throughline.core.check.Checks;
import org.throughline.edit.Deletion;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.SwitchedOffCheck;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.ElementEdits;
import org.throughline.ui.table.ElementsDialog;
import org.throughline.ui.table.Entries;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** The checks that are not run for a client, each with the reason. */
final class CheckTable {
    private static final int REASON = 1;

    private final ElementEdits edits;
    private final RowTable<SwitchedOffCheck> table;

    CheckTable(Composite parent, ElementEdits edits) {
        this.edits = edits;
        table = new RowTable<>(parent);
        table.name(Messages.text("client.checks"));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(table.control());
        ElementCells cells = new ElementCells(edits, table.viewer());
        table.add(Column.of(Messages.text("client.column.check"), 40, SwitchedOffCheck::getCheck)
                .holding(Entries.A_NAME));
        table.add(Column.of(Messages.text("client.column.reason"), 60, SwitchedOffCheck::getReason)
                .edited(cells.text(OrganisationPackage.Literals.SWITCHED_OFF_CHECK__REASON)));
        RowMemory.remember(table, "client.checks");
        table.onKeys(this::switchOff, this::switchOn, by -> {});
        new ButtonRow(parent, edits.isWritable())
                .add("client.switchOff", this::switchOff)
                .add("client.switchOn", this::switchOn);
    }

    private List<SwitchedOffCheck> all() {
        return edits.session().client().getSwitchedOffChecks();
    }

    private void switchOff() {
        List<String> off = all().stream().map(SwitchedOffCheck::getCheck).toList();
        List<String> ids = Checks.CONTRIBUTED.instances().stream()
                .map(Check::id)
                .filter(id -> !off.contains(id))
                .toList();
        if (edits.isWritable()) {
            ElementsDialog.one(table.control().getShell(), Messages.text("client.switchOff"), ids, id -> id)
                    .ifPresent(this::switchOff);
        }
    }

    private void switchOff(String id) {
        SwitchedOffCheck check = OrganisationFactory.eINSTANCE.createSwitchedOffCheck();
        check.setCheck(id);
        SwitchedOffCheck added =
                edits.insert("client.switchOff", edits.session().client().getSwitchedOffChecks(), check);
        if (added != null) {
            table.select(added);
            table.viewer().editElement(added, REASON);
        }
    }

    private void switchOn() {
        List<SwitchedOffCheck> selected = table.selected();
        if (!selected.isEmpty()) {
            edits.change("client.switchOn", () -> Deletion.delete(selected));
        }
    }

    void show() {
        table.show(all());
    }
}
