package org.throughline.survey.trace;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.core.language.Texts;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Need;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;
import org.throughline.survey.compare.QuestionComparison;
import org.throughline.survey.compare.Verdict;

/** The words of a trace, from messages.properties. */
final class Sentences {
    private static final Texts TEXTS = new Texts(Sentences.class);
    private static final int HUNDRED = 100;

    private Sentences() {}

    static String of(String key, Object... words) {
        return TEXTS.of(key, words);
    }

    static String need(Need need) {
        return need.getParticipant() == null
                ? of("NEED.present.nobody", name(need))
                : of("NEED.present", need.getParticipant().getName(), name(need));
    }

    static String questions(List<Question> questions, Fieldings fieldings) {
        return questions.stream()
                .map(question -> of(
                        "question",
                        name(question),
                        quoted(fieldings.survey(question).getName())))
                .collect(Collectors.joining(", "));
    }

    static String actions(List<Action> actions) {
        return actions.stream()
                .map(action -> of(
                        "action",
                        name(action),
                        of("status." + action.getStatus().name())))
                .collect(Collectors.joining(", "));
    }

    /** Numbers below the client's small-cell limit are not told. */
    static String fielded(List<Fielding> fielded, Fieldings fieldings) {
        return fielded.stream()
                .map(one -> of(
                        one.answers() < fieldings.leastAnswers() ? "fielding.few" : "fielding",
                        name(one.question()),
                        one.answers(),
                        dated(one.wave())))
                .collect(Collectors.joining(", "));
    }

    static String verdicts(List<QuestionComparison> compared, Fieldings fieldings) {
        return compared.stream().map(one -> verdict(one, fieldings)).collect(Collectors.joining("; "));
    }

    private static String verdict(QuestionComparison one, Fieldings fieldings) {
        String words = one.verdict().words();
        if (one.verdict() == Verdict.TOO_FEW) {
            return of("verdict.few", name(one.question()), words);
        }
        return of(
                "verdict",
                name(one.question()),
                words,
                points(one.difference()),
                points(one.interval().low()),
                points(one.interval().high()),
                one.test().name(),
                p(one.adjustedP()),
                one.baseline().n(),
                dated(fieldings.baseline(one.question())),
                one.followUp().n(),
                dated(fieldings.followUp(one.question())));
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%+.1f", HUNDRED * share);
    }

    private static String p(double p) {
        return p < 0.001
                ? "p < .001"
                : "p = " + String.format(Locale.ROOT, "%.3f", p).replaceFirst("^0", "");
    }

    private static String dated(Wave wave) {
        String name = name(wave);
        return Fieldings.date(wave) == null ? name : of("wave", name, Fieldings.date(wave));
    }

    static String named(Collection<? extends Element> elements) {
        return elements.stream().map(Sentences::name).collect(Collectors.joining(", "));
    }

    /** Returns the name in quotes, or what else tells the element from others; never empty. */
    static String name(Element element) {
        if (element == null) {
            return of("nothing");
        }
        String name = switch (element) {
            case Question question when isGiven(question.getCode()) -> question.getCode();
            case Need need when isGiven(need.getWording()) -> need.getWording();
            case Aspect aspect when isGiven(aspect.getStatement()) -> aspect.getStatement();
            default -> element.getName();
        };
        if (isGiven(name)) {
            return quoted(name);
        }
        return switch (element) {
            case HandOffRecord record -> of("way", name(record.getSupplierStep()), name(record.getCustomerStep()));
            case Flow flow -> of("way", name(flow.getSource()), name(flow.getTarget()));
            default -> of("nameless");
        };
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static String quoted(String name) {
        return isGiven(name) ? '"' + name.strip().replaceAll("\\s+", " ") + '"' : of("nameless");
    }
}
