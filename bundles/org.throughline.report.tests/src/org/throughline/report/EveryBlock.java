package org.throughline.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.throughline.chart.Picture;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.PageBreak;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Block.Quote;
import org.throughline.report.document.Block.Signatures;
import org.throughline.report.document.Captioned.Label;
import org.throughline.report.document.Chart;
import org.throughline.report.document.ChartData;
import org.throughline.report.document.ChartData.Form;
import org.throughline.report.document.ChartData.Point;
import org.throughline.report.document.ChartData.Role;
import org.throughline.report.document.ChartData.Series;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Inline.NumberMark;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.Inline.Reference;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.ReportDocument.Look;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;

/** A report that holds every kind of block, around a name of the client. */
final class EveryBlock {
    private EveryBlock() {}

    static ReportDocument around(String name) {
        return around(name, "en", Look.USUAL);
    }

    static ReportDocument inTemplate(Path template) {
        return around("Cedar", "en", new Look(false, Optional.of(template)));
    }

    static ReportDocument around(String name, String language, Look look) {
        Text named = Text.of("Named ").name(name);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(named));
        blocks.add(new Heading(Text.of("Below it"), 2));
        blocks.add(new Paragraph(named.words(" has ")
                .number(new NumberRef("N1", "42\u00a0%"))
                .words(" as ")
                .text(new Text(List.of(new Reference("t-1", "Table\u00a01"), new Reference("words", "Words"))))
                .footnote(named.words(" in a footnote").footnote(Text.of("and deeper")))));
        blocks.add(new Bullets(List.of(named, Text.of("a point"))));
        blocks.add(new Notice(named));
        blocks.add(new Quote(named, named));
        blocks.add(new Quote(Text.of("by nobody"), Text.EMPTY));
        blocks.add(new Signatures(List.of(named)));
        blocks.add(new PageBreak());
        blocks.add(table(named));
        blocks.add(new Heading(Text.of("Pictures")));
        blocks.add(new Figure(svg(900, 500), "Small " + name, named, false, 0, new Label("f-1", 1)));
        blocks.add(new Figure(svg(6000, 700), "Wide " + name, named, true, 52, new Label("", 2)));
        int number = 3;
        for (Form form : Form.values()) {
            blocks.add(chart(form, name, number++));
        }
        Section words = new Section("words", "Words", blocks);
        Text what = new Text(List.of(new NumberMark("N1")));
        Section register = new Section(
                "register",
                "Register",
                List.of(new Table(
                        Text.of("Numbers"),
                        List.of(Column.text("No."), Column.numbers("Number")),
                        List.of(List.of(Cell.of(what), Cell.of("42"))),
                        new Label("", 2))));
        NumberEntry entry = new NumberEntry(
                "N1", named, "42", OptionalDouble.of(0.42), "100", "", "count", Text.EMPTY, "", "answers");
        return new ReportDocument(
                "Report", name, language, "Data up to today", look, List.of(words, register), List.of(entry));
    }

    private static Table table(Text named) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(List.of(Cell.of("row " + i), Cell.of(i == 3 ? named : Text.of("text")), Cell.of("" + i)));
        }
        rows.add(List.of(Cell.of("last"), Cell.of(named, Text.of("more")), Cell.of(Text.EMPTY)));
        return new Table(
                named,
                List.of(Column.text("Row"), Column.text("Words"), Column.numbers("Number")),
                rows,
                new Label("t-1", 1));
    }

    private static String svg(int width, int height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"p\" viewBox=\"0 0 " + width + " " + height + "\">"
                + "<title>t</title><style>.p .box{fill:#0b57a4}\n@media screen{.p .box{fill:#ffffff}}</style>"
                + "<rect class=\"box\" x=\"20\" y=\"20\" width=\"" + (width - 40) + "\" height=\"" + (height - 40)
                + "\"/></svg>";
    }

    private static Chart chart(Form form, String name, int number) {
        List<Point> shown = List.of(Point.of(0.4, 0.3, 0.5), Point.NONE);
        List<Point> later = List.of(
                Point.of(0.3), new Point(OptionalDouble.of(0.7), OptionalDouble.empty(), OptionalDouble.empty(), true));
        ChartData data = new ChartData(
                form,
                true,
                List.of(name, "=cmd|' /C calc'!A0"),
                List.of(
                        new Series(name, Role.VALUES, shown),
                        new Series("later", Role.LATER_VALUES, later),
                        new Series("limit", Role.LIMIT, List.of(Point.of(0.6), Point.of(0.6)))));
        Picture picture = new Picture(100, 100, name, "what " + name + " shows", List.of());
        return new Chart(picture, data, Text.ofName(name), new Label("c-" + number, number));
    }
}
