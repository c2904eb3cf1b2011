package org.throughline.survey.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.YesNo;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.store.CellColumn;
import org.throughline.survey.store.CodedColumn;

/** The rows of a table as answers: one row a respondent, each cell checked against its question. */
final class AnswerRows {
    private static final int LONGEST_VALUE = 80;

    private final ColumnTable table;
    private final ColumnMapping mapping;
    private final Respondents respondents;
    private final Map<Question, AnswerReader> readers = new HashMap<>();
    private final Map<Question, CellColumn> cells = new HashMap<>();
    private final List<DroppedRow> dropped;
    private final List<SetAside> setAside = new ArrayList<>();

    AnswerRows(ColumnTable table, ColumnMapping mapping, Respondents respondents) {
        this.table = table;
        this.mapping = mapping;
        this.respondents = respondents;
        this.dropped = new ArrayList<>(table.dropped());
        dropped.addAll(respondents.dropped());
        dropped.sort(Comparator.comparingInt(DroppedRow::row));
        mapping.questions().forEach(this::read);
        setAside.sort(Comparator.comparingInt(SetAside::row));
    }

    private void read(Question question) {
        AnswerReader reader = new AnswerReader(question, mapping.values(question));
        readers.put(question, reader);
        int column = mapping.column(question);
        CellColumn given = respondents.kept(table.cells(column));
        boolean[] odd = new boolean[1];
        CellCounts.of(given, (cell, rows) -> odd[0] |= answer(reader, cell).isEmpty());
        if (odd[0]) {
            for (int row = 0; row < given.size(); row++) {
                String cell = given.text(row);
                if (answer(reader, cell).isEmpty()) {
                    String name = table.columns().get(column).name();
                    int number = table.number(respondents.row(row));
                    setAside.add(new SetAside(number, name, shortened(cell.strip()), reader.expected()));
                }
            }
        }
        cells.put(question, given.map(cell -> answer(reader, cell).orElse("")));
    }

    private static Optional<String> answer(AnswerReader reader, String cell) {
        return cell.isBlank() ? Optional.of("") : reader.read(cell);
    }

    private static String shortened(String value) {
        int end = Math.min(value.length(), LONGEST_VALUE);
        return value.length() > end ? value.substring(0, end) + "…" : value;
    }

    Answers answers() {
        List<String> columns = new ArrayList<>();
        List<CellColumn> all = new ArrayList<>();
        columns.add(Answers.RESPONDENT);
        all.add(respondents.ids());
        for (Question question : mapping.questions()) {
            columns.add(question.getCode());
            all.add(cells.get(question));
        }
        return Answers.ofColumns(columns, all);
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
        if (question.getKind() != QuestionKind.YES_NO || !(cells.get(question) instanceof CodedColumn said)) {
            return false;
        }
        int[] counts = said.counts();
        List<String> given = IntStream.range(0, counts.length)
                .filter(code -> counts[code] > 0)
                .mapToObj(said.values()::get)
                .distinct()
                .sorted()
                .toList();
        return given.equals(List.of("", YesNo.YES));
    }

    /** Returns how many respondents have no id in the file. */
    int nameless() {
        return respondents.nameless();
    }
}
