package org.throughline.survey.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.Tally;
import org.throughline.survey.answers.YesNo;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.Part;
import org.throughline.survey.compare.Suppression;

/** Counts how often each answer was chosen, and hides what must not be shown. */
public final class Distribution {
    private static final String FAVOURABLE = "favourable";
    private static final String OTHER = "other";

    private final Question question;
    private final Disclosure disclosure;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Integer> counts;
    private final Function<String, Boolean> judge;
    private int valid;
    private int favourable;

    /** Counts the answers of a wave. */
    public Distribution(Question question, Answers answers, Disclosure disclosure) {
        this.question = question;
        this.disclosure = disclosure;
        boolean open = question.getChoices().isEmpty();
        if (open && question.getKind() == QuestionKind.YES_NO) {
            labels.put(YesNo.YES, "yes");
            labels.put(YesNo.NO, "no");
        }
        for (Choice choice : question.getChoices()) {
            labels.put(choice.getCode(), choice.getName() == null ? choice.getCode() : choice.getName());
        }
        counts = new TreeMap<>(Distribution::byNumber);
        judge = Tally.counts(question) ? Tally.judge(question) : null;
        Map<String, Integer> cells = new HashMap<>();
        for (int row = 0; row < answers.rows(); row++) {
            cells.merge(answers.value(row, question.getCode()), 1, Integer::sum);
        }
        cells.forEach(this::take);
        if (labels.isEmpty()) {
            counts.keySet().forEach(code -> labels.put(code, code));
        }
    }

    private void take(String cell, int times) {
        List<String> codes =
                question.getKind() == QuestionKind.MULTIPLE ? List.of(cell.split("\\s*,\\s*")) : List.of(cell);
        List<String> known = codes.stream()
                .filter(code -> labels.isEmpty() ? !code.isBlank() : labels.containsKey(code))
                .toList();
        Boolean judged = judge == null ? null : judge.apply(cell);
        if (known.isEmpty() || judge != null && judged == null) {
            return;
        }
        valid += times;
        favourable += Boolean.TRUE.equals(judged) ? times : 0;
        known.forEach(code -> counts.merge(code, times, Integer::sum));
    }

    /** Numbers in their order, before everything else. */
    private static int byNumber(String one, String other) {
        try {
            int compared = Double.compare(Double.parseDouble(one), Double.parseDouble(other));
            return compared == 0 ? one.compareTo(other) : compared;
        } catch (NumberFormatException words) {
            boolean first = isNumber(one);
            return first == isNumber(other) ? one.compareTo(other) : first ? -1 : 1;
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    /** Returns the number of valid answers, also where it must not be shown. */
    public int valid() {
        return valid;
    }

    /** Returns the favourable answers; nothing where the question marks none or they must not be shown. */
    Optional<Share> favourable() {
        Share share = new Share(favourable, valid);
        return judge == null || disclosure.hides(share) ? Optional.empty() : Optional.of(share);
    }

    /** Returns the choices in the order asked; those found, numbers in their order, for a question without any. */
    public List<ChoiceCount> choices() {
        Part whole = new Part("valid", 1);
        Map<String, Part> parts = new LinkedHashMap<>();
        for (String code : labels.keySet()) {
            int count = counts.getOrDefault(code, 0);
            whole.add(0, count);
            Part above = whole;
            if (judge != null) {
                above = whole.part(Boolean.TRUE.equals(judge.apply(code)) ? FAVOURABLE : OTHER);
                above.add(0, count);
            }
            Part part = above.part(code);
            part.add(0, count);
            parts.put(code, part);
        }
        Suppression suppression = Suppression.of(whole, disclosure);
        List<ChoiceCount> choices = new ArrayList<>();
        parts.forEach((code, part) -> {
            boolean hidden = question.getKind() == QuestionKind.MULTIPLE
                    ? hidesOneOfSeveral(code, part.count(0))
                    : suppression.hides(part);
            choices.add(new ChoiceCount(
                    code, labels.get(code), hidden ? OptionalInt.empty() : OptionalInt.of(part.count(0))));
        });
        return choices;
    }

    /** Of several favourable choices, the sum of all would tell how many chose others and not this one. */
    private boolean hidesOneOfSeveral(String code, int count) {
        boolean counts = judge != null && Boolean.TRUE.equals(judge.apply(code));
        return disclosure.hides(new Share(count, valid)) || counts && disclosure.hides(favourable - count);
    }
}
