package org.throughline.survey.internal.dialect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.internal.csv.CsvRow;

/** The header rows of a Qualtrics export: which form they have and what they say of each column. */
final class QualtricsHeader {
    private static final String IMPORT_ID = "ImportId";
    private static final String QUESTION = "QID";
    private static final int NAMES_ENOUGH = 3;
    private static final Set<String> DATES = Set.of("startdate", "enddate", "recordeddate");
    private static final Map<String, ColumnKind> KINDS = Map.ofEntries(
            Map.entry("recordid", ColumnKind.RESPONDENT),
            Map.entry("responseid", ColumnKind.RESPONDENT),
            Map.entry("startdate", ColumnKind.METADATA),
            Map.entry("enddate", ColumnKind.METADATA),
            Map.entry("recordeddate", ColumnKind.METADATA),
            Map.entry("status", ColumnKind.METADATA),
            Map.entry("progress", ColumnKind.METADATA),
            Map.entry("duration", ColumnKind.METADATA),
            Map.entry("durationinseconds", ColumnKind.METADATA),
            Map.entry("finished", ColumnKind.METADATA),
            Map.entry("distributionchannel", ColumnKind.METADATA),
            Map.entry("userlanguage", ColumnKind.METADATA),
            Map.entry("responseset", ColumnKind.METADATA),
            Map.entry("ipaddress", ColumnKind.PERSONAL),
            Map.entry("name", ColumnKind.PERSONAL),
            Map.entry("recipientlastname", ColumnKind.PERSONAL),
            Map.entry("recipientfirstname", ColumnKind.PERSONAL),
            Map.entry("recipientemail", ColumnKind.PERSONAL),
            Map.entry("emailaddress", ColumnKind.PERSONAL),
            Map.entry("externaldatareference", ColumnKind.PERSONAL),
            Map.entry("externalreference", ColumnKind.PERSONAL),
            Map.entry("locationlatitude", ColumnKind.PERSONAL),
            Map.entry("locationlongitude", ColumnKind.PERSONAL),
            Map.entry("locationaccuracy", ColumnKind.PERSONAL));

    /** The forms of an export, with the rows above the answers. */
    enum Form {
        NONE(0),
        LEGACY(2),
        TWO_ROWS(2),
        IMPORT_IDS(3);

        private final int rows;

        Form(int rows) {
            this.rows = rows;
        }

        int rows() {
            return rows;
        }
    }

    private final Form form;
    /** What names each column for Qualtrics itself, in small letters and digits only. */
    private final List<String> keys;

    private final List<String> texts;

    private QualtricsHeader(Form form, List<String> keys, List<String> texts) {
        this.form = form;
        this.keys = keys;
        this.texts = texts;
    }

    static QualtricsHeader of(Delimited text) {
        List<CsvRow> rows = text.records();
        if (rows.size() < 2 || rows.get(0).cells().size() != rows.get(1).cells().size()) {
            return new QualtricsHeader(Form.NONE, List.of(), List.of());
        }
        List<String> names = rows.get(0).cells();
        List<String> texts = rows.get(1).cells();
        List<String> ids = rows.size() > 2 ? importIds(rows.get(2).cells()) : List.of();
        if (ids.size() == names.size()) {
            return new QualtricsHeader(Form.IMPORT_IDS, ids, texts);
        }
        List<String> labels = texts.stream().map(QualtricsHeader::key).toList();
        if (names.getFirst().matches("V\\d+") && labels.contains("responseid")) {
            return new QualtricsHeader(Form.LEGACY, labels, texts);
        }
        List<String> keys = names.stream().map(QualtricsHeader::key).toList();
        boolean known = keys.stream().filter(KINDS::containsKey).count() >= NAMES_ENOUGH;
        return new QualtricsHeader(known && isWorded(keys, texts) ? Form.TWO_ROWS : Form.NONE, keys, texts);
    }

    /** The second row holds wordings where words, and no dates, stand below the names of dates. */
    private static boolean isWorded(List<String> keys, List<String> texts) {
        boolean any = false;
        for (int i = 0; i < keys.size(); i++) {
            if (DATES.contains(keys.get(i))) {
                any = true;
                if (!texts.get(i).matches("\\D+")) {
                    return false;
                }
            }
        }
        return any;
    }

    private static List<String> importIds(List<String> cells) {
        boolean isJson = cells.stream().allMatch(cell -> cell.strip().startsWith("{"));
        if (!isJson) {
            return List.of();
        }
        ObjectMapper json = new ObjectMapper();
        List<String> ids = new ArrayList<>();
        for (String cell : cells) {
            try {
                JsonNode id = json.readTree(cell).path(IMPORT_ID);
                if (!id.isTextual()) {
                    return List.of();
                }
                ids.add(id.asText().startsWith(QUESTION) ? id.asText() : key(id.asText()));
            } catch (JsonProcessingException noImportId) {
                return List.of();
            }
        }
        return ids;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    Form form() {
        return form;
    }

    /** Returns the place of the column that tells previews from answers; -1 where there is none. */
    int status() {
        return keys.indexOf("status");
    }

    /** Returns the place of the column that tells how the survey reached the respondent; -1 where there is none. */
    int channel() {
        return keys.indexOf("distributionchannel");
    }

    List<Column> columns(List<String> names) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ColumnKind kind = KINDS.getOrDefault(keys.get(i), ColumnKind.ANSWER);
            columns.add(new Column(names.get(i), texts.get(i).strip(), kind));
        }
        return columns;
    }
}
