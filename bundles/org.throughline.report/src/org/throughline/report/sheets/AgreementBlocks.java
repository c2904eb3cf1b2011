package org.throughline.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.HandOffRecord;
import org.throughline.report.NumberRegister;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Block.Signatures;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.HandOffNumbers;
import org.throughline.report.internal.Shown;
import org.throughline.survey.overlay.HandOffOverlay;

/** What two participants hand to each other, and the lines on which they sign. */
final class AgreementBlocks {
    private static final String BLANK = "____________________";

    private final Participant one;
    private final Participant other;
    private final NumberRegister register = new NumberRegister();
    private final HandOffNumbers numbers = new HandOffNumbers(register);

    AgreementBlocks(Participant one, Participant other) {
        this.one = one;
        this.other = other;
    }

    List<NumberEntry> numbers() {
        return register.entries();
    }

    List<Block> of(List<HandOff> forth, List<HandOff> back) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("Each of us is the other’s customer at some hand-offs and the other’s supplier at "
                + "others. At each of them the supplier hands over what is written here, as the customer requires it. "
                + "What is left blank is filled in together before both sign."));
        add(blocks, one, other, forth);
        add(blocks, other, one, back);
        blocks.add(Heading.of("We agree"));
        blocks.add(new Signatures(List.of(Text.ofName(ElementNames.of(one)), Text.ofName(ElementNames.of(other)))));
        return blocks;
    }

    private void add(List<Block> blocks, Participant supplier, Participant customer, List<HandOff> handOffs) {
        Text direction =
                Text.ofName(ElementNames.of(supplier)).words(" hands to ").name(ElementNames.of(customer));
        blocks.add(new Heading(direction));
        if (handOffs.isEmpty()) {
            blocks.add(new Notice(Text.of("No flowchart shows a hand-off in this direction.")));
        }
        for (HandOff handOff : handOffs) {
            blocks.add(sheet(handOff));
        }
    }

    private Block sheet(HandOff handOff) {
        HandOffRecord record = handOff.record();
        Text caption = Text.EMPTY
                .name(ElementNames.of(handOff.supplierStep()))
                .words(" to ")
                .name(ElementNames.of(handOff.customerStep()));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("Product", handOff.productName()));
        rows.add(row("What the customer needs", handOff.needWording()));
        rows.add(row("What he requires of it", record == null ? "" : record.getRequirement()));
        rows.add(row("What is said when it is handed over", record == null ? "" : record.getScript()));
        rows.add(List.of(
                Cell.of("How well it works so far, as noted with the hand-off"),
                Cell.of(numbers.shares(handOff).isEmpty() ? Text.of("not noted") : numbers.shares(handOff))));
        rows.add(List.of(Cell.of("Agreed so far"), Cell.of(state(record))));
        return new Table(caption, List.of(Column.text("Of this hand-off"), Column.text("We agree on")), rows);
    }

    private static String state(HandOffRecord record) {
        if (record == null) {
            return "not agreed";
        }
        String words = HandOffOverlay.words(record.getAgreement());
        return record.getAgreedOn() == null ? words : words + " on " + Shown.date(record.getAgreedOn());
    }

    private static List<Cell> row(String what, String words) {
        return List.of(Cell.of(what), Cell.of(words == null || words.isBlank() ? Text.of(BLANK) : Text.ofName(words)));
    }
}
