package org.throughline.survey.imports;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.ColumnTable;

/** Recognises columns that hold no answers, by their names and by what their cells look like. */
final class ColumnRecogniser {
    /** Names of more words are questions that happen to hold one of the words below. */
    private static final int MOST_WORDS = 3;

    private static final Set<String> RESPONDENT = Set.of(
            "respondent",
            "respondentid",
            "responseid",
            "recordid",
            "participant",
            "participantid",
            "antwortid",
            "caseid",
            "subjectid",
            "submissionid",
            "id");
    private static final Set<String> METADATA = Set.of(
            "startdate",
            "enddate",
            "recordeddate",
            "submitdate",
            "submissiondate",
            "datestamp",
            "timestamp",
            "zeitstempel",
            "starttime",
            "endtime",
            "completiontime",
            "lastmodifiedtime",
            "duration",
            "durationinseconds",
            "progress",
            "finished",
            "lastpage",
            "seed",
            "distributionchannel",
            "userlanguage",
            "startlanguage");
    private static final Set<String> PERSONAL = Set.of(
            "externalreference",
            "externaldatareference",
            "externaldataref",
            "medicalrecordnumber",
            "patientid",
            "socialsecuritynumber",
            "dateofbirth",
            "birthday",
            "geburtsdatum",
            "street",
            "zip",
            "zipcode",
            "postcode",
            "postalcode",
            "plz",
            "gps",
            "coordinates",
            "lat",
            "lon",
            "lng");
    private static final Set<String> PERSONAL_WORDS = Set.of(
            "name",
            "firstname",
            "lastname",
            "fullname",
            "surname",
            "forename",
            "vorname",
            "nachname",
            "username",
            "email",
            "mail",
            "phone",
            "telephone",
            "telefon",
            "mobile",
            "fax",
            "address",
            "adresse",
            "ip",
            "latitude",
            "longitude",
            "mrn",
            "ssn",
            "dob",
            "birthdate");
    private static final Set<String> NAME_IN_TWO = Set.of("first", "last");
    private static final Pattern WORDS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern CONTACT = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+|\\d{1,3}(\\.\\d{1,3}){3}");

    private final ColumnTable table;
    private final Set<String> keys = new HashSet<>();

    ColumnRecogniser(ColumnTable table) {
        this.table = table;
        table.columns().forEach(column -> keys.add(String.join("", words(column))));
    }

    /** Returns what a column holds, {@link ColumnKind#ANSWER} where nothing speaks against it. */
    ColumnKind kind(int index) {
        Column column = table.columns().get(index);
        if (column.kind() != ColumnKind.ANSWER) {
            return column.kind();
        }
        List<String> words = words(column);
        String key = String.join("", words);
        if (RESPONDENT.contains(key)) {
            return ColumnKind.RESPONDENT;
        }
        if (METADATA.contains(key)) {
            return ColumnKind.METADATA;
        }
        return isPersonal(key, words) || holdsContacts(index) ? ColumnKind.PERSONAL : ColumnKind.ANSWER;
    }

    private boolean isPersonal(String key, List<String> words) {
        boolean byWord = words.size() <= MOST_WORDS && words.stream().anyMatch(PERSONAL_WORDS::contains);
        return byWord || PERSONAL.contains(key) || NAME_IN_TWO.contains(key) && keys.containsAll(NAME_IN_TWO);
    }

    private boolean holdsContacts(int index) {
        int[] filled = new int[1];
        int[] contacts = new int[1];
        CellCounts.of(table.cells(index), (cell, rows) -> {
            filled[0] += cell.isBlank() ? 0 : rows;
            contacts[0] +=
                    cell.indexOf('.') > 0 && CONTACT.matcher(cell.strip()).matches() ? rows : 0;
        });
        return contacts[0] > 0 && contacts[0] * 2L >= filled[0];
    }

    private static List<String> words(Column column) {
        return Arrays.stream(WORDS.split(column.name()))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
