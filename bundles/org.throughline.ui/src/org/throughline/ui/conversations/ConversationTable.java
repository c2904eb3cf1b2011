package org.throughline.ui.conversations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.ElementEdits;
import org.throughline.ui.table.ElementWords;
import org.throughline.ui.table.Entries;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowSearch;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** The conversations of a client, a line each. */
final class ConversationTable {
    private static final OrganisationPackage MODEL = OrganisationPackage.eINSTANCE;
    private static final int WITH_WHOM = 1;

    private final ElementEdits edits;
    private final RowSearch search;
    private final RowTable<Conversation> table;

    ConversationTable(Composite parent, ElementEdits edits, Consumer<List<? extends Element>> delete) {
        this.edits = edits;
        search = new RowSearch(parent);
        table = new RowTable<>(parent);
        table.name(Messages.text("conversations.title"));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(table.control());
        addColumns();
        search.narrow(table);
        RowMemory.remember(table, "conversations", search);
        table.onKeys(this::add, () -> delete.accept(table.selected()), by -> {});
        new ButtonRow(parent, edits.isWritable())
                .add("conversations.add", this::add)
                .add("conversations.delete", () -> delete.accept(table.selected()));
    }

    private void addColumns() {
        ElementCells cells = new ElementCells(edits, table.viewer());
        Comparator<LocalDate> unknownFirst = Comparator.nullsFirst(Comparator.naturalOrder());
        table.add(Column.of(
                        Messages.text("conversations.column.day"),
                        12,
                        (Conversation row) -> Entries.shown(row.getDate()))
                .ordered(Comparator.comparing(Conversation::getDate, unknownFirst))
                .edited(cells.day(MODEL.getConversation_Date()))
                .holding(Entries.A_DAY));
        table.add(Column.of(
                        Messages.text("conversations.column.whom"),
                        20,
                        (Conversation row) -> ElementWords.name(row.getParticipant()))
                .edited(cells.reference(
                        MODEL.getConversation_Participant(),
                        () -> edits.session().client().getParticipants(),
                        ElementWords::name)));
        table.add(Column.of(Messages.text("conversations.column.text"), 44, Conversation::getText)
                .edited(cells.text(MODEL.getConversation_Text()))
                .holding(Entries.A_NAME));
        table.add(Column.of(
                Messages.text("conversations.column.about"),
                24,
                (Conversation row) -> ElementWords.names(row.getAbout())));
    }

    void add() {
        Conversation conversation = OrganisationFactory.eINSTANCE.createConversation();
        conversation.setDate(LocalDate.now());
        Conversation added =
                edits.insert("conversations.add", edits.session().client().getConversations(), conversation);
        if (added != null) {
            select(added);
            table.viewer().editElement(added, WITH_WHOM);
        }
    }

    RowTable<Conversation> table() {
        return table;
    }

    void select(Conversation conversation) {
        search.reveal(conversation);
        table.select(conversation);
    }

    void show() {
        List<Conversation> all = edits.session().client().getConversations();
        table.show(all);
        if (table.first() == null && !all.isEmpty()) {
            table.select(all.getFirst());
        }
    }
}
