package org.throughline.ui.handoffs;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.throughline.core.handoff.HandOff;
import org.throughline.flow.compare.ProcessTitle;
import org.throughline.flow.handoff.HandOffEntry;
import org.throughline.flow.handoff.HandOffField;
import org.throughline.flow.handoff.HandOffTexts;
import org.throughline.model.organisation.Need;
import org.throughline.model.process.Agreement;
import org.throughline.ui.Messages;
import org.throughline.ui.table.Cells.Content;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.ElementEdits;
import org.throughline.ui.table.ElementWords;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;
import org.throughline.ui.table.SuggestingCellEditor;

/** The columns of a table of hand-offs; what is typed into a cell is one undoable step. */
final class HandOffColumns {
    private static final String A_PARTICIPANT = "Lab technician";

    private final ElementEdits edits;
    private final RowTable<HandOffRow> table;

    HandOffColumns(ElementEdits edits, RowTable<HandOffRow> table) {
        this.edits = edits;
        this.table = table;
    }

    void add() {
        looking("process", 10, handOff -> ProcessTitle.of(handOff.process()));
        looking("supplier", 9, handOff -> ElementWords.name(handOff.supplier()));
        looking("supplierStep", 11, handOff -> ElementWords.name(handOff.supplierStep()));
        looking("customer", 9, handOff -> ElementWords.name(handOff.customer()));
        looking("customerStep", 11, handOff -> ElementWords.name(handOff.customerStep()));
        text("product", 10, HandOffField.PRODUCT, suggested(HandOffField.PRODUCT, this::products));
        text("need", 12, HandOffField.NEED, suggested(HandOffField.NEED, this::needs));
        text("requirement", 10, HandOffField.REQUIREMENT, typed(HandOffField.REQUIREMENT));
        text("script", 10, HandOffField.SCRIPT, typed(HandOffField.SCRIPT));
        addAgreement();
        text("agreedOn", 7, HandOffField.AGREED_ON, typed(HandOffField.AGREED_ON));
        share("timeliness", HandOffField.TIMELINESS, HandOff::timeliness);
        share("completeAccurate", HandOffField.COMPLETE_ACCURATE, HandOff::completeAccurate);
    }

    private static String title(String word) {
        return Messages.text("handOffs.column." + word);
    }

    private void looking(String word, int weight, Function<HandOff, String> text) {
        table.add(Column.of(title(word), weight, (HandOffRow row) -> text.apply(row.handOff()))
                .holding(A_PARTICIPANT));
    }

    private void text(String word, int weight, HandOffField field, Content<HandOffRow> content) {
        table.add(Column.of(title(word), weight, (HandOffRow row) -> entered(row, field))
                .edited(content));
    }

    private void share(String word, HandOffField field, Function<HandOff, Double> share) {
        Comparator<Double> unknownFirst = Comparator.nullsFirst(Comparator.naturalOrder());
        table.add(Column.of(title(word), 6, (HandOffRow row) -> entered(row, field))
                .ordered(Comparator.comparing(row -> share.apply(row.handOff()), unknownFirst))
                .edited(typed(field)));
    }

    private void addAgreement() {
        ElementCells cells = new ElementCells(edits, table.viewer());
        Function<HandOffRow, Agreement> agreement = row -> HandOffTexts.agreement(row.handOff());
        table.add(Column.of(title("agreement"), 7, (HandOffRow row) -> HandOffTexts.words(agreement.apply(row)))
                .ordered(Comparator.comparing(agreement))
                .edited(cells.choice(
                        List.of(Agreement.values()),
                        HandOffTexts::words,
                        agreement,
                        (row, chosen) -> apply(row, HandOffField.with(HandOffEntry.of(row.handOff()), chosen)))));
    }

    private static String entered(HandOffRow row, HandOffField field) {
        return field.in(HandOffEntry.of(row.handOff()));
    }

    private Content<HandOffRow> typed(HandOffField field) {
        return edits.isWritable()
                ? Content.text(table.viewer(), row -> entered(row, field), (row, typed) -> set(row, field, typed))
                : null;
    }

    private Content<HandOffRow> suggested(HandOffField field, Function<HandOff, List<String>> items) {
        if (!edits.isWritable()) {
            return null;
        }
        SuggestingCellEditor editor = new SuggestingCellEditor(table.viewer().getTable());
        return new Content<>(
                editor,
                row -> {
                    editor.setItems(items.apply(row.handOff()).toArray(String[]::new));
                    return entered(row, field);
                },
                (row, typed) -> set(row, field, (String) typed));
    }

    private List<String> products(HandOff handOff) {
        return HandOffEntry.productNames(edits.session().client(), handOff);
    }

    private List<String> needs(HandOff handOff) {
        return HandOffEntry.needsOf(edits.session().client(), handOff).stream()
                .map(Need::getWording)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Takes what was typed into a field; where it cannot be understood, says what to write. */
    void set(HandOffRow row, HandOffField field, String typed) {
        HandOffEntry entry = HandOffEntry.of(row.handOff());
        if (!typed.strip().equals(field.in(entry))) {
            apply(row, field.with(entry, typed.strip()));
        }
    }

    private void apply(HandOffRow row, HandOffEntry entry) {
        String problem = entry.problem();
        edits.refuse(problem.isEmpty() ? null : problem);
        if (problem.isEmpty()) {
            entry.apply(edits.session(), row.handOff());
        }
    }
}
