package org.throughline.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Process;

/** What holds for every flowchart that was laid out, whatever is in it, lying or standing. */
class LayoutPropertiesTest {
    static Stream<Arguments> flowcharts() {
        return LongStream.range(0, 80)
                .boxed()
                .flatMap(seed -> Arrays.stream(Orientation.values())
                        .map(orientation -> Arguments.of(seed, sizeOf(seed), orientation)));
    }

    private static int sizeOf(long seed) {
        return seed % 40 == 39 ? 500 : (int) (2 + seed % 7 * seed % 60);
    }

    static Stream<Arguments> imported() throws IOException {
        return Cases.all().stream()
                .flatMap(name ->
                        Arrays.stream(Orientation.values()).map(orientation -> Arguments.of(name, orientation)));
    }

    @ParameterizedTest
    @MethodSource("flowcharts")
    void nothingOverlapsAndArrowsKeepClear(long seed, int nodes, Orientation orientation) {
        check(ChanceFlowchart.of(seed, nodes, orientation));
    }

    @ParameterizedTest
    @MethodSource("imported")
    void whatOthersDrewIsJustAsClear(String name, Orientation orientation) throws IOException {
        Process process = Cases.any(name);
        process.setOrientation(orientation);
        check(process);
    }

    private static void check(Process process) {
        AutoLayout.apply(process);
        Geometry geometry = new Geometry(process);
        geometry.check();
        geometry.checkTexts();
        String once = Geometry.written(process);
        AutoLayout.apply(process);
        assertEquals(once, Geometry.written(process), "laid out again it is another");
    }
}
