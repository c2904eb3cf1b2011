package org.throughline.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.dialect.Row;
import org.throughline.survey.dialect.Sniff;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;

/**
 * The export of a bedside tablet: a first line {@code #tablet 1}, then a line a respondent, such as
 * {@code card-7|wait=short|clean=yes}.
 */
public final class TabletDialect implements Dialect {
    private static final String CARD = "card";
    private static final String FIRST_LINE = "#tablet 1";

    @Override
    public String id() {
        return "tablet";
    }

    @Override
    public String label() {
        return "Bedside tablet";
    }

    @Override
    public Sniff sniff(SurveyFile file) {
        try {
            return file.start().startsWith(FIRST_LINE)
                    ? new Sniff(1, List.of("the first line is " + FIRST_LINE))
                    : Sniff.no("the first line is not " + FIRST_LINE);
        } catch (RefusedInputException e) {
            return Sniff.no(e.reason());
        }
    }

    @Override
    public Table read(SurveyFile file) throws RefusedInputException {
        List<String> lines = file.text().lines().toList();
        Map<Integer, Map<String, String>> answers = new LinkedHashMap<>();
        Set<String> codes = new LinkedHashSet<>(Set.of(CARD));
        List<DroppedRow> dropped = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Map<String, String> answer = answer(file, i + 1, lines.get(i));
            if (answer.size() < 2) {
                dropped.add(new DroppedRow(i + 1, "no answer"));
            } else {
                codes.addAll(answer.keySet());
                answers.put(i + 1, answer);
            }
        }
        return new Table(
                codes.stream()
                        .map(code ->
                                new Column(code, "", code.equals(CARD) ? ColumnKind.RESPONDENT : ColumnKind.ANSWER))
                        .toList(),
                answers.entrySet().stream()
                        .map(entry -> new Row(
                                entry.getKey(),
                                codes.stream()
                                        .map(code -> entry.getValue().getOrDefault(code, ""))
                                        .toList()))
                        .toList(),
                dropped,
                List.of());
    }

    private static Map<String, String> answer(SurveyFile file, int line, String text) throws RefusedInputException {
        Map<String, String> answer = new LinkedHashMap<>();
        for (String part : text.split("\\|")) {
            int sign = part.indexOf('=');
            if (answer.isEmpty()) {
                answer.put(CARD, part.strip());
            } else if (sign > 0) {
                answer.put(
                        part.substring(0, sign).strip(),
                        part.substring(sign + 1).strip());
            } else {
                throw new RefusedInputException(
                        file.path(),
                        line,
                        "\"" + part + "\" is no answer; expected a question, = and what was answered");
            }
        }
        return answer;
    }
}
