package org.throughline.survey.internal.dialect.kobo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.survey.dialect.ColumnKind;

/** The columns of Kobo and ODK: what the servers add, and names with the path of groups before them. */
final class KoboColumns {
    private static final Set<String> METADATA = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "audit",
            "background-audio",
            "__version__",
            "_version_",
            "_validation_status",
            "_status",
            "_tags",
            "_notes",
            "_submission_time",
            "_index",
            "_parent_index",
            "_parent_table_name",
            "_bamboo_dataset_id",
            "_xform_id_string",
            "_version",
            "submissiondate",
            "attachmentspresent",
            "attachmentsexpected",
            "status",
            "reviewstate",
            "edits",
            "formversion",
            "parent_key",
            "set-of-items",
            "meta/instancename",
            "meta-instancename");
    private static final Set<String> PERSONAL = Set.of(
            "_submitted_by",
            "username",
            "phonenumber",
            "simserial",
            "subscriberid",
            "email",
            "submitterid",
            "submittername");
    /** What tells submissions apart, the best first. */
    private static final List<String> IDS =
            List.of("_uuid", "key", "meta/instanceid", "meta-instanceid", "instanceid", "_id");

    private static final Pattern PLACE = Pattern.compile(
            "_(.+)_(latitude|longitude|altitude|precision)|(.+)[-:/](latitude|longitude|altitude|accuracy)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");

    private final List<String> header;
    private final List<String> keys;
    private final Set<String> all;
    private final Set<String> allKeys;
    private final char path;

    KoboColumns(List<String> header) {
        this.header = header;
        this.all = Set.copyOf(header);
        this.keys = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        this.allKeys = Set.copyOf(keys);
        boolean slash = header.stream().anyMatch(name -> name.indexOf('/') > 0 && !name.startsWith("meta/"));
        this.path = slash || !isCentral() ? '/' : '-';
    }

    /** Returns whether the header is one of ODK Central or Briefcase. */
    boolean isCentral() {
        return allKeys.contains("key") && (allKeys.contains("submissiondate") || allKeys.contains("parent_key"))
                || allKeys.contains("meta-instanceid")
                || allKeys.contains("submissiondate") && allKeys.contains("submitterid");
    }

    /** Returns how many of the columns that Kobo's server adds are there. */
    long ofKobo() {
        return List.of(
                        "_id",
                        "_uuid",
                        "_submission_time",
                        "_validation_status",
                        "_submitted_by",
                        "__version__",
                        "_index")
                .stream()
                .filter(allKeys::contains)
                .count();
    }

    boolean isRepeat() {
        return allKeys.contains("_parent_index") || allKeys.contains("parent_key");
    }

    ColumnKind kind(int column) {
        String key = keys.get(column);
        if (IDS.contains(key)) {
            String best = IDS.stream().filter(allKeys::contains).findFirst().orElseThrow();
            return key.equals(best) ? ColumnKind.RESPONDENT : ColumnKind.METADATA;
        }
        if (METADATA.contains(key) || key.startsWith("_submission_")) {
            return ColumnKind.METADATA;
        }
        return PERSONAL.contains(key) || isPlace(key) ? ColumnKind.PERSONAL : ColumnKind.ANSWER;
    }

    private boolean isPlace(String key) {
        boolean joined = allKeys.contains("_" + last(key) + "_latitude") || allKeys.contains("_" + key + "_latitude");
        return joined || PLACE.matcher(key).matches();
    }

    private String last(String name) {
        return name.substring(name.lastIndexOf(path) + 1);
    }

    /** Returns names without the groups where every part is a name and the last one is there once. */
    List<String> names() {
        Map<String, Integer> times = new HashMap<>();
        header.forEach(name -> times.merge(last(name), 1, Integer::sum));
        List<String> names = new ArrayList<>();
        for (String name : header) {
            boolean path = List.of(name.split(String.valueOf(this.path), -1)).stream()
                    .allMatch(part -> NAME.matcher(part).matches());
            names.add(path && times.get(last(name)) == 1 && question(name) == null ? last(name) : name);
        }
        return names;
    }

    /** Returns the name of the question that a column is an option of, where that question has a column too. */
    String question(String name) {
        int slash = name.lastIndexOf('/');
        String prefix = slash > 0 ? name.substring(0, slash) : null;
        return prefix != null && slash < name.length() - 1 && all.contains(prefix) ? prefix : null;
    }
}
