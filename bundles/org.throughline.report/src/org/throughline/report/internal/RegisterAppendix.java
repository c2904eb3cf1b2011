package org.throughline.report.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Inline.NumberMark;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.Section;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;

/** Where every number of the report comes from; built when all other sections are. */
public final class RegisterAppendix implements ReportSection {
    /** The section's id; the entries of the register stand in it. */
    public static final String ID = "register";

    /** What stands before the tables. */
    public static final Paragraph INTRODUCTION = Paragraph.of(
            "Every number of this report, in the order of its first use, with what it was computed " + "from and how.");

    private static final String TITLE = "Appendix: number register";
    private static final int LAST = 10_000;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.complementOf(EnumSet.of(Audience.PATIENTS));
    }

    @Override
    public List<Block> build(ReportContext context) {
        return blocks(context.numbers().entries(), context.audience() == Audience.BOARD);
    }

    /** Returns the section for numbers that were not entered for a report. */
    public static Section of(List<NumberEntry> numbers) {
        return new Section(ID, TITLE, blocks(numbers, false));
    }

    private static List<Block> blocks(List<NumberEntry> numbers, boolean brief) {
        List<Block> blocks = new ArrayList<>();
        if (numbers.isEmpty()) {
            blocks.add(Paragraph.of("The report holds no number yet."));
        } else {
            blocks.add(INTRODUCTION);
            if (brief) {
                blocks.add(new Paragraph(asked(numbers)
                        .words("The files, columns and rows behind each number stand in "
                                + "the full report and in the workbook and JSON forms of this one.")));
            }
            List<NumberEntry> shown =
                    brief ? numbers.stream().map(RegisterAppendix::withoutRows).toList() : numbers;
            add(blocks, "Numbers from answers to surveys", shown, RegisterAppendix::isOfSurvey, brief);
            add(
                    blocks,
                    "Other numbers: counts, figures of steps and hand-offs, and the plan",
                    shown,
                    entry -> !isOfSurvey(entry),
                    brief);
        }
        return blocks;
    }

    /** Returns the days of each wave that numbers come from, a sentence each. */
    private static Text asked(List<NumberEntry> numbers) {
        Map<String, String> waves = new LinkedHashMap<>();
        for (NumberEntry entry : numbers) {
            if (isOfSurvey(entry) && !entry.dates().isEmpty() && !entry.dates().contains(";")) {
                waves.putIfAbsent(entry.wave().plain(), entry.dates());
            }
        }
        Text text = Text.EMPTY;
        for (Map.Entry<String, String> wave : waves.entrySet()) {
            text = text.name(wave.getKey()).words(": " + wave.getValue() + ". ");
        }
        return text;
    }

    private static void add(
            List<Block> blocks,
            String caption,
            List<NumberEntry> numbers,
            Predicate<NumberEntry> which,
            boolean brief) {
        List<List<Cell>> rows = brief
                ? SharedRows.of(numbers, which, RegisterAppendix::row)
                : numbers.stream().filter(which).map(RegisterAppendix::row).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    Text.of(caption),
                    List.of(
                            Column.text("No."),
                            Column.numbers("Number"),
                            Column.text("What it is"),
                            Column.text("How, and from what")),
                    rows));
        }
    }

    private static NumberEntry withoutRows(NumberEntry entry) {
        return new NumberEntry(
                entry.id(),
                entry.what(),
                entry.shown(),
                entry.value(),
                entry.n(),
                entry.limits(),
                entry.interval(),
                entry.method(),
                entry.wave(),
                "",
                isOfSurvey(entry) ? "" : entry.source(),
                "");
    }

    private static boolean isOfSurvey(NumberEntry entry) {
        return !entry.wave().isEmpty();
    }

    /** Returns sections that were not built as a report, their tables and figures numbered. */
    public static List<Section> numbered(List<Section> sections) {
        return CrossReferences.resolve(sections);
    }

    private static List<Cell> row(NumberEntry entry) {
        return List.of(
                Cell.of(new Text(List.of(new NumberMark(entry.id())))),
                Cell.of(Text.of(entry.shown()), Text.of(entry.interval())),
                Cell.of(entry.what()),
                Cell.of(joined(
                        Text.of(entry.method()),
                        Text.of(entry.n().isEmpty() ? "" : "n = " + entry.n()),
                        entry.wave(),
                        Text.of(entry.dates()),
                        Text.ofName(entry.source()),
                        Text.ofName(entry.rows()))));
    }

    private static Text joined(Text... parts) {
        Text all = Text.EMPTY;
        for (Text part : parts) {
            if (!part.isEmpty()) {
                all = all.isEmpty() ? part : all.words("; ").text(part);
            }
        }
        return all;
    }
}
