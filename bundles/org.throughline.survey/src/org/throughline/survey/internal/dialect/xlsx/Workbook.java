package org.throughline.survey.internal.dialect.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.internal.dialect.WholeFile;

/**
 * The sheet of a workbook that holds the survey: of those that are shown, the one with most rows.
 *
 * @param sheet the sheet
 * @param notes what was left out and what a consultant must know of the sheet
 */
record Workbook(SheetText sheet, List<String> notes) {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    static Workbook read(SurveyFile file) throws RefusedInputException {
        byte[] bytes = WholeFile.read(file);
        WorkbookGuard.check(file.path(), bytes);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            return choose(file.path(), book.getSheets().toList());
        } catch (IOException | RuntimeException e) {
            throw new RefusedInputException(
                    file.path(),
                    0,
                    "the workbook cannot be read (" + e.getMessage() + "); open it in a spreadsheet program and save"
                            + " it again, or export the survey as CSV",
                    e);
        }
    }

    private static Workbook choose(Path file, List<Sheet> sheets) throws IOException, RefusedInputException {
        List<Sheet> shown = sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        List<String> others = new ArrayList<>();
        SheetText best = null;
        for (Sheet sheet : shown.isEmpty() ? sheets : shown) {
            SheetText text = SheetText.of(file, sheet);
            if (best == null || text.rows() > best.rows()) {
                best = text;
            }
        }
        if (best == null || best.rows() == 0) {
            throw new RefusedInputException(
                    file, 0, "no sheet of the workbook holds anything; export the survey again");
        }
        for (Sheet sheet : sheets) {
            if (!sheet.getName().equals(best.name())) {
                others.add(sheet.getName() + (shown.contains(sheet) || shown.isEmpty() ? "" : " (hidden)"));
            }
        }
        List<String> notes = new ArrayList<>();
        notes.add("read from the sheet " + best.name() + " of the workbook");
        if (!others.isEmpty()) {
            notes.add("sheets left out: " + String.join(", ", others));
        }
        notes.addAll(best.notes());
        return new Workbook(best, notes);
    }
}
