package org.throughline.survey.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.YesNo;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.dialect.Row;
import org.throughline.survey.dialect.Table;

/** The rows of a table as answers: one row a respondent, each cell checked against its question. */
final class AnswerRows {
    private static final int LONGEST_VALUE = 80;

    private final Table table;
    private final ColumnMapping mapping;
    private final Map<Question, AnswerReader> readers = new HashMap<>();
    private final Map<String, Integer> respondents = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<DroppedRow> dropped;
    private final List<SetAside> setAside = new ArrayList<>();
    private int nameless;

    AnswerRows(Table table, ColumnMapping mapping) {
        this.table = table;
        this.mapping = mapping;
        this.dropped = new ArrayList<>(table.dropped());
        mapping.questions().forEach(question -> readers.put(question, new AnswerReader(question)));
        table.rows().forEach(this::add);
        dropped.sort(Comparator.comparingInt(DroppedRow::row));
    }

    private void add(Row row) {
        String respondent = respondent(row);
        Integer before = respondents.putIfAbsent(respondent, row.number());
        if (before != null) {
            dropped.add(new DroppedRow(row.number(), "the respondent of row " + before + " again; the first was kept"));
            return;
        }
        List<String> answers = new ArrayList<>();
        answers.add(respondent);
        for (Question question : mapping.questions()) {
            answers.add(answer(row, question));
        }
        rows.add(answers);
    }

    private String respondent(Row row) {
        String id = mapping.respondent() < 0
                ? ""
                : row.cells().get(mapping.respondent()).strip();
        if (id.isEmpty()) {
            nameless++;
        }
        return id.isEmpty() ? "row " + row.number() : id;
    }

    private String answer(Row row, Question question) {
        int column = mapping.column(question);
        String cell = row.cells().get(column);
        if (cell.isBlank()) {
            return "";
        }
        AnswerReader reader = readers.get(question);
        Optional<String> answer = reader.read(cell);
        if (answer.isEmpty()) {
            String name = table.columns().get(column).name();
            setAside.add(new SetAside(row.number(), name, shortened(cell.strip()), reader.expected()));
        }
        return answer.orElse("");
    }

    private static String shortened(String value) {
        int end = Math.min(value.length(), LONGEST_VALUE);
        return value.length() > end ? value.substring(0, end) + "…" : value;
    }

    Answers answers() {
        List<String> columns = new ArrayList<>();
        columns.add(Answers.RESPONDENT);
        mapping.questions().forEach(question -> columns.add(question.getCode()));
        return Answers.of(columns, rows);
    }

    List<DroppedRow> dropped() {
        return dropped;
    }

    List<SetAside> setAside() {
        return setAside;
    }

    /** Returns whether a comma in the answers to a question was read as the sign before decimals. */
    boolean hasDecimalComma(Question question) {
        return readers.get(question).hasDecimalComma();
    }

    /** Returns whether a yes/no question was only ticked: answers and gaps, and nobody said no. */
    boolean isTickedOnly(Question question) {
        int column = mapping.questions().indexOf(question) + 1;
        Set<String> said = rows.stream().map(row -> row.get(column)).collect(Collectors.toSet());
        return question.getKind() == QuestionKind.YES_NO && said.equals(Set.of(YesNo.YES, ""));
    }

    /** Returns how many respondents have no id in the file. */
    int nameless() {
        return nameless;
    }
}
