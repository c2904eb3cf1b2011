package org.throughline.survey.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Groups;
import org.throughline.stats.Share;
import org.throughline.stats.TestResult;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.Part;

/**
 * One question in one wave, group by group. It holds only what may be shown, even beside the same question broken down
 * another way, or charted: facilities are protected together with their units, and quarters with their months, weeks
 * and days, whichever of them is asked for.
 *
 * @param total the answers of all groups; nothing where they must not be shown
 * @param groups the groups by name, those who do not say last
 * @param hidden the answers of all hidden groups together; nothing where none is hidden, or the total is
 */
public record Breakdown(
        Question question,
        Wave wave,
        Grouping grouping,
        Optional<Share> total,
        List<Group> groups,
        Optional<Share> hidden) {

    /** Keeps a copy that nobody can change. */
    public Breakdown {
        groups = List.copyOf(groups);
    }

    /**
     * Breaks a question with favourable answers down.
     *
     * @throws IllegalArgumentException where the survey has no question that tells the groups apart
     */
    public static Breakdown of(
            Answers answers, Survey survey, Wave wave, Question question, Grouping grouping, Disclosure disclosure) {
        if (grouping.question(survey).isEmpty()) {
            throw new IllegalArgumentException("no question tells by " + grouping);
        }
        Counting counting = Counting.favourable(question);
        GroupTree tree = GroupTree.of(answers, survey, wave, counting, grouping, disclosure);
        List<Group> groups = new ArrayList<>();
        Part hidden = new Part("", counting.kinds());
        boolean someHidden = false;
        for (GroupTree.Counted group : tree.groups()) {
            Part counts = group.counts();
            Optional<Share> share = group.hidden() ? Optional.empty() : Optional.of(share(counts));
            groups.add(new Group(group.name(), share, group.several()));
            if (group.hidden()) {
                someHidden = true;
                hidden.add(0, counts.count(0));
                hidden.add(1, counts.count(1));
            }
        }
        return new Breakdown(
                question,
                wave,
                grouping,
                tree.hidden() ? Optional.empty() : Optional.of(share(tree.whole())),
                groups,
                !tree.hidden() && someHidden ? Optional.of(share(hidden)) : Optional.empty());
    }

    /** Returns the group of a name where it is listed. */
    public Optional<Group> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /** Returns whether a group must not be shown, or may be one of those that are hidden without being listed. */
    public boolean hides(String name) {
        return group(name)
                .map(group -> group.share().isEmpty())
                .orElseGet(() -> groups.stream().anyMatch(Group::several));
    }

    private static Share share(Part part) {
        return new Share(part.count(0), part.people());
    }

    /**
     * Tests whether the groups differ; those hidden count as one group, so that the test says nothing more of them.
     *
     * @return p 1 and no statistic where fewer than two groups are left, or all answered alike
     */
    public TestResult test() {
        List<Share> tested = new ArrayList<>();
        groups.forEach(group -> group.share().ifPresent(tested::add));
        hidden.ifPresent(tested::add);
        return Groups.test(tested);
    }
}
