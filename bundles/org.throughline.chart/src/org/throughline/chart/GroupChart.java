package org.throughline.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.throughline.chart.IntervalChart.Bar;
import org.throughline.chart.internal.ChartTexts;
import org.throughline.chart.internal.Heading;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Interval;
import org.throughline.stats.Share;
import org.throughline.survey.breakdown.Breakdown;
import org.throughline.survey.breakdown.Group;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.results.GroupResults;

/** Draws a question's shares group by group, a bar for each wave, as the tables of the same groups show them. */
public final class GroupChart {
    /** More bars than these are too small to be read. */
    private static final int MOST_GROUPS = 12;

    private final List<Breakdown> waves;
    private final Question question;

    private GroupChart(GroupResults results, Question question) {
        waves = results.of(question);
        this.question = question;
    }

    /**
     * Draws groups.
     *
     * @param group the one to be drawn; all are where it is nothing
     */
    public static QuestionChart of(GroupResults results, Question question, Optional<String> group) {
        List<String> names = group.map(List::of).orElseGet(results::groups);
        GroupChart chart = new GroupChart(results, question);
        return new QuestionChart(chart.picture(names), chart.table(names));
    }

    private Picture picture(List<String> names) {
        String name = Objects.requireNonNullElse(question.getName(), question.getCode());
        String text = question.getText() == null || question.getText().isBlank() ? name : question.getText();
        String below = ChartTexts.of(names.isEmpty() ? "nobody" : "group.below");
        if (names.size() > MOST_GROUPS) {
            below = ChartTexts.of("group.first", below, MOST_GROUPS, names.size());
        }
        List<IntervalChart.Group> groups = names.stream()
                .limit(MOST_GROUPS)
                .map(one -> new IntervalChart.Group(one, bars(one)))
                .toList();
        Picture picture = new IntervalChart(ChartTexts.of("group.title", name), groups).picture();
        return Heading.over(picture, text, below);
    }

    private List<Bar> bars(String group) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < waves.size(); i++) {
            Optional<Share> share = share(waves.get(i), group);
            Wave wave = waves.get(i).wave();
            boolean last = i == waves.size() - 1 && i > 0;
            bars.add(new Bar(
                    ChartTexts.role(wave.getRole()),
                    last,
                    share.map(Share::value),
                    share.map(Share::wilson95),
                    share.map(GroupChart::text).orElseGet(() -> why(group, wave))));
        }
        return bars;
    }

    private String why(String group, Wave wave) {
        boolean hidden = waves.stream().anyMatch(one -> one.wave() == wave && one.hides(group));
        return ChartTexts.of(hidden ? "notShown" : "noAnswers");
    }

    private static String text(Share share) {
        return ChartTexts.of("count", share.x(), share.n(), Disclosure.percent(share.value(), share.n()) + "\u00a0%");
    }

    private static Optional<Share> share(Breakdown wave, String group) {
        return wave.group(group).flatMap(Group::share).filter(share -> share.n() > 0);
    }

    private ChartTable table(List<String> names) {
        List<List<Object>> rows = new ArrayList<>();
        for (String name : names) {
            for (Breakdown wave : waves) {
                Optional<Share> share = share(wave, name);
                Optional<Interval> interval = share.map(Share::wilson95);
                rows.add(Arrays.asList(
                        name,
                        Objects.requireNonNullElse(wave.wave().getName(), ""),
                        share.isPresent() ? "shown" : wave.hides(name) ? "hidden" : "no answers",
                        share.map(Share::x).orElse(null),
                        share.map(Share::n).orElse(null),
                        share.map(Share::value).orElse(null),
                        interval.map(Interval::low).orElse(null),
                        interval.map(Interval::high).orElse(null)));
            }
        }
        return new ChartTable(
                Objects.requireNonNullElse(question.getName(), question.getCode()),
                List.of(
                        "Group",
                        "Wave",
                        "State",
                        "Favourable",
                        "Answers",
                        "Share",
                        "Lower limit (Wilson 95 %)",
                        "Upper limit (Wilson 95 %)"),
                rows);
    }
}
