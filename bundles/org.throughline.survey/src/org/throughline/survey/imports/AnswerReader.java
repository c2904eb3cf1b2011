package org.throughline.survey.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.answers.Tally;
import org.throughline.survey.answers.YesNo;
import org.throughline.survey.dialect.Column;

/** Turns the cells of an export into answers to one question: yes and no into 1 and 0, labels into codes of choices. */
final class AnswerReader {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private static final Pattern SEVERAL = Pattern.compile("[,;]");
    private static final int MOST_LISTED = 10;
    private static final int MOST_REMEMBERED = 1000;

    private final Question question;
    private final Map<String, String> codes = new HashMap<>();
    /** Answers repeat themselves, and understanding one takes longer than remembering it. */
    private final Map<String, Optional<String>> known = new HashMap<>();

    private boolean decimalComma;

    /** What cells stand for, by their wording; empty for not answered. */
    private final Map<String, String> said = new HashMap<>();

    AnswerReader(Question question) {
        this(question, Map.of());
    }

    /**
     * Reads with a mapping of values.
     *
     * @param values the answers that cells stand for, as in {@link ColumnRule}
     */
    AnswerReader(Question question, Map<String, String> values) {
        this.question = question;
        for (Choice choice : question.getChoices()) {
            codes.putIfAbsent(Wording.key(choice.getName()), choice.getCode());
        }
        for (Choice choice : question.getChoices()) {
            codes.put(Wording.key(choice.getCode()), choice.getCode());
        }
        values.forEach((cell, answer) -> {
            if (answer != null) {
                understand(answer).ifPresent(code -> said.put(Wording.key(cell), code));
            }
        });
    }

    /** Returns whether a cell is a number, its decimals behind a point or a comma. */
    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** Returns whether a cell is a date such as 2026-03-31, with or without a time. */
    static boolean isDate(String cell) {
        return date(cell).isPresent();
    }

    /** Returns the answer that a filled cell holds; nothing where it is no answer to the question. */
    Optional<String> read(String cell) {
        if (question.getKind() == QuestionKind.TEXT && said.isEmpty()) {
            return Optional.of(cell);
        }
        Optional<String> answer = known.get(cell);
        if (answer == null) {
            String meant = said.isEmpty() ? null : said.get(Wording.key(cell));
            answer = meant == null ? understand(cell) : Optional.of(meant);
            if (known.size() < MOST_REMEMBERED) {
                known.put(cell, answer);
            }
        }
        return answer;
    }

    private Optional<String> understand(String cell) {
        String value = cell.strip();
        if (value.isEmpty()) {
            return Optional.of(value);
        }
        return switch (question.getKind()) {
            case YES_NO -> yesNo(value);
            case SINGLE -> codes.isEmpty() ? Optional.of(value) : choice(value);
            case MULTIPLE -> codes.isEmpty() ? Optional.of(value) : choices(value);
            case LIKERT, RATING -> codes.isEmpty() ? number(value) : choice(value);
            case NUMBER -> number(value);
            case DATE -> date(value);
            case TEXT -> Optional.of(cell);
        };
    }

    /** Returns what the question accepts, in words. */
    String expected() {
        if (question.getKind() != QuestionKind.TEXT && !codes.isEmpty()) {
            List<String> labels = question.getChoices().stream()
                    .limit(MOST_LISTED)
                    .map(choice -> choice.getCode() + " (" + choice.getName() + ")")
                    .toList();
            String more = question.getChoices().size() > MOST_LISTED ? ", ..." : "";
            return "expected " + String.join(", ", labels) + more;
        }
        return switch (question.getKind()) {
            case YES_NO -> "expected yes or no";
            case DATE -> "expected a date such as 2026-03-31";
            default -> "expected a number";
        };
    }

    private Optional<String> yesNo(String value) {
        if (codes.isEmpty()) {
            return YesNo.of(value).map(yes -> yes ? YesNo.YES : YesNo.NO);
        }
        return choice(value)
                .or(() -> YesNo.of(value)
                        .flatMap(yes -> question.getChoices().stream()
                                .filter(choice -> Tally.meaning(choice).equals(Optional.of(yes)))
                                .map(Choice::getCode)
                                .findFirst()));
    }

    private Optional<String> choice(String value) {
        return Optional.ofNullable(codes.get(Wording.key(value)));
    }

    /** A question that offers no answer for none of the others counts those who ticked none as not answered. */
    private Optional<String> choices(String value) {
        Optional<String> whole = choice(value);
        if (whole.isPresent()) {
            return whole;
        }
        if (value.equals(Column.NONE)) {
            return Optional.of("");
        }
        List<String> found = new ArrayList<>();
        for (String part : SEVERAL.split(value)) {
            String code = said.getOrDefault(Wording.key(part), codes.get(Wording.key(part)));
            if (code == null) {
                return Optional.empty();
            }
            if (!code.isEmpty()) {
                found.add(code);
            }
        }
        return Optional.of(String.join(",", found));
    }

    private Optional<String> number(String value) {
        if (!isNumber(value)) {
            return Optional.empty();
        }
        decimalComma |= value.indexOf(',') >= 0;
        return Optional.of(value.replace(',', '.').replace("+", ""));
    }

    /** Returns whether a comma was read as the sign before decimals. */
    boolean hasDecimalComma() {
        return decimalComma;
    }

    private static Optional<String> date(String value) {
        try {
            String day = value.split("[T ]", 2)[0];
            return Optional.of(LocalDate.parse(day).toString());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
