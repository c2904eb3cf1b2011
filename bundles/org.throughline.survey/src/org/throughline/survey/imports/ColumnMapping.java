package org.throughline.survey.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Question;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.ColumnTable;

/**
 * Says for every column where its cells go. What a mapping says of a column comes first, then what the dialect knows of
 * it; then a question of the survey with that code, or that wording; then what the name or the cells tell, and last a
 * question with a similar wording.
 */
final class ColumnMapping {
    private static final String NO_QUESTION = "left out: no question";

    private final ColumnTable table;
    private final ImportTarget target;
    private final MappingRules rules;
    private final ColumnRecogniser recogniser;
    private final NewQuestions made;
    private final ColumnReport[] columns;
    private final Map<Question, Integer> byQuestion = new HashMap<>();
    private final Map<Integer, Question> byColumn = new HashMap<>();
    private final List<String> notes;
    private int respondent;

    private ColumnMapping(ColumnTable table, ImportTarget target, NewIds ids, MappingRules rules) {
        this.table = table;
        this.target = target;
        this.rules = rules;
        this.recogniser = new ColumnRecogniser(table);
        this.made = new NewQuestions(table, target.survey(), ids);
        this.columns = new ColumnReport[table.columns().size()];
        this.notes = new ArrayList<>(rules.notes());
        this.respondent = rules.respondent();
    }

    /**
     * Places all columns, those with a rule first.
     *
     * @throws RefusedInputException where a rule names answers that its question does not have
     */
    static ColumnMapping of(ColumnTable table, ImportTarget target, NewIds ids, MappingRules rules)
            throws RefusedInputException {
        ColumnMapping mapping = new ColumnMapping(table, target, ids, rules);
        for (int index : rules.columns()) {
            mapping.columns[index] = mapping.ruled(index, rules.rule(index));
        }
        for (int index = 0; index < mapping.columns.length; index++) {
            if (mapping.columns[index] == null) {
                mapping.columns[index] = mapping.place(index);
            }
        }
        mapping.matchSimilar();
        return mapping;
    }

    private ColumnReport ruled(int index, ColumnRule rule) throws RefusedInputException {
        String name = rule.column();
        return switch (rule.action()) {
            case RESPONDENT -> new ColumnReport(name, null, "respondent");
            case LEAVE_OUT -> new ColumnReport(name, null, "left out, as the mapping says");
            case PERSONAL -> new ColumnReport(name, null, "personal, left out");
            default -> answered(index, rule);
        };
    }

    private ColumnReport answered(int index, ColumnRule rule) throws RefusedInputException {
        Column column = table.columns().get(index);
        Question usual = column.kind() == ColumnKind.ANSWER ? known(column) : null;
        Question question = rule.question() == null ? usual : MappingRules.find(target.survey(), rule.question());
        String status = question != null && question == usual ? "imported" : "imported, as the mapping says";
        if (question == null) {
            question = made.make(index, rule.question(), rule.values());
            status = "imported as a new question (" + QuestionInference.words(question) + ")";
        }
        String wrong = MappingRules.wrongAnswer(rule, question).orElse(null);
        if (wrong != null) {
            throw rules.refused(rule, wrong);
        }
        if (rule.action().isBackground()) {
            status += " as background: " + rule.action().word();
            giveRole(question, rule);
        }
        if (kind(index) == ColumnKind.PERSONAL) {
            status += "; personal, and kept since the mapping says so";
            notes.add("the column " + column.name() + " may tell who answered; it is kept since the mapping says so");
        }
        return imported(index, question, status);
    }

    private void giveRole(Question question, ColumnRule rule) {
        rule.action().role().filter(role -> role != question.getRole()).ifPresent(role -> {
            if (!isNew(question)) {
                notes.add("the question " + question.getCode() + " is background now: " + role.getLiteral());
            }
            question.setRole(role);
        });
    }

    private ColumnReport place(int index) {
        Column column = table.columns().get(index);
        if (column.name().isBlank()) {
            return new ColumnReport("(column " + (index + 1) + ")", null, "left out: no name in the header");
        }
        Question known = column.kind() == ColumnKind.ANSWER ? known(column) : null;
        if (known != null) {
            return imported(index, known, "imported");
        }
        return switch (kind(index)) {
            case PERSONAL -> new ColumnReport(column.name(), null, "personal, left out");
            case METADATA -> new ColumnReport(column.name(), null, "left out: metadata");
            case RESPONDENT -> respondent(index);
            case ANSWER -> target.isNewSurvey() ? made(index) : new ColumnReport(column.name(), null, NO_QUESTION);
        };
    }

    private ColumnReport respondent(int index) {
        String name = table.columns().get(index).name();
        if (respondent >= 0) {
            String other = table.columns().get(respondent).name();
            return new ColumnReport(name, null, "left out: " + other + " tells respondents apart");
        }
        respondent = index;
        return new ColumnReport(name, null, "respondent");
    }

    private ColumnReport made(int index) {
        Question question = made.make(index, null, Map.of());
        return imported(index, question, "imported as a new question (" + QuestionInference.words(question) + ")");
    }

    private ColumnReport imported(int index, Question question, String status) {
        String name = table.columns().get(index).name();
        Integer other = byQuestion.putIfAbsent(question, index);
        if (other != null) {
            String first = table.columns().get(other).name();
            return new ColumnReport(name, null, "left out: " + first + " already answers " + question.getCode());
        }
        byColumn.put(index, question);
        return new ColumnReport(name, question.getCode(), status);
    }

    private Question known(Column column) {
        return target.isNewSurvey() ? null : KnownQuestions.find(target.survey().getQuestions(), column);
    }

    private void matchSimilar() {
        if (target.isNewSurvey()) {
            return;
        }
        List<Integer> open = new ArrayList<>();
        for (int index = 0; index < columns.length; index++) {
            if (rules.rule(index) == null && columns[index].status().equals(NO_QUESTION)) {
                open.add(index);
            }
        }
        for (SimilarColumns.Match match :
                SimilarColumns.find(table, open, target.survey().getQuestions(), byQuestion.keySet())) {
            columns[match.column()] = imported(match.column(), match.question(), "imported " + match.words());
            String name = columns[match.column()].name();
            notes.add("please check: " + name + " was taken for "
                    + match.question().getCode() + " " + match.words());
        }
    }

    List<ColumnReport> columns() {
        return List.of(columns);
    }

    /** Returns the questions that have a column, in the order asked. */
    List<Question> questions() {
        return target.survey().getQuestions().stream()
                .filter(byQuestion::containsKey)
                .toList();
    }

    /** Returns the column that answers a question. */
    int column(Question question) {
        return byQuestion.get(question);
    }

    /** Returns the question that a column answers; null where it answers none. */
    Question question(int column) {
        return byColumn.get(column);
    }

    /** Returns the answers that the cells of a question stand for, as far as a mapping says. */
    Map<String, String> values(Question question) {
        ColumnRule rule = rules.rule(column(question));
        return rule == null ? Map.of() : rule.values();
    }

    /** Returns whether a question was made by this import. */
    boolean isNew(Question question) {
        return made.contains(question);
    }

    /** Returns what the cells of a column look to be about. */
    ColumnKind kind(int column) {
        return recogniser.kind(column);
    }

    /** Returns the rules that were followed. */
    MappingRules rules() {
        return rules;
    }

    /** Returns what the report must say of the matching. */
    List<String> notes() {
        return notes;
    }

    /** Returns the column that tells respondents apart; -1 where there is none. */
    int respondent() {
        return respondent;
    }
}
