package org.throughline.survey.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnTable;

/** The rules of a mapping for one table, checked against its columns and against the survey. */
final class MappingRules {
    private static final int MOST_LISTED = 20;

    private final Path file;
    private final Map<Integer, ColumnRule> byColumn = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private RowRules rows = RowRules.NONE;
    private int respondent = -1;

    private MappingRules(Path file) {
        this.file = file;
    }

    /** Returns rules that say nothing, with the notes that the report needs. */
    static MappingRules none(String... notes) {
        MappingRules rules = new MappingRules(null);
        rules.notes.addAll(List.of(notes));
        return rules;
    }

    /**
     * Takes the rules of a mapping that somebody asked for.
     *
     * @param export the export, to be named where the mapping was read from no file
     * @throws RefusedInputException where a rule names a column, a question or an answer that there is not
     */
    static MappingRules of(ImportMapping mapping, Path export, ColumnTable table, Survey survey)
            throws RefusedInputException {
        MappingRules rules = new MappingRules(mapping.source() == null ? export : mapping.source());
        rules.rows = mapping.rows();
        Map<String, Integer> places = places(table);
        for (ColumnRule rule : mapping.columns()) {
            Optional<String> wrong = rules.take(rule, table, places, survey);
            if (wrong.isPresent()) {
                throw rules.refused(rule, wrong.get());
            }
        }
        String from = mapping.source() == null
                ? ""
                : " " + mapping.source().getFileName().toString();
        rules.notes.add("the mapping" + from + " was used");
        return rules;
    }

    /**
     * Takes the rules remembered from an earlier import; those that no longer fit the survey are named and not used.
     */
    static MappingRules remembered(ImportMapping mapping, Path folder, ColumnTable table, Survey survey) {
        MappingRules rules = new MappingRules(mapping.source());
        rules.rows = mapping.rows();
        Map<String, Integer> places = places(table);
        for (ColumnRule rule : mapping.columns()) {
            rules.take(rule, table, places, survey)
                    .ifPresent(wrong -> rules.notes.add(
                            "what was remembered of the column " + rule.column() + " is not used: " + wrong));
        }
        String path = folder.relativize(mapping.source()).toString().replace('\\', '/');
        rules.notes.addFirst("columns are matched as in the last import of a file with this header (" + path + ")");
        return rules;
    }

    private static Map<String, Integer> places(ColumnTable table) {
        Map<String, Integer> places = new HashMap<>();
        for (int index = 0; index < table.columns().size(); index++) {
            Column column = table.columns().get(index);
            if (!column.name().isBlank()) {
                places.put(column.name(), index);
            }
        }
        return places;
    }

    /** Takes a rule, or returns what is wrong with it. */
    private Optional<String> take(ColumnRule rule, ColumnTable table, Map<String, Integer> places, Survey survey) {
        Integer column = places.get(rule.column());
        if (column == null) {
            return Optional.of("the file has no column " + MappingReader.brief(rule.column()) + "; it has "
                    + listed(table.columns().stream().map(Column::name).toList()));
        }
        Optional<String> wrong = rule.action().role().isPresent() ? question(rule, survey) : respondent(rule, column);
        if (wrong.isEmpty()) {
            byColumn.put(column, rule);
        }
        return wrong;
    }

    private Optional<String> respondent(ColumnRule rule, int column) {
        if (rule.action() == ColumnAction.RESPONDENT) {
            if (respondent >= 0) {
                return Optional.of("another column tells respondents apart already; keep one of the two");
            }
            respondent = column;
        }
        return Optional.empty();
    }

    private Optional<String> question(ColumnRule rule, Survey survey) {
        String code = rule.question();
        if (code == null) {
            return Optional.empty();
        }
        if (code.equals(Answers.RESPONDENT)) {
            return Optional.of("a question cannot have the code " + code + ", which is the column of respondents");
        }
        if (byColumn.values().stream().anyMatch(other -> code.equals(other.question()))) {
            return Optional.of("two columns answer the question " + MappingReader.brief(code) + "; keep one of them");
        }
        Question known = find(survey, code);
        if (known != null) {
            return wrongAnswer(rule, known);
        }
        if (rule.action() != ColumnAction.QUESTION) {
            return Optional.empty();
        }
        List<String> codes =
                survey.getQuestions().stream().map(Question::getCode).toList();
        return Optional.of("the survey " + survey.getName() + " has no question " + MappingReader.brief(code)
                + "; it has " + listed(codes) + ". The action \"new\" makes one");
    }

    /** Returns what is wrong with the values of a rule for a question; nothing where all are answers to it. */
    static Optional<String> wrongAnswer(ColumnRule rule, Question question) {
        AnswerReader reader = new AnswerReader(question);
        return rule.values().values().stream()
                .filter(answer -> answer != null
                        && !answer.isEmpty()
                        && reader.read(answer).isEmpty())
                .findFirst()
                .map(answer -> "\"" + MappingReader.brief(answer) + "\" is no answer to " + question.getCode() + ": "
                        + reader.expected());
    }

    static Question find(Survey survey, String code) {
        return survey.getQuestions().stream()
                .filter(question -> code.equals(question.getCode()))
                .findFirst()
                .orElse(null);
    }

    private static String listed(List<String> names) {
        String some = names.stream()
                .filter(name -> name != null && !name.isBlank())
                .limit(MOST_LISTED)
                .map(MappingReader::brief)
                .collect(Collectors.joining(", "));
        return (some.isEmpty() ? "none" : some) + (names.size() > MOST_LISTED ? ", ..." : "");
    }

    RefusedInputException refused(ColumnRule rule, String reason) {
        return new RefusedInputException(file, rule.line(), reason);
    }

    /** Returns the columns that have a rule, in the order of the mapping. */
    Iterable<Integer> columns() {
        return byColumn.keySet();
    }

    /** Returns the rule of a column; null where there is none. */
    ColumnRule rule(int column) {
        return byColumn.get(column);
    }

    /** Returns the column that is said to tell respondents apart; -1 where none is. */
    int respondent() {
        return respondent;
    }

    /** Returns what is done with the rows. */
    RowRules rows() {
        return rows;
    }

    /** Returns what the report must say of the mapping. */
    List<String> notes() {
        return notes;
    }
}
