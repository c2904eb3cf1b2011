package org.throughline.survey.internal.dialect.limesurvey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.Row;
import org.throughline.survey.dialect.Sniff;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.internal.csv.CsvText;
import org.throughline.survey.internal.dialect.TextTable;

/**
 * Archives (.lsa) and responses in XML (.lsr) of LimeSurvey. An archive holds the questionnaire too, from which codes,
 * wordings and options come. Rows are numbered as a sheet of the responses below one header row would be.
 */
public final class LimeSurveyArchive implements Dialect {
    private static final double CERTAIN = 0.99;
    private static final int START = 2000;

    @Override
    public String id() {
        return "limesurvey-archive";
    }

    @Override
    public String label() {
        return "LimeSurvey archive (.lsa) or responses (.lsr)";
    }

    @Override
    public Sniff sniff(SurveyFile file) {
        if (LimeArchive.isOne(file)) {
            return new Sniff(CERTAIN, List.of("a zip archive with responses of LimeSurvey in it"));
        }
        try {
            String text = TextTable.beginning(file);
            String start = text.substring(0, Math.min(START, text.length()));
            return start.contains("<LimeSurveyDocType>Responses<")
                    ? new Sniff(CERTAIN, List.of(file.encoding(), "XML that says that it is LimeSurvey's responses"))
                    : Sniff.no("neither a LimeSurvey archive nor its responses in XML");
        } catch (RefusedInputException e) {
            return Sniff.no(e.reason());
        }
    }

    @Override
    public Table read(SurveyFile file) throws RefusedInputException {
        boolean zip = LimeArchive.isOne(file);
        LimeArchive archive = zip ? LimeArchive.read(file) : null;
        LimeXml responses = zip ? archive.responses() : LimeXml.read(file.path(), file.bytes());
        if (!responses.type().equals("Responses")) {
            throw new RefusedInputException(
                    file.path(), 1, "this XML does not say that it is LimeSurvey's responses; export them again");
        }
        LimeXml.LimeTable table = responses.table("responses");
        if (table.rows().isEmpty()) {
            throw new RefusedInputException(
                    file.path(), 0, "the file has no responses; export the survey with its answers");
        }
        LimeXml survey = zip ? archive.survey() : null;
        List<String> notes = new ArrayList<>();
        if (survey == null) {
            notes.add("responses without their questionnaire: columns have LimeSurvey's internal names; export an"
                    + " archive (.lsa) or CSV for question codes");
        }
        ColumnTable all = ColumnTable.of(table(file, table, new LimeStructure(survey), notes));
        return LimeColumns.folded(all.without(List.of(), LimeColumns.incomplete(all)))
                .toTable();
    }

    private static Table table(
            SurveyFile file, LimeXml.LimeTable responses, LimeStructure structure, List<String> notes)
            throws RefusedInputException {
        Set<String> fields = new LinkedHashSet<>();
        responses.fields().forEach(field -> fields.add(element(field)));
        responses.rows().forEach(row -> fields.addAll(row.keySet()));
        if (fields.size() > CsvText.MOST_CELLS) {
            throw new RefusedInputException(
                    file.path(), 0, "the responses have " + fields.size() + " columns, as no survey has");
        }
        List<Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String field : fields) {
            Column column = structure.column(field.startsWith("_") ? field.substring(1) : field);
            if (!names.add(column.name())) {
                throw new RefusedInputException(
                        file.path(), 0, "two questions have the code \"" + column.name() + "\"; give each its own");
            }
            columns.add(column);
        }
        List<Row> rows = new ArrayList<>(responses.rows().size());
        for (Map<String, String> response : responses.rows()) {
            List<String> cells = new ArrayList<>(fields.size());
            fields.forEach(field -> cells.add(response.getOrDefault(field, "")));
            rows.add(new Row(rows.size() + 2, cells));
        }
        return new Table(columns, rows, List.of(), notes);
    }

    /** Names of elements begin with no digit, so that LimeSurvey puts a low line before those that would. */
    private static String element(String field) {
        return !field.isEmpty() && Character.isDigit(field.charAt(0)) ? "_" + field : field;
    }
}
