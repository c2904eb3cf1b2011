package org.throughline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessPackage.Literals;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SubProcess;

/** Some nodes are arranged and the others stay. */
class SelectionLayoutTest {
    static Stream<Arguments> flowcharts() {
        return LongStream.range(0, 25)
                .boxed()
                .flatMap(seed -> Arrays.stream(Orientation.values())
                        .map(orientation -> Arguments.of(seed, (int) (3 + seed % 9 * 6), orientation)));
    }

    @ParameterizedTest
    @MethodSource("flowcharts")
    void nothingOverlapsWhateverWasSelected(long seed, int nodes, Orientation orientation) {
        Process process = ChanceFlowchart.of(seed, nodes, orientation);
        AutoLayout.apply(process);
        AutoLayout.apply(process, selection(process, new Random(seed)));
        new Geometry(process).check();
    }

    @ParameterizedTest
    @MethodSource("flowcharts")
    void theSameSelectionGetsTheSamePlaces(long seed, int nodes, Orientation orientation) {
        Process one = ChanceFlowchart.of(seed, nodes, orientation);
        Process other = ChanceFlowchart.of(seed, nodes, orientation);
        for (Process process : List.of(one, other)) {
            AutoLayout.apply(process);
            AutoLayout.apply(process, selection(process, new Random(seed)));
        }
        assertEquals(Geometry.written(one), Geometry.written(other));
    }

    /** Some nodes of the process, or of a sub-process. */
    private static List<Node> selection(Process process, Random random) {
        List<Scope> scopes = new ArrayList<>(List.of(process));
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof SubProcess open && open.getNodes().size() > 1) {
                scopes.add(open);
            }
        });
        Scope scope = random.nextBoolean() ? process : scopes.get(random.nextInt(scopes.size()));
        int share = 2 + random.nextInt(4);
        return scope.getNodes().stream()
                .filter(node -> random.nextInt(share) == 0)
                .toList();
    }

    @Test
    void whatWasScatteredIsArrangedAndTheRestStays() {
        Flowcharts f = threeSteps();
        Map<Object, Object> before = geometry(f);
        move(f, "b", 600, 0);
        move(f, "c", 420, 10);
        ((Flow) f.get("b>c")).setRoute(new Route(List.of(new Point(900, 5), new Point(910, 300))));
        AutoLayout.apply(f.process, List.of((Node) f.get("b"), (Node) f.get("c")));
        new Geometry(f.process).check();
        Bounds b = ((Node) f.get("b")).getBounds();
        Bounds c = ((Node) f.get("c")).getBounds();
        assertTrue(b.right() < c.x(), "not from left to right");
        assertEquals(b.centre().y(), c.centre().y());
        for (String key : List.of("a", "d", "l", "m", "a>d")) {
            assertEquals(before.get(f.get(key)), geometry(f).get(f.get(key)), key);
        }
    }

    @Test
    void aLaneGrowsWhereItHasNoRoom() {
        Flowcharts f = threeSteps();
        Bounds lane = FlowPath.boundsOf(f.get("l"));
        Bounds d = ((Node) f.get("d")).getBounds();
        for (int i = 0; i < 6; i++) {
            Node extra = f.step("l", "x" + i, "Extra " + i);
            extra.setBounds(new Bounds(lane.x() + 60, lane.y() + 20, 140, 60));
        }
        List<Node> extras = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            extras.add((Node) f.get("x" + i));
        }
        AutoLayout.apply(f.process, extras);
        new Geometry(f.process).check();
        int grown = FlowPath.boundsOf(f.get("l")).height() - lane.height();
        assertTrue(grown > 0, "the lane did not grow");
        assertEquals(d.translated(0, grown), ((Node) f.get("d")).getBounds());
    }

    @Test
    void nothingSelectedIsNothingDone() {
        Flowcharts f = threeSteps();
        String before = Geometry.written(f.process);
        AutoLayout.apply(f.process, List.of());
        assertEquals(before, Geometry.written(f.process));
    }

    private static Flowcharts threeSteps() {
        Flowcharts f = new Flowcharts();
        f.lane("l", "Nurse");
        f.lane("m", "Physician");
        f.step("l", "a", "Receive");
        f.step("l", "b", "Ask");
        f.step("l", "c", "Write down");
        f.step("m", "d", "Examine");
        f.flow("a > b > c").flow("a > d");
        f.flow(Literals.MESSAGE_FLOW, "d", "c", "Result");
        AutoLayout.apply(f.process);
        return f;
    }

    private static void move(Flowcharts f, String key, int dx, int dy) {
        Node node = (Node) f.get(key);
        node.setBounds(node.getBounds().translated(dx, dy));
    }

    private static Map<Object, Object> geometry(Flowcharts f) {
        Map<Object, Object> all = new HashMap<>();
        f.process.eAllContents().forEachRemaining(object -> {
            switch (object) {
                case Flow flow -> all.put(flow, FlowPath.of(flow));
                case Node node -> all.put(node, node.getBounds());
                default -> all.put(object, object.toString());
            }
        });
        return all;
    }
}
