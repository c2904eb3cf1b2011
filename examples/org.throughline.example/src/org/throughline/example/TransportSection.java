package org.throughline.example;

import java.util.List;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;

/** Which patients are brought how; left out where no transport is known. */
public final class TransportSection implements ReportSection {
    @Override
    public String id() {
        return "example-transports";
    }

    @Override
    public String title() {
        return "Patient transport";
    }

    @Override
    public int order() {
        return 510;
    }

    @Override
    public List<Block> build(ReportContext context) {
        List<Transport> transports = Transport.of(context.folder().processes());
        if (transports.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                Text.of("How patients are brought"),
                List.of(Column.text("Process"), Column.text("Step"), Column.text("Means")),
                transports.stream().map(TransportSection::row).toList()));
    }

    private static List<Cell> row(Transport transport) {
        return List.of(
                Cell.of(Text.ofName(transport.process().getName())),
                Cell.of(Text.ofName(transport.step().getName())),
                Cell.of(Text.ofName(transport.means())));
    }
}
