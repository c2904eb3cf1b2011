package org.throughline.survey.internal.dialect.spss;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.answers.YesNo;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.Column.Option;
import org.throughline.survey.dialect.ColumnKind;

/** A variable as a column: its cells hold codes, and the labels of the codes are the answers to choose from. */
final class SavColumn {
    /** Beyond so many numbers without a label beside labelled ones, a question asks for a number. */
    private static final int MOST_UNLABELLED = 20;

    private static final int MOST_REMEMBERED = 10_000;

    private final SavVariable variable;
    private final List<SavVariable> segments;
    private final SavText text;
    private final Map<Object, String> known = new HashMap<>();
    private final TreeSet<Double> unlabelled = new TreeSet<>();
    private final TreeSet<String> unlabelledTexts = new TreeSet<>();
    private int missing;
    private int garbled;

    /**
     * A column.
     *
     * @param segments the variables of the file that hold it, itself the first
     */
    SavColumn(SavVariable variable, List<SavVariable> segments, SavText text) {
        this.variable = variable;
        this.segments = segments;
        this.text = text;
    }

    String name() {
        return text.text(variable.name()).strip();
    }

    /** Returns how many answers are declared as missing by the file. */
    int missing() {
        return missing;
    }

    /** Returns how many texts hold bytes that are no letters of the code page. */
    int garbled() {
        return garbled;
    }

    /** Returns whether labels were not used, since too many other numbers were answered. */
    boolean dropsLabels() {
        return unlabelled.size() > MOST_UNLABELLED && !numbered().isEmpty();
    }

    /**
     * Reads the cell of the next case.
     *
     * @return null where the file ends before it
     */
    String cell(SavSlots slots) throws IOException {
        return variable.isNumber() ? number(slots) : text(slots);
    }

    private String number(SavSlots slots) throws IOException {
        if (!slots.next()) {
            return null;
        }
        double number = slots.number();
        if (Double.isNaN(number)) {
            return "";
        }
        if (variable.isMissing(number)) {
            missing++;
            return "";
        }
        if (!variable.labels().containsKey(number) && unlabelled.size() <= MOST_UNLABELLED) {
            unlabelled.add(number);
        }
        return remembered(number, SavNumber.text(number, variable.format()));
    }

    private String text(SavSlots slots) throws IOException {
        byte[] whole = new byte[Math.max(variable.width(), SavVariable.SLOT)];
        int at = 0;
        for (SavVariable segment : segments) {
            byte[] part = new byte[segment.slots() * SavVariable.SLOT];
            for (int i = 0; i < segment.slots(); i++) {
                if (!slots.next()) {
                    return null;
                }
                slots.copy(part, i * SavVariable.SLOT);
            }
            int used = Math.min(segments.size() > 1 ? SavVariable.SEGMENT : part.length, part.length);
            used = Math.min(used, whole.length - at);
            System.arraycopy(part, 0, whole, at, used);
            at += used;
        }
        byte[] value = Arrays.copyOf(whole, Math.min(at, variable.width()));
        if (variable.isMissing(value)) {
            missing++;
            return "";
        }
        String cell = text.text(value);
        garbled += cell.indexOf('\uFFFD') >= 0 ? 1 : 0;
        if (!cell.isBlank() && !variable.textLabels().containsKey(trimmed(value))) {
            if (unlabelledTexts.size() <= MOST_UNLABELLED) {
                unlabelledTexts.add(cell);
            }
        }
        return remembered(cell, cell);
    }

    private static ByteBuffer trimmed(byte[] value) {
        int end = value.length;
        while (end > 0 && value[end - 1] == ' ') {
            end--;
        }
        return ByteBuffer.wrap(value, 0, end);
    }

    private String remembered(Object value, String cell) {
        String same = known.get(value);
        if (same == null && known.size() < MOST_REMEMBERED) {
            known.put(value, cell);
        }
        return same == null ? cell : same;
    }

    /** Returns the column, once all cells are read. */
    Column column() {
        List<Option> options = options();
        return new Column(name(), text.text(variable.label()).strip(), ColumnKind.ANSWER, asks(options), options);
    }

    private QuestionKind asks(List<Option> options) {
        if (!options.isEmpty()) {
            long yes = options.stream()
                    .filter(option -> YesNo.of(option.label()).equals(Optional.of(true)))
                    .count();
            long no = options.stream()
                    .filter(option -> YesNo.of(option.label()).equals(Optional.of(false)))
                    .count();
            return options.size() == 2 && yes == 1 && no == 1 ? QuestionKind.YES_NO : QuestionKind.SINGLE;
        }
        if (variable.isNumber() && SavNumber.isDate(variable.format())) {
            return QuestionKind.DATE;
        }
        return dropsLabels() ? QuestionKind.NUMBER : null;
    }

    private Map<Double, String> numbered() {
        Map<Double, String> labels = new TreeMap<>();
        variable.labels().forEach((value, label) -> {
            if (!variable.isMissing(value) && !Double.isNaN(value)) {
                labels.put(value, text.text(label).strip());
            }
        });
        return labels;
    }

    private List<Option> options() {
        Map<String, Option> options = new LinkedHashMap<>();
        if (variable.isNumber()) {
            Map<Double, String> labels = numbered();
            if (labels.isEmpty() || dropsLabels()) {
                return List.of();
            }
            unlabelled.forEach(value -> labels.putIfAbsent(value, ""));
            labels.forEach((value, label) -> add(options, SavNumber.text(value, variable.format()), label));
        } else {
            variable.textLabels().forEach((value, label) -> {
                if (!variable.isMissing(value.array())) {
                    add(options, text.text(value.array()), text.text(label).strip());
                }
            });
            if (options.isEmpty() || unlabelledTexts.size() > MOST_UNLABELLED) {
                return List.of();
            }
            unlabelledTexts.forEach(value -> add(options, value, ""));
        }
        return new ArrayList<>(options.values());
    }

    private static void add(Map<String, Option> options, String code, String label) {
        if (!code.isBlank()) {
            options.putIfAbsent(code, new Option(code, label.isEmpty() ? code : label));
        }
    }
}
