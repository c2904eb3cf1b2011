package org.throughline.ui.people;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Participant;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ElementWords;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** One of the two roles of a participant, as the flowcharts show it; opening a row goes to its step. */
final class RoleTable {
    private static final int HEIGHT = 84;
    private static final int LEAST_WIDTH = 160;

    private final String key;
    private final Label title;
    private final RowTable<HandOff> table;

    /**
     * Makes a table of hand-offs.
     *
     * @param key the key of the role: {@code people.customerOf} or {@code people.supplierTo}
     * @param other who is at the other end
     */
    RoleTable(Composite parent, String key, Function<HandOff, Participant> other, Consumer<Element> goTo) {
        this.key = key;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        title = new Label(area, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LEAST_WIDTH, SWT.DEFAULT)
                .applyTo(title);
        table = RowTable.ofMany(area);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(LEAST_WIDTH, HEIGHT)
                .applyTo(table.control());
        table.name(Messages.text(key));
        table.add(Column.of(Messages.text(key), 34, row -> ElementWords.name(other.apply(row))));
        table.add(Column.of(Messages.text("people.column.product"), 30, RoleTable::product));
        table.add(Column.of(Messages.text("people.column.step"), 36, row -> ElementWords.name(row.supplierStep())));
        RowMemory.remember(table, key);
        table.viewer().addOpenListener(event -> {
            if (table.first() != null) {
                goTo.accept(table.first().supplierStep());
            }
        });
    }

    private static String product(HandOff handOff) {
        String name = handOff.productName().isBlank() ? Messages.text("people.gap.unnamed") : handOff.productName();
        return handOff.agreed() ? name : Messages.text("people.notAgreed", name);
    }

    void show(List<HandOff> handOffs) {
        title.setText(Messages.text(handOffs.isEmpty() ? key + ".none" : key + ".count", handOffs.size()));
        title.getParent().layout();
        table.show(handOffs);
    }
}
