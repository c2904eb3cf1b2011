package org.throughline.app.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Window;
import org.throughline.app.failure.Stalls.Stall;

/** A window that does not answer is noticed, and told with the code that it was in. */
class StallsTest {
    private static final Duration LIMIT = Duration.ofMillis(200);

    private final Display display = Display.getCurrent();
    private final List<Stall> stalls = new ArrayList<>();
    private boolean done;

    private void block() {
        long end = System.nanoTime() + LIMIT.multipliedBy(5).toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        done = true;
    }

    @Test
    void aLongTurnIsToldWithTheCodeThatItWasIn() {
        try (Stalls watch = Stalls.watch(display, LIMIT, stalls::add)) {
            display.asyncExec(this::block);
            Window.waitFor("the end of the long turn", () -> done);
            assertTrue(watch.longest().length().compareTo(LIMIT) >= 0);
        }
        List<Stall> ours = stalls.stream()
                .filter(stall -> stall.toString().contains("StallsTest.block"))
                .toList();
        assertEquals(1, ours.size(), stalls::toString);
        assertTrue(ours.getFirst().turn().length().compareTo(LIMIT) >= 0);
    }

    @Test
    void nothingIsToldAfterItsEnd() {
        Stalls.watch(display, LIMIT, stalls::add).close();
        display.asyncExec(this::block);
        Window.waitFor("the end of the long turn", () -> done);
        assertEquals(List.of(), stalls);
    }
}
