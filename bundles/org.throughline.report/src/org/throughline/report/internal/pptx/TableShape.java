package org.throughline.report.internal.pptx;

import java.util.List;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.Table.Alignment;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Text;
import org.throughline.report.internal.office.OfficeXml;
import org.throughline.report.internal.pptx.SlideText.Look;

/** Writes a table, or some of its rows, under its caption. */
final class TableShape {
    private static final String KIND = "http://schemas.openxmlformats.org/drawingml/2006/table";
    private static final String HEAD = "tx2";
    private static final String ON_HEAD = "bg1";
    private static final String QUIET = "accent3";

    private final SlideMarkup slide;
    private final Markup out;
    private final TablePiece piece;
    private final TableLook look;

    TableShape(SlideMarkup slide, TablePiece piece) {
        this.slide = slide;
        this.piece = piece;
        out = slide.out();
        look = piece.look();
    }

    /**
     * Writes it.
     *
     * @param y from the top of the slide, in points
     * @param parts how many parts the table has
     */
    void write(double y, int parts) {
        double caption = look.captionHeight();
        SlideBox body = SlideBox.BODY;
        Text words = Caption.of(look.table(), look.caption(), piece.part(), parts);
        SlideBox over = new SlideBox(body.x(), y, body.width(), caption);
        slide.box("Caption", over, 0, null, () -> slide.paragraph(words, Look.bold(look.small(), null)));
        out.start("p:graphicFrame").start("p:nvGraphicFramePr");
        slide.name("Table", words.plain());
        out.start("p:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noGrp", "1")
                .end();
        out.empty("p:nvPr").end();
        slide.place("p:xfrm", new SlideBox(body.x(), y + caption, body.width(), piece.drawn()));
        out.start("a:graphic").start("a:graphicData", "uri", KIND).start("a:tbl");
        out.empty("a:tblPr", "firstRow", "1").start("a:tblGrid");
        for (double width : look.widths()) {
            out.empty("a:gridCol", "w", OfficeXml.emu(width));
        }
        out.end();
        head();
        piece.rows().forEach(this::row);
        out.end().end().end().end();
    }

    private void head() {
        out.start("a:tr", "h", OfficeXml.emu(look.headingHeight()));
        for (int i = 0; i < look.widths().length; i++) {
            begin();
            line(look.headings().get(i), i, Look.bold(look.small(), ON_HEAD));
            end(HEAD, "b");
        }
        out.end();
    }

    private void row(List<Cell> row) {
        out.start("a:tr", "h", OfficeXml.emu(look.rowHeight(row)));
        for (int i = 0; i < row.size(); i++) {
            List<Text> lines = row.get(i).lines();
            begin();
            for (int line = 0; line < Math.max(1, lines.size()); line++) {
                Text words = lines.isEmpty() ? Text.EMPTY : lines.get(line);
                line(words, i, new Look(look.size(line), false, false, line == 0 ? null : QUIET));
            }
            end(null, "t");
        }
        out.end();
    }

    private void begin() {
        out.start("a:tc").start("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
    }

    private void line(Text words, int column, Look letters) {
        boolean end = look.table().columns().get(column).alignment() == Alignment.END;
        out.start("a:p");
        out.empty("a:pPr", "algn", end ? "r" : "l", "rtl", SlideText.rightToLeft(words));
        slide.text().write(words, letters);
        slide.text().end(letters);
        out.end();
    }

    private void end(String fill, String anchor) {
        String side = OfficeXml.emu(TableLook.SIDE);
        String over = OfficeXml.emu(TableLook.OVER);
        out.end().start("a:tcPr", "marL", side, "marR", side, "marT", over, "marB", over, "anchor", anchor);
        for (String edge : new String[] {"a:lnL", "a:lnR", "a:lnT"}) {
            out.start(edge).empty("a:noFill").end();
        }
        out.start("a:lnB", "w", "9525").start("a:solidFill");
        out.empty("a:schemeClr", "val", QUIET).end().end();
        if (fill == null) {
            out.empty("a:noFill");
        } else {
            out.start("a:solidFill").empty("a:schemeClr", "val", fill).end();
        }
        out.end().end();
    }
}
