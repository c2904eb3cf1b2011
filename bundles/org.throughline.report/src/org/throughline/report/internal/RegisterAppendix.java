package org.throughline.report.internal;

import java.util.ArrayList;
import java.util.List;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Inline.NumberMark;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;

/** The last section: where every number of the report comes from. */
public final class RegisterAppendix {
    /** The section's id; the entries of the register stand in it. */
    public static final String ID = "register";

    private RegisterAppendix() {}

    /** Returns the section for the numbers. */
    public static Section of(List<NumberEntry> numbers) {
        List<Block> blocks = new ArrayList<>();
        if (numbers.isEmpty()) {
            blocks.add(Paragraph.of("The report holds no number yet."));
        } else {
            blocks.add(Paragraph.of(
                    "Every number of this report, in the order of its first use, with what it was computed "
                            + "from and how."));
            blocks.add(new Table(
                    Text.of("Number register"),
                    List.of(
                            Column.text("No."),
                            Column.numbers("Number"),
                            Column.text("What it is"),
                            Column.text("Method"),
                            Column.text("Wave and dates"),
                            Column.text("Source")),
                    numbers.stream().map(RegisterAppendix::row).toList()));
        }
        return new Section(ID, "Appendix: number register", blocks);
    }

    private static List<Cell> row(NumberEntry entry) {
        return List.of(
                Cell.of(new Text(List.of(new NumberMark(entry.id())))),
                Cell.of(Text.of(entry.shown()), Text.of(entry.interval())),
                Cell.of(entry.what()),
                Cell.of(Text.of(entry.method()), Text.of(entry.n().isEmpty() ? "" : "n = " + entry.n())),
                Cell.of(entry.wave(), Text.of(entry.dates())),
                Cell.of(Text.ofName(entry.source())));
    }
}
