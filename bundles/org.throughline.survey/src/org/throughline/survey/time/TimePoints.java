package org.throughline.survey.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.Tally;
import org.throughline.survey.breakdown.Counting;
import org.throughline.survey.breakdown.GroupTree;
import org.throughline.survey.breakdown.Grouping;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.time.TimePoint.State;

/** Makes the points of a series, wave by wave; which are hidden is decided as for a table of the same groups. */
final class TimePoints {
    /** A longer stretch without answers is left out of the chart rather than drawn empty. */
    private static final int LONGEST_GAP = 26;

    private final Question question;
    private final Measure measure;
    private final Optional<Question> exposure;
    private final Period period;
    private final Disclosure disclosure;
    private final List<TimePoint> points = new ArrayList<>();
    private int undated;
    private boolean undatedHidden;

    TimePoints(Question question, Measure measure, Optional<Question> exposure, Period period, Disclosure disclosure) {
        this.question = question;
        this.measure = measure;
        this.exposure = exposure;
        this.period = period;
        this.disclosure = disclosure;
    }

    List<TimePoint> list() {
        return points;
    }

    /** Returns how many answers have no period, in words where their number must not be shown; blank for none. */
    String undated() {
        return undatedHidden ? "some" : undated == 0 ? "" : Integer.toString(undated);
    }

    /**
     * Adds a wave as one point.
     *
     * @throws RefusedInputException where an answer is no count of events, with its row in the file
     */
    void add(Path file, Wave wave, Answers answers) throws RefusedInputException {
        String label = wave.getName() == null ? "" : wave.getName();
        if (measure.isOfEvents()) {
            int with = 0;
            int without = 0;
            Counting counting = measure.counting(question);
            for (int row = 0; row < answers.rows(); row++) {
                int kind = counting.kind().applyAsInt(answers.value(row, question.getCode()));
                with += kind == 0 ? 1 : 0;
                without += kind == 1 ? 1 : 0;
            }
            Share answered = new Share(with, with + without);
            Events events = events(file, wave, answers, Optional.empty()).get(Optional.<LocalDate>empty());
            points.add(point(wave, wave.getFrom(), wave.getTo(), label, answered, events, disclosure.hides(answered)));
        } else if (measure == Measure.SHARE) {
            Share share = Tally.favourable(answers, question);
            double value = share.n() == 0 ? Double.NaN : share.value();
            points.add(point(wave, wave.getFrom(), wave.getTo(), label, share, value, disclosure.hides(share)));
        } else {
            DoubleSummaryStatistics mean = Means.of(answers, question);
            int n = (int) mean.getCount();
            boolean hidden = disclosure.hides(n);
            points.add(point(wave, wave.getFrom(), wave.getTo(), label, new Share(n, n), mean.getAverage(), hidden));
        }
    }

    private Map<Optional<LocalDate>, Events> events(Path file, Wave wave, Answers answers, Optional<Question> date)
            throws RefusedInputException {
        Grouping grouping = date.isEmpty() ? Grouping.DAY : period.grouping();
        return Events.of(file, answers, wave, question, exposure, date, grouping);
    }

    /**
     * Adds a point for each period of a wave of a survey that asks for the date.
     *
     * @throws RefusedInputException as {@link #add(Path, Wave, Answers)}
     */
    void add(Path file, Wave wave, Answers answers, Survey survey) throws RefusedInputException {
        Grouping grouping = period.grouping();
        Map<Optional<LocalDate>, Events> events =
                measure.isOfEvents() ? events(file, wave, answers, grouping.question(survey)) : Map.of();
        Map<LocalDate, DoubleSummaryStatistics> means = measure != Measure.MEAN
                ? Map.of()
                : Means.of(answers, wave, question, grouping.question(survey).orElseThrow(), grouping);
        TreeMap<LocalDate, GroupTree.Counted> groups = new TreeMap<>();
        GroupTree tree = GroupTree.of(answers, survey, wave, measure.counting(question), grouping, disclosure);
        for (GroupTree.Counted group : tree.groups()) {
            if (group.several()) {
                String label = wave.getName() == null ? "" : wave.getName();
                points.add(point(wave, wave.getFrom(), wave.getTo(), label, new Share(0, 0), Double.NaN, true));
            } else if (group.first() != null) {
                groups.put(group.first(), group);
            } else {
                undated += group.counts().people();
                undatedHidden |= group.hidden();
            }
        }
        for (LocalDate first : withGaps(groups.keySet())) {
            LocalDate last = period.next(first).minusDays(1);
            GroupTree.Counted group = groups.get(first);
            Share share = group == null
                    ? new Share(0, 0)
                    : new Share(group.counts().count(0), group.counts().people());
            double value = means.containsKey(first)
                    ? means.get(first).getAverage()
                    : share.n() == 0 ? Double.NaN : share.value();
            boolean hidden = group != null && group.hidden();
            if (measure.isOfEvents()) {
                points.add(
                        point(wave, first, last, period.label(first), share, events.get(Optional.of(first)), hidden));
                continue;
            }
            points.add(point(wave, first, last, period.label(first), share, value, hidden));
        }
    }

    private List<LocalDate> withGaps(Collection<LocalDate> answered) {
        List<LocalDate> all = new ArrayList<>();
        for (LocalDate first : answered) {
            List<LocalDate> gap = new ArrayList<>();
            LocalDate open = all.isEmpty() ? first : period.next(all.getLast());
            while (open.isBefore(first) && gap.size() <= LONGEST_GAP) {
                gap.add(open);
                open = period.next(open);
            }
            if (gap.size() <= LONGEST_GAP) {
                all.addAll(gap);
            }
            all.add(first);
        }
        return all;
    }

    private static TimePoint point(
            Wave wave, LocalDate from, LocalDate to, String label, Share share, double value, boolean hidden) {
        if (hidden) {
            return new TimePoint(wave, from, to, label, State.HIDDEN, 0, 0, 0, Double.NaN);
        }
        if (share.n() == 0) {
            return new TimePoint(wave, from, to, label, State.EMPTY, 0, 0, 0, Double.NaN);
        }
        return new TimePoint(wave, from, to, label, State.SHOWN, share.x(), share.n(), share.n(), value);
    }

    private TimePoint point(
            Wave wave, LocalDate from, LocalDate to, String label, Share answered, Events sum, boolean hidden) {
        if (hidden || answered.n() == 0) {
            return point(wave, from, to, label, answered, Double.NaN, hidden);
        }
        double value = measure == Measure.RATE ? sum.events() / sum.exposure() : sum.events();
        return new TimePoint(
                wave, from, to, label, State.SHOWN, Math.toIntExact(sum.events()), answered.n(), sum.exposure(), value);
    }
}
