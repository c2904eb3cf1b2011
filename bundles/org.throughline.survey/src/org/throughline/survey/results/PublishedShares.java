package org.throughline.survey.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.throughline.core.RefusedInputException;
import org.throughline.core.language.Texts;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Share;
import org.throughline.survey.benchmark.Benchmark;
import org.throughline.survey.benchmark.Benchmarks;
import org.throughline.survey.compare.Disclosure;

/**
 * The published shares that a client keeps. A question is held against those whose measure its code names, or whose
 * words are its own; signs and case do not matter.
 */
final class PublishedShares {
    /** The nation before states before hospitals, the latest first. */
    private static final Comparator<Benchmark> WIDEST = Comparator.comparing(
                    (Benchmark one) -> !one.provider().isEmpty())
            .thenComparing(one -> !one.state().isEmpty())
            .thenComparing(one -> one.end() == null ? "" : one.end().toString(), Comparator.reverseOrder());

    private static final Texts TEXTS = new Texts(PublishedShares.class);
    private static final int MOST_EXPLAINED = 8;

    private final List<Benchmark> published;
    private final Disclosure disclosure;

    private PublishedShares(List<Benchmark> published, Disclosure disclosure) {
        this.published = published;
        this.disclosure = disclosure;
    }

    static PublishedShares of(Path client, Disclosure disclosure) throws IOException, RefusedInputException {
        return new PublishedShares(
                Benchmarks.all(client).stream()
                        .filter(one -> one.share().isPresent())
                        .sorted(WIDEST)
                        .toList(),
                disclosure);
    }

    boolean isEmpty() {
        return published.isEmpty();
    }

    /** Holds the share of a wave against the published ones; where it is hidden, nothing is said of it. */
    ResultCell cell(Question question, Share own, Wave wave) {
        List<Benchmark> found =
                published.stream().filter(one -> isAbout(question, one)).toList();
        if (found.isEmpty()) {
            return ResultCell.NOTHING;
        }
        String explained = found.stream()
                .limit(MOST_EXPLAINED)
                .map(one -> place(one) + ": " + percent(one) + " %" + period(one) + position(one, own, wave))
                .collect(Collectors.joining("\n"));
        String more =
                found.size() > MOST_EXPLAINED ? "\n" + TEXTS.of("published.more", found.size() - MOST_EXPLAINED) : "";
        Benchmark first = found.getFirst();
        return new ResultCell(
                percent(first) + " % " + place(first),
                OptionalDouble.of(first.share().getAsDouble()),
                explained + more + "\n" + TEXTS.of("published"));
    }

    private String position(Benchmark one, Share own, Wave wave) {
        if (disclosure.hides(own)) {
            return "";
        }
        Benchmark.Position position = one.position(own);
        return position == Benchmark.Position.UNKNOWN
                ? ""
                : "; " + TEXTS.of("published." + position, Objects.requireNonNullElse(wave.getName(), ""));
    }

    private static boolean isAbout(Question question, Benchmark one) {
        String code = fold(question.getCode());
        String text = fold(question.getText());
        return code.equals(fold(one.measure())) || !text.isEmpty() && text.equals(fold(one.question()));
    }

    private static String fold(String text) {
        return text == null ? "" : text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String place(Benchmark one) {
        if (!one.provider().isEmpty()) {
            return one.name().isEmpty() ? one.provider() : one.name();
        }
        return one.state().isEmpty() ? TEXTS.of("published.nation") : one.state();
    }

    private static String period(Benchmark one) {
        return one.start() == null || one.end() == null
                ? ""
                : " (" + TEXTS.of("published.period", one.start(), one.end()) + ")";
    }

    private static String percent(Benchmark one) {
        return String.format(Locale.ROOT, "%.0f", 100 * one.share().orElseThrow());
    }
}
