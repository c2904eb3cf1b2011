package org.throughline.app.driver;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Answers the dialogs that open while something is done, one after the other. A dialog waits for its answer, so the
 * answers are given before. The system's dialogs for files are none of our windows and take no posted keys.
 */
public final class Dialogs {
    private static final long PATIENCE = 30_000_000_000L;
    private static final int PAUSE = 50;

    private final Deque<Answer> expected = new ArrayDeque<>();
    private final Display display = Display.getCurrent();
    private long end;
    private Throwable failure;

    private record Answer(String title, Consumer<Shell> give) {}

    private Dialogs() {}

    /** Says what is done with the first dialog of a title. */
    public static Dialogs expect(String title, Consumer<Shell> answer) {
        return new Dialogs().then(title, answer);
    }

    /** Says what is done with the next dialog. */
    public Dialogs then(String title, Consumer<Shell> answer) {
        expected.add(new Answer(title, answer));
        return this;
    }

    /** Presses a button of a dialog. */
    public static void press(Shell dialog, String text) {
        Button button = Window.all(Button.class).stream()
                .filter(each -> each.getShell() == dialog
                        && each.getText().replaceAll("[&<> ]", "").equals(text.replace(" ", "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no button " + text));
        if (!button.isEnabled()) {
            throw new AssertionError(text + " cannot be pressed");
        }
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Does something, and waits until all the dialogs were answered. */
    public void during(Runnable work) {
        end = System.nanoTime() + PATIENCE;
        display.timerExec(PAUSE, this::look);
        work.run();
        Window.waitFor("answering the dialogs", () -> expected.isEmpty() || failure != null);
        if (failure != null) {
            throw new AssertionError(failure.getMessage(), failure);
        }
    }

    private void look() {
        Answer next = expected.peek();
        if (next == null || failure != null) {
            return;
        }
        if (System.nanoTime() > end) {
            giveUp(new AssertionError(next.title() + " did not open; there are " + titles()));
        } else {
            Shell dialog = shell(next.title());
            if (dialog == null || !isReady(dialog)) {
                display.timerExec(PAUSE, this::look);
            } else {
                expected.remove();
                display.timerExec(PAUSE, this::look);
                answer(next, dialog);
            }
        }
    }

    private void answer(Answer next, Shell dialog) {
        try {
            next.give().accept(dialog);
        } catch (RuntimeException | AssertionError e) {
            giveUp(e);
        }
    }

    private void giveUp(Throwable why) {
        failure = why;
        Screenshot.save("dialog");
        Arrays.stream(display.getShells())
                .filter(shell -> shell.getParent() != null && shell.isVisible())
                .forEach(Shell::close);
        Keyboard.stroke(0, SWT.ESC);
    }

    /** Keys go to a dialog only when it has the focus. */
    private boolean isReady(Shell dialog) {
        if (display.getActiveShell() != dialog) {
            dialog.forceActive();
        }
        return display.getActiveShell() == dialog && display.getFocusControl() != null;
    }

    private Shell shell(String title) {
        return Arrays.stream(display.getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title) && shell.getParent() != null)
                .findFirst()
                .orElse(null);
    }

    private List<String> titles() {
        return Arrays.stream(display.getShells())
                .filter(Control::isVisible)
                .map(Shell::getText)
                .toList();
    }
}
