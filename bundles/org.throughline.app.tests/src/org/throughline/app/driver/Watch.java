package org.throughline.app.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Closes a dialog that nobody answers, such as that of a failure, so that its test fails and the next one begins. */
final class Watch {
    private static final int PAUSE = 1000;
    /** Longer than anybody waits for a dialog that he answers. */
    private static final long PATIENCE = 40_000_000_000L;

    private final Display display = Display.getCurrent();
    private final Runnable look = this::look;
    private final List<String> closed = new ArrayList<>();
    private Shell seen;
    private long since;

    void begin() {
        closed.clear();
        display.timerExec(PAUSE, look);
    }

    private void look() {
        Shell active = display.getActiveShell();
        Shell dialog = active != null && active.getParent() != null ? active : null;
        if (dialog != seen) {
            seen = dialog;
            since = System.nanoTime();
        } else if (dialog != null && System.nanoTime() - since > PATIENCE) {
            closed.add(dialog.getText());
            Screenshot.save("unanswered");
            dialog.close();
        }
        display.timerExec(PAUSE, look);
    }

    void end() {
        display.timerExec(-1, look);
        assertEquals(List.of(), closed, "dialogs that nobody answered");
    }
}
