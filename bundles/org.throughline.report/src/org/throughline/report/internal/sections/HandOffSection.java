package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.base.Element;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.ProcessNumbers;

/** Who hands what to whom, what the customer needs, what he requires, and whether it is agreed. */
public final class HandOffSection implements ReportSection {
    @Override
    public String id() {
        return "hand-offs";
    }

    @Override
    public String title() {
        return "Hand-offs";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public List<Block> build(ReportContext context) {
        List<Block> blocks = new ArrayList<>();
        for (Process process : context.folder().processes()) {
            blocks.add(new Heading(Text.ofName(ElementNames.of(process))));
            List<HandOff> handOffs = new ProcessNumbers(context.numbers(), process).handOffs();
            blocks.add(
                    handOffs.isEmpty()
                            ? Paragraph.of("The flowchart shows no hand-off yet. There is one wherever the step of one "
                                    + "participant leads to a step of another.")
                            : table(handOffs));
        }
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of("Hand-offs are derived from flowcharts, and there is none yet."));
        }
        return blocks;
    }

    private static Table table(List<HandOff> handOffs) {
        return new Table(
                Text.of("Hand-offs in the order of the flow"),
                List.of(
                        Column.text("Supplier and step"),
                        Column.text("Product"),
                        Column.text("Customer and step"),
                        Column.text("The customer’s need"),
                        Column.text("Requirement"),
                        Column.text("Agreed")),
                handOffs.stream().map(HandOffSection::row).toList());
    }

    private static List<Cell> row(HandOff handOff) {
        HandOffRecord record = handOff.record();
        return List.of(
                who(handOff.supplier(), handOff.supplierStep()),
                Cell.of(orNone(handOff.productName(), "not named yet")),
                who(handOff.customer(), handOff.customerStep()),
                Cell.of(orNone(handOff.needWording(), "not asked yet")),
                Cell.of(orNone(record == null ? "" : record.getRequirement(), "none yet")),
                Cell.of(handOff.agreed() ? "yes" : "no"));
    }

    private static Cell who(Element participant, Element step) {
        return Cell.of(Text.ofName(ElementNames.of(participant)), Text.ofName(ElementNames.of(step)));
    }

    private static Text orNone(String words, String none) {
        String found = Objects.requireNonNullElse(words, "");
        return found.isBlank() ? Text.of(none) : Text.ofName(found);
    }
}
