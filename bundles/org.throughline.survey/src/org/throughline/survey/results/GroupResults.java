package org.throughline.survey.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.language.Texts;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.Tally;
import org.throughline.survey.breakdown.Breakdown;
import org.throughline.survey.breakdown.Group;
import org.throughline.survey.breakdown.GroupChange;
import org.throughline.survey.breakdown.Grouping;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.Matching;
import org.throughline.survey.verdict.GroupCard;

/**
 * The counted questions of a survey group by group, as they may be shown. A filter is one group of one grouping, and
 * what it lets through is that group's row of the breakdown: all filters together tell what the breakdowns tell, and
 * hide what they hide. Filters are not combined, since months within units would be a table that nothing protects.
 */
public final class GroupResults {
    private static final Texts TEXTS = new Texts(GroupResults.class);
    private final Survey survey;
    private final Grouping grouping;
    private final List<Wave> waves;
    private final Map<Wave, List<Breakdown>> breakdowns;
    private final List<GroupChange> changes;
    private final Optional<Wave> baseline;
    private final Optional<Wave> followUp;
    private final boolean samePeople;
    private final Disclosure disclosure;

    private GroupResults(
            Survey survey,
            Grouping grouping,
            Map<Wave, List<Breakdown>> breakdowns,
            boolean samePeople,
            Disclosure disclosure) {
        this.survey = survey;
        this.grouping = grouping;
        this.breakdowns = breakdowns;
        this.samePeople = samePeople;
        this.disclosure = disclosure;
        waves = List.copyOf(breakdowns.keySet());
        baseline = ResultTable.latest(waves, WaveRole.BASELINE);
        followUp = baseline.flatMap(before -> ResultTable.latest(waves, WaveRole.FOLLOW_UP));
        changes = followUp.isEmpty() || samePeople
                ? List.of()
                : GroupChange.of(breakdowns.get(baseline.get()), breakdowns.get(followUp.get()));
    }

    /**
     * Reads the answers of all waves.
     *
     * @throws IllegalArgumentException where the survey has no question that tells the groups apart
     * @throws RefusedInputException where the answers of a wave cannot be read
     */
    public static GroupResults of(ClientFolder client, Survey survey, Grouping grouping)
            throws IOException, RefusedInputException {
        Disclosure disclosure = Disclosure.of(client.client().getSmallCells());
        List<Question> counted =
                survey.getQuestions().stream().filter(Tally::counts).toList();
        Map<Wave, List<Breakdown>> breakdowns = new LinkedHashMap<>();
        Answers before = null;
        Answers after = null;
        for (Wave wave : survey.getWaves().stream().sorted(ResultTable.BY_DATE).toList()) {
            Answers answers = Answers.read(client.path(), survey, wave);
            if (answers.rows() > 0) {
                breakdowns.put(wave, breakdowns(answers, survey, wave, counted, grouping, disclosure));
                before = wave.getRole() == WaveRole.BASELINE ? answers : before;
                after = wave.getRole() == WaveRole.FOLLOW_UP ? answers : after;
            }
        }
        boolean samePeople = before != null
                && after != null
                && Matching.of(survey, before, after, disclosure.limit()).isPresent();
        return new GroupResults(survey, grouping, breakdowns, samePeople, disclosure);
    }

    private static List<Breakdown> breakdowns(
            Answers answers,
            Survey survey,
            Wave wave,
            List<Question> counted,
            Grouping grouping,
            Disclosure disclosure) {
        List<Breakdown> all = new ArrayList<>();
        for (Question question : counted) {
            all.add(Breakdown.of(answers, survey, wave, question, grouping, disclosure));
        }
        return all;
    }

    /** Returns what the groups are told apart by. */
    public Grouping grouping() {
        return grouping;
    }

    /** Returns the waves with answers, the earliest first. */
    public List<Wave> waves() {
        return waves;
    }

    /** Returns the names of the groups that are listed in any wave, sorted; those who do not say come last. */
    public List<String> groups() {
        Set<String> named = new TreeSet<>();
        Set<String> several = new TreeSet<>();
        for (List<Breakdown> all : breakdowns.values()) {
            for (Breakdown one : all) {
                one.groups().forEach(group -> (group.several() ? several : named).add(group.name()));
            }
        }
        boolean unstated = named.remove(Grouping.NOT_STATED);
        List<String> sorted = new ArrayList<>(named);
        sorted.addAll(several);
        if (unstated) {
            sorted.add(Grouping.NOT_STATED);
        }
        return sorted;
    }

    /** Returns a question broken down in each wave, in the order of {@link #waves()}. */
    public List<Breakdown> of(Question question) {
        return breakdowns.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.question() == question)
                .toList();
    }

    /** Returns the results of one group; verdicts on needs and products, and published shares, are those of all. */
    public ResultTable table(String group) {
        ResultWords words = new ResultWords(disclosure);
        List<ResultRow> rows = new ArrayList<>();
        for (Question question : survey.getQuestions()) {
            if (Tally.counts(question) && !waves.isEmpty()) {
                rows.add(row(question, group, words));
            }
        }
        return new ResultTable(survey, waves, baseline, followUp, rows, List.of(), false);
    }

    private ResultRow row(Question question, String group, ResultWords words) {
        List<ResultCell> cells = of(question).stream()
                .map(breakdown -> cell(breakdown, group, words))
                .toList();
        Optional<GroupChange> change = changes.stream()
                .filter(one -> one.question() == question && one.group().equals(group))
                .findFirst();
        Optional<GroupCard> card = change.flatMap(one -> GroupCard.of(one, disclosure));
        if (card.isPresent()) {
            return new ResultRow(
                    question,
                    cells,
                    words.difference(card.get().comparison(), false),
                    words.verdict(card.get().comparison(), false),
                    ResultCell.NOTHING,
                    card.get().words());
        }
        boolean hidden = change.map(GroupChange::hidden).orElse(false);
        ResultCell difference = hidden ? words.hidden() : ResultCell.NOTHING;
        ResultCell verdict = change.isPresent() ? words.tooFew() : ResultCell.NOTHING;
        return new ResultRow(question, cells, difference, verdict, ResultCell.NOTHING, why(hidden, words));
    }

    private List<String> why(boolean hidden, ResultWords words) {
        if (samePeople) {
            return List.of(TEXTS.of("samePeople"));
        }
        return hidden ? List.of(words.hidden().explained()) : List.of();
    }

    private static ResultCell cell(Breakdown breakdown, String group, ResultWords words) {
        return breakdown
                .group(group)
                .flatMap(Group::share)
                .map(words::share)
                .orElseGet(() -> breakdown.hides(group)
                        ? words.hidden()
                        : ResultCell.without(TEXTS.of("noAnswers"), TEXTS.of("nobodyOfGroup")));
    }
}
