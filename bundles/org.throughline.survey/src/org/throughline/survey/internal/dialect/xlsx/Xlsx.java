package org.throughline.survey.internal.dialect.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.Sniff;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.internal.dialect.WholeFile;

/**
 * Excel workbooks. The sheet with most rows goes as text to the dialect that knows it best, so that an export of
 * another tool that was saved as a workbook reads as if it had come straight from the tool.
 */
public final class Xlsx implements Dialect {
    private static final double SURE = 0.95;
    private static final double BY_NAME = 0.5;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] PART = "xl/workbook".getBytes(StandardCharsets.US_ASCII);

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String label() {
        return "Excel workbook (xlsx)";
    }

    @Override
    public Sniff sniff(SurveyFile file) {
        if (!WholeFile.begins(file, ARCHIVE)) {
            return Sniff.no("no archive, which a workbook is");
        }
        try {
            if (holds(WholeFile.read(file), PART)) {
                return new Sniff(SURE, List.of("an archive with the parts of an Excel workbook"));
            }
        } catch (RefusedInputException tooLarge) {
            return Sniff.no(tooLarge.reason());
        }
        boolean named = file.path().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return named
                ? new Sniff(BY_NAME, List.of("an archive whose name ends in .xlsx"))
                : Sniff.no("an archive, but no Excel workbook");
    }

    @Override
    public Table read(SurveyFile file) throws RefusedInputException {
        Workbook workbook = Workbook.read(file);
        SurveyFile text = file.taken(workbook.sheet().csv());
        Dialect inside = Dialects.choose(text, null).dialect();
        Table table = inside.read(text);
        List<String> notes = new ArrayList<>(workbook.notes());
        notes.add("the sheet was read as " + inside.label());
        notes.addAll(table.notes());
        return new Table(table.columns(), table.rows(), table.dropped(), notes);
    }

    private static boolean holds(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
