package org.throughline.survey.internal.dialect.limesurvey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.Column.Option;
import org.throughline.survey.dialect.ColumnKind;

/** A LimeSurvey survey (.lss): turns the database's names of columns into codes, wordings and options. */
final class LimeStructure {
    /** 12345X6X78SQ001 up to version 6, Q78_S79 after it. */
    private static final Pattern FIELD =
            Pattern.compile("_?(?:\\d+X\\d+X(\\d+)([A-Za-z]\\w*)?|Q(\\d+)(?:_S(\\d+)|_C(other|comment))?)");

    /** Tags within a line; all others part words. */
    private static final Pattern INLINE = Pattern.compile(
            "</?(?:b|i|u|em|strong|span|font|a|sub|sup)(?:\\s[^<>]{0,500})?>", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,500}>");
    private static final Set<String> SINGLE = Set.of("L", "!", "O");

    private final Map<String, Map<String, String>> questions = new HashMap<>();
    private final Map<String, String> wordings = new HashMap<>();
    private final Map<String, Map<String, String>> options = new HashMap<>();
    /** Sub-questions by the id of their question and their code. */
    private final Map<String, String> children = new HashMap<>();

    /** Reads a survey; without one every column keeps its name. */
    LimeStructure(LimeXml survey) {
        if (survey == null) {
            return;
        }
        for (String table : List.of("questions", "subquestions")) {
            survey.table(table).rows().forEach(row -> {
                questions.putIfAbsent(row.getOrDefault("qid", ""), row);
                wordings.putIfAbsent(row.getOrDefault("qid", ""), row.getOrDefault("question", ""));
                String child = row.getOrDefault("parent_qid", "") + " " + row.getOrDefault("title", "");
                children.putIfAbsent(child, row.getOrDefault("qid", ""));
            });
        }
        survey.table("question_l10ns").rows().forEach(row -> {
            String wording = row.getOrDefault("question", "");
            wordings.merge(row.getOrDefault("qid", ""), wording, (old, other) -> old.isBlank() ? other : old);
        });
        Map<String, String> labels = new HashMap<>();
        survey.table("answer_l10ns")
                .rows()
                .forEach(row -> labels.putIfAbsent(row.getOrDefault("aid", ""), row.getOrDefault("answer", "")));
        survey.table("answers").rows().forEach(row -> {
            String label = row.getOrDefault("answer", labels.getOrDefault(row.getOrDefault("aid", ""), ""));
            options.computeIfAbsent(row.getOrDefault("qid", ""), any -> new LinkedHashMap<>())
                    .putIfAbsent(row.getOrDefault("code", ""), plain(label));
        });
    }

    /** Returns a column for a field of the responses. */
    Column column(String field) {
        Matcher parts = FIELD.matcher(field);
        if (!parts.matches()) {
            return new Column(field, "", LimeColumns.kind(field));
        }
        String qid = parts.group(1) == null ? parts.group(3) : parts.group(1);
        Map<String, String> question = questions.get(qid);
        if (question == null || question.getOrDefault("title", "").isBlank()) {
            return new Column(field, "", ColumnKind.ANSWER);
        }
        String title = question.get("title").strip();
        String text = plain(wordings.getOrDefault(qid, ""));
        String part = part(parts);
        if (part.isEmpty()) {
            List<Option> offered = options(qid, question);
            QuestionKind asks = offered.isEmpty() ? null : QuestionKind.SINGLE;
            return new Column(title, text, ColumnKind.ANSWER, asks, offered);
        }
        return new Column(title + "[" + part + "]", text + " [" + partText(qid, part) + "]", ColumnKind.ANSWER);
    }

    private String part(Matcher parts) {
        if (parts.group(2) != null) {
            return parts.group(2);
        }
        if (parts.group(4) != null) {
            return questions.getOrDefault(parts.group(4), Map.of()).getOrDefault("title", parts.group(4));
        }
        return parts.group(5) == null ? "" : parts.group(5);
    }

    private String partText(String qid, String part) {
        String text = plain(wordings.getOrDefault(children.getOrDefault(qid + " " + part, ""), ""));
        return text.isEmpty() ? part : text;
    }

    private List<Option> options(String qid, Map<String, String> question) {
        List<Option> list = new ArrayList<>();
        if (SINGLE.contains(question.getOrDefault("type", ""))) {
            options.getOrDefault(qid, Map.of())
                    .forEach((code, label) -> list.add(new Option(code, label.isEmpty() ? code : label)));
            if ("Y".equals(question.get("other")) && !list.isEmpty()) {
                list.add(new Option("-oth-", "Other"));
            }
        }
        return list;
    }

    /** Wordings are HTML: tags are taken away, and the usual signs are put back. */
    private static String plain(String html) {
        return TAG.matcher(INLINE.matcher(html).replaceAll(""))
                .replaceAll(" ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace("[", "(")
                .replace("]", ")")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
