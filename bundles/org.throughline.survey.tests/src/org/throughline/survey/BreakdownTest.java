package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.breakdown.Breakdown;
import org.throughline.survey.breakdown.Group;
import org.throughline.survey.breakdown.GroupChange;
import org.throughline.survey.breakdown.Grouping;
import org.throughline.survey.compare.Disclosure;

class BreakdownTest {
    private final Survey survey = SurveyFactory.eINSTANCE.createSurvey();
    private final Wave wave = SurveyFactory.eINSTANCE.createWave();
    private final Question asked = TestClient.yesNo("q", "Understood?");
    private final List<List<String>> rows = new ArrayList<>();

    BreakdownTest() {
        survey.getQuestions()
                .addAll(List.of(
                        asked,
                        background("site", QuestionRole.FACILITY, QuestionKind.SINGLE),
                        background("ward", QuestionRole.UNIT, QuestionKind.SINGLE),
                        background("day", QuestionRole.DATE, QuestionKind.DATE)));
    }

    private static Question background(String code, QuestionRole role, QuestionKind kind) {
        Question question = TestClient.question(code, code, kind);
        question.setRole(role);
        return question;
    }

    private void add(String site, String ward, String day, int yes, int no) {
        for (int i = 0; i < yes + no; i++) {
            rows.add(List.of("r" + rows.size(), i < yes ? "1" : "0", site, ward, day));
        }
    }

    private Breakdown by(Grouping grouping, int limit) {
        Answers answers = Answers.of(List.of(Answers.RESPONDENT, "q", "site", "ward", "day"), rows);
        return Breakdown.of(answers, survey, wave, asked, grouping, new Disclosure(limit));
    }

    private static List<String> names(Breakdown breakdown) {
        return breakdown.groups().stream().map(Group::name).toList();
    }

    private static List<Optional<Share>> shares(Breakdown breakdown) {
        return breakdown.groups().stream().map(Group::share).toList();
    }

    private static Optional<Share> share(int x, int n) {
        return Optional.of(new Share(x, n));
    }

    @Test
    void monthsAndQuartersOfTheDateAndThoseWhoDoNotSay() {
        add("North", "A", "2026-03-31", 20, 30);
        add("North", "A", "2026-04-01", 40, 20);
        add("North", "A", "2026-02-11", 10, 10);
        add("North", "A", "", 15, 5);
        assertEquals(List.of("2026-02", "2026-03", "2026-04", "not stated"), names(by(Grouping.MONTH, 1)));
        Breakdown quarters = by(Grouping.QUARTER, 1);
        assertEquals(List.of("2026-Q1", "2026-Q2", "not stated"), names(quarters));
        assertEquals(List.of(share(30, 70), share(40, 60), share(15, 20)), shares(quarters));
        assertEquals(share(85, 150), quarters.total());
    }

    @Test
    void weeksAndDaysOfTheDateInTheWave() {
        wave.setTo(LocalDate.parse("2026-12-31"));
        add("North", "A", "2026-03-30", 20, 30);
        add("North", "A", "2026-04-01", 40, 20);
        add("North", "A", "2026-04-06", 20, 15);
        add("North", "A", "2062-04-06", 15, 15);
        assertEquals(List.of("2026-03-30", "2026-04-01", "2026-04-06", "not stated"), names(by(Grouping.DAY, 11)));
        Breakdown weeks = by(Grouping.WEEK, 11);
        assertEquals(List.of("2026-W14", "2026-W15", "not stated"), names(weeks));
        assertEquals(List.of(share(60, 110), share(20, 35), share(15, 30)), shares(weeks));
    }

    /** Fleiss, Statistical Methods for Rates and Proportions, smokers among lung cancer patients of four studies. */
    @Test
    void theGroupsAreTestedAsPublished() {
        add("one", "A", "", 83, 3);
        add("two", "A", "", 90, 3);
        add("three", "A", "", 129, 7);
        add("four", "A", "", 70, 12);
        Breakdown breakdown = by(Grouping.FACILITY, 1);
        assertEquals(12.6004, breakdown.test().statistic(), 5e-5);
        assertEquals(0.005585, breakdown.test().p(), 5e-7);
    }

    @Test
    void aSmallUnitTakesANeighbourWithItAndBothAreTestedAsOne() {
        add("North", "A", "", 40, 60);
        add("North", "B", "", 30, 30);
        add("North", "C", "", 4, 20);
        Breakdown units = by(Grouping.UNIT, 11);
        assertEquals(List.of(share(40, 100), Optional.empty(), Optional.empty()), shares(units));
        assertEquals(share(34, 84), units.hidden());
        assertEquals(share(74, 184), units.total());
        assertEquals(by(Grouping.FACILITY, 11).total(), units.total());
        assertEquals(0.9476827, units.test().p(), 5e-8);
    }

    @Test
    void unitsAreHiddenInTheirFacilityEvenWhereOthersOfTheSameNameAreLarge() {
        add("North", "A", "", 40, 60);
        add("North", "B", "", 3, 40);
        add("South", "A", "", 50, 60);
        add("South", "C", "", 20, 40);
        Breakdown units = by(Grouping.UNIT, 11);
        assertEquals(List.of("North: A", "B", "South: A", "C"), names(units));
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), share(50, 110), share(20, 60)),
                shares(units),
                "facilities are shown, so that the small unit takes its neighbour and no other");
    }

    @Test
    void theUnitsOfAHiddenFacilityAreOneGroupSoThatTheirNumberTellsNothing() {
        add("North", "A", "", 60, 60);
        add("East", "A", "", 40, 60);
        add("South", "A", "", 1, 0);
        add("South", "C", "", 1, 1);
        add("South", "D", "", 0, 1);
        Breakdown units = by(Grouping.UNIT, 11);
        assertEquals(List.of("A", "East: all units", "South: all units"), names(units));
        assertEquals(List.of(share(60, 120), Optional.empty(), Optional.empty()), shares(units));
        assertEquals(share(42, 104), units.hidden());
        assertTrue(units.hides("C"), "C may be one of those that are not listed");
        rows.clear();
        add("North", "A", "", 50, 60);
        add("South", "C", "", 50, 60);
        GroupChange change = GroupChange.of(List.of(units), List.of(by(Grouping.UNIT, 11))).stream()
                .filter(one -> one.group().equals("C"))
                .findFirst()
                .orElseThrow();
        assertTrue(change.hidden(), "it is not said that nobody of C answered before");
    }

    @Test
    void theGroupsOfAWholeThatIsHiddenAreNotCounted() {
        wave.setFrom(LocalDate.parse("2026-02-01"));
        add("North", "A", "2026-02-11", 3, 2);
        add("South", "B", "2026-08-11", 1, 1);
        assertEquals(List.of("all groups"), names(by(Grouping.FACILITY, 11)));
        assertEquals(List.of("all groups"), names(by(Grouping.MONTH, 11)), "nobody knows when the wave ends");
        wave.setTo(LocalDate.parse("2026-09-30"));
        assertEquals(List.of("2026-Q1", "2026-Q2", "2026-Q3"), names(by(Grouping.QUARTER, 11)));
        assertTrue(by(Grouping.QUARTER, 11).groups().stream()
                .allMatch(group -> group.share().isEmpty()));
    }

    @Test
    void wavesAreComparedGroupByGroupWhereBothAreShown() {
        add("North", "A", "", 40, 60);
        add("South", "B", "", 30, 30);
        Breakdown before = by(Grouping.FACILITY, 11);
        rows.clear();
        add("North", "A", "", 60, 40);
        add("West", "C", "", 30, 30);
        List<GroupChange> changes = GroupChange.of(List.of(before), List.of(by(Grouping.FACILITY, 11)));
        assertEquals(
                List.of("North", "South", "West"),
                changes.stream().map(GroupChange::group).toList());
        var difference = changes.getFirst().difference().orElseThrow();
        assertEquals(0.2, difference.value(), 1e-12);
        assertEquals(difference.test().p(), difference.adjustedP(), 1e-15);
        assertTrue(changes.get(1).difference().isEmpty()
                && changes.get(2).difference().isEmpty());
    }

    @Test
    void withoutAQuestionThatTellsTheGroupsThereIsNoBreakdown() {
        assertThrows(IllegalArgumentException.class, () -> by(Grouping.LANGUAGE, 11));
    }
}
