package org.throughline.survey.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.internal.csv.CsvColumns;
import org.throughline.survey.internal.csv.CsvRow;
import org.throughline.survey.internal.csv.CsvText;
import org.throughline.survey.internal.parallel.InOrder;
import org.throughline.survey.store.CellColumn;
import org.throughline.survey.store.CodedColumn;
import org.throughline.survey.store.TextColumn;

/** The answers of a wave on disk. */
final class AnswerFile {
    private static final int START = 1 << 20;
    private static final int ROWS_AT_A_TIME = 1 << 13;

    private AnswerFile() {}

    static Answers read(Path file) throws IOException, RefusedInputException {
        CsvColumns.Source source = () -> Files.newInputStream(file);
        List<String> header = header(file);
        CsvColumns read = CsvColumns.read(file, source, ',', header.size(), 1);
        if (!read.odd().isEmpty()) {
            CsvColumns.OddRecord odd = read.odd().getFirst();
            throw new RefusedInputException(
                    file,
                    CsvColumns.lines(source, odd.offset()) + odd.lineInBlock(),
                    "expected " + header.size() + " cells and found " + odd.cells() + "; import the wave again");
        }
        List<CellColumn> cells =
                read.cells().stream().map(AnswerFile::withoutMarks).toList();
        try {
            return Answers.ofColumns(header.stream().map(SafeCell::read).toList(), cells);
        } catch (IllegalArgumentException e) {
            throw new RefusedInputException(file, 1, e.getMessage() + "; import the wave again", e);
        }
    }

    private static List<String> header(Path file) throws IOException, RefusedInputException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(START), StandardCharsets.UTF_8);
            List<CsvRow> rows = CsvText.start(start, ',', 1);
            if (rows.isEmpty() || !rows.getFirst().cells().getFirst().equals(Answers.RESPONDENT)) {
                throw new RefusedInputException(
                        file, 1, "the first column of answers is " + Answers.RESPONDENT + "; import the wave again");
            }
            return rows.getFirst().cells();
        }
    }

    private static CellColumn withoutMarks(CellColumn cells) {
        return switch (cells) {
            case CodedColumn few -> few.map(SafeCell::read);
            case TextColumn many -> isMarked(many) ? many.map(SafeCell::read) : many;
        };
    }

    private static boolean isMarked(TextColumn cells) {
        boolean[] marked = new boolean[1];
        cells.read(0, cells.size(), (bytes, offset, length) -> marked[0] |= length > 0 && bytes[offset] == '\'');
        return marked[0];
    }

    static void write(List<String> names, List<CellColumn> columns, OutputStream out) throws IOException {
        int rows = columns.getFirst().size();
        List<CellBytes> cells = new ArrayList<>();
        RowBytes header = new RowBytes(names.size());
        for (int column = 0; column < columns.size(); column++) {
            cells.add(CellBytes.of(columns.get(column), column == 0));
            header.add(CellBytes.of(names.get(column), column == 0));
        }
        header.endRow();
        header.writeTo(out);
        int[] next = new int[1];
        InOrder.run(
                () -> {
                    int from = next[0];
                    int to = Math.min(rows, from + ROWS_AT_A_TIME);
                    next[0] = to;
                    return from == to ? null : () -> rows(cells, from, to);
                },
                (RowBytes written) -> written.writeTo(out));
    }

    private static RowBytes rows(List<CellBytes> cells, int from, int to) {
        RowBytes bytes = new RowBytes((to - from) * cells.size());
        for (int row = from; row < to; row++) {
            for (CellBytes column : cells) {
                column.add(row, bytes);
            }
            bytes.endRow();
        }
        return bytes;
    }
}
