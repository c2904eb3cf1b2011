package org.throughline.improvement.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.chart.ChartFile;
import org.throughline.chart.Mark;
import org.throughline.chart.Picture;
import org.throughline.chart.QuestionChart;
import org.throughline.chart.Theme;
import org.throughline.improvement.ClientImprovement;
import org.throughline.improvement.Ward;
import org.throughline.improvement.problem.Pareto;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Cause;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Severity;
import org.throughline.model.organisation.SmallCells;
import org.xml.sax.InputSource;

class PicturesTest {
    private static final String HOSTILE = "<script>alert(1)</script> & \u202eevil =cmd| \"'";

    @TempDir
    Path scratch;

    private static Problem problem(int causes) {
        Problem problem = ImprovementFactory.eINSTANCE.createProblem();
        problem.setName("A problem whose name is longer than the head of a fishbone is wide");
        for (int i = 0; i < causes; i++) {
            Cause cause = ImprovementFactory.eINSTANCE.createCause();
            cause.setName("Cause" + i + " takes quite a few words until everything about it is said");
            cause.setCategory("Category " + i % 7);
            problem.getCauses().add(cause);
            Cause deeper = ImprovementFactory.eINSTANCE.createCause();
            deeper.setName("Deeper" + i);
            cause.getCauses().add(deeper);
        }
        return problem;
    }

    private static List<Mark.Words> words(List<Mark> marks) {
        List<Mark.Words> words = new ArrayList<>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Words found -> words.add(found);
                case Mark.Told told -> words.addAll(words(told.marks()));
                case Mark.Moved moved -> words.addAll(words(moved.marks()));
                default -> {}
            }
        }
        return words;
    }

    /** No two texts of a picture lie on each other, and none leaves it. */
    private static void assertReadable(Picture picture) {
        List<Mark.Words> words = words(picture.marks());
        for (int i = 0; i < words.size(); i++) {
            Mark.Words one = words.get(i);
            assertTrue(one.y() <= picture.height() && one.y() >= 8, one.text() + " at " + one.y());
            for (Mark.Words other : words.subList(i + 1, words.size())) {
                assertFalse(
                        Math.abs(one.y() - other.y()) < 9 && left(one) < right(other) && left(other) < right(one),
                        one + " lies on " + other);
            }
        }
    }

    private static double left(Mark.Words words) {
        double width = right(words, 0);
        return switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
    }

    private static double right(Mark.Words words) {
        return left(words) + right(words, 0);
    }

    private static double right(Mark.Words words, double from) {
        return from + words.text().length() * words.size() * 0.55;
    }

    private static void assertWellFormed(Picture picture) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture.svg())));
        assertFalse(picture.svg().contains("<script"));
    }

    private static void keep(String name, Picture picture) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        for (Theme theme : Theme.values()) {
            Files.write(
                    folder.resolve(name + "-" + theme + ".png"),
                    ChartFile.PNG.bytes(new QuestionChart(picture, null), theme));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 13, 60})
    void aFishboneShowsEveryWordOfEveryCauseAndNothingLiesOnAnother(int causes) throws Exception {
        Picture picture = Fishbone.of(problem(causes));
        String all = String.join(
                " ", words(picture.marks()).stream().map(Mark.Words::text).toList());
        for (int i = 0; i < causes; i++) {
            assertTrue(all.contains("Cause" + i + " "), "cause " + i);
            assertTrue(all.contains("Deeper" + i), "deeper " + i);
        }
        assertEquals(causes, all.split("everything", -1).length - 1);
        assertFalse(all.contains("…"));
        assertReadable(picture);
        assertWellFormed(picture);
        keep("fishbone-" + causes, picture);
    }

    @Test
    void theOtherPicturesStandHostileNamesAndManyOfThem() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        ward.answered(ward.baseline, 30, 60, 100);
        ward.target(ward.q1, 0.5).setBy(Ward.TODAY);
        ward.plan.getTargets().getFirst().setName(HOSTILE);
        for (int i = 0; i < 40; i++) {
            Problem problem = ward.problem(HOSTILE.repeat(1 + i % 3), Severity.LOW);
            problem.getAbout().add(i % 2 == 0 ? ward.ails : ward.home);
            Action action = ward.action(HOSTILE, ActionStatus.values()[i % 4], Ward.TODAY.minusDays(i));
            action.setStart(Ward.TODAY.minusDays(60));
            action.setEffort(i % 5);
            action.getAddresses().add(problem);
        }
        ClientImprovement open = Ward.improvement(ward.saved(scratch.resolve("ward")));
        Picture pareto = ParetoPicture.of(Pareto.of(open.effects()));
        Picture priorities = PriorityPicture.of(open.priorities());
        List<Picture> timeline = Timeline.of(open.actions(), open.targets(), open.remeasures(), Ward.TODAY);
        assertEquals(3, timeline.size());
        List<Picture> all = new ArrayList<>(timeline);
        all.addAll(List.of(pareto, priorities));
        for (Picture picture : all) {
            assertWellFormed(picture);
            assertReadable(picture);
            keep("hostile-" + all.indexOf(picture), picture);
        }
        assertTrue(pareto.description().contains("70"));
    }

    @Test
    void controlCharactersBreakNoFishbone() throws Exception {
        Problem problem = problem(3);
        problem.setName(HOSTILE + "\u0007");
        problem.getCauses().getFirst().setName("x".repeat(500) + "\u0000" + HOSTILE);
        problem.getCauses().get(1).setCategory(HOSTILE.repeat(4));
        Picture picture = Fishbone.of(problem);
        assertWellFormed(picture);
        assertReadable(picture);
        keep("fishbone-hostile", picture);
    }

    @Test
    void whatIsLateIsToldInWords() throws Exception {
        Ward ward = new Ward(SmallCells.NONE);
        ward.action("Late one", ActionStatus.RUNNING, Ward.TODAY.minusDays(3));
        ClientImprovement open = Ward.improvement(ward.saved(scratch.resolve("ward")));
        Picture picture =
                Timeline.of(open.actions(), List.of(), List.of(), Ward.TODAY).getFirst();
        assertTrue(
                words(picture.marks()).stream().anyMatch(words -> words.text().contains("3 days late")));
        assertTrue(picture.description().contains("Late one: running · 3 days late"));
    }

    @Test
    void emptyPicturesSayWhatIsMissing() {
        assertTrue(ParetoPicture.of(Pareto.of(List.of())).description().contains("measured yet"));
        assertTrue(PriorityPicture.of(List.of()).description().contains("No action is open"));
        assertEquals(List.of(), Timeline.of(List.of(), List.of(), List.of(), Ward.TODAY));
    }
}
