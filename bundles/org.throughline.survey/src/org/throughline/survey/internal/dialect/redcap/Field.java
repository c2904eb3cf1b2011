package org.throughline.survey.internal.dialect.redcap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.dialect.Column.Option;
import org.throughline.survey.dialect.ColumnKind;

/**
 * A field of a data dictionary.
 *
 * @param name the variable's name, which heads its columns in a raw export
 * @param form the instrument that it is on
 * @param type REDCap's word for it, such as {@code radio}
 * @param label what the respondent is asked, without markup
 * @param options the answers to choose from
 * @param validation REDCap's word for what a text field takes, such as {@code date_ymd}
 * @param identifier whether the dictionary says that it tells who somebody is
 */
record Field(
        String name,
        String form,
        String type,
        String label,
        List<Option> options,
        String validation,
        boolean identifier) {
    private static final List<String> CONTACTS = List.of("email", "phone", "zip", "postal", "ssn", "mrn", "vmrn");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[+-]?[.,]\\d+");
    private static final Map<String, String> TRUTH = Map.of("FALSE", "0", "TRUE", "1");

    boolean isCheckbox() {
        return type.equals("checkbox");
    }

    ColumnKind kind() {
        boolean contact = CONTACTS.stream().anyMatch(validation::startsWith);
        if (identifier || contact) {
            return ColumnKind.PERSONAL;
        }
        return type.equals("file") || type.equals("signature") ? ColumnKind.METADATA : ColumnKind.ANSWER;
    }

    /** Returns how the field is answered; null where its cells must tell. */
    QuestionKind asks() {
        return switch (type) {
            case "checkbox" -> QuestionKind.MULTIPLE;
            case "yesno", "truefalse" -> QuestionKind.YES_NO;
            case "radio", "dropdown" -> options.isEmpty() ? null : QuestionKind.SINGLE;
            case "slider" -> QuestionKind.NUMBER;
            case "notes" -> QuestionKind.TEXT;
            default -> byValidation();
        };
    }

    private QuestionKind byValidation() {
        if (validation.startsWith("date")) {
            return QuestionKind.DATE;
        }
        return validation.startsWith("number") || validation.equals("integer") ? QuestionKind.NUMBER : null;
    }

    /**
     * Returns a cell as an answer: the code of a choice that is given by its label, and a number with a digit before
     * its decimals. Programs that exports pass through write FALSE and TRUE for the codes 0 and 1. All else stays.
     */
    String answer(String cell) {
        String value = cell.strip();
        if (asks() == QuestionKind.NUMBER && WITHOUT_ZERO.matcher(value).matches()) {
            int point = Math.max(value.indexOf('.'), value.indexOf(','));
            return value.substring(0, point) + "0" + value.substring(point);
        }
        if (options.isEmpty() || hasCode(value)) {
            return cell;
        }
        if (options.size() == 2 && hasCode("0") && hasCode("1") && TRUTH.containsKey(value)) {
            return TRUTH.get(value);
        }
        return options.stream()
                .filter(option -> option.label().equalsIgnoreCase(value))
                .map(Option::code)
                .findFirst()
                .orElse(cell);
    }

    private boolean hasCode(String code) {
        return options.stream().anyMatch(option -> option.code().equals(code));
    }

    /** Returns the name of the column that holds the ticks of one answer in a raw export. */
    String column(Option option) {
        return name + "___" + option.code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
    }

    /** Returns the heading of that column in an export with labels. */
    String heading(Option option) {
        return label + " (choice=" + option.label() + ")";
    }
}
