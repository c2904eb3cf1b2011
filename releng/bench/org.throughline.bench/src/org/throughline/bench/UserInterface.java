package org.throughline.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.throughline.app.failure.Stalls;

/** The window as another thread uses it: real keys, and waiting until it is done with them. */
final class UserInterface {
    private static final Duration LIMIT = Duration.ofMillis(50);
    private static final int WAY_OF_A_KEY = 60;
    private static final int LEFT_ALONE = 1_500;

    private final Display display;
    private final List<String> stalls = new ArrayList<>();
    private final Stalls watch;
    private volatile String doing = "";

    /** What is done in the window. */
    interface Work {
        void run() throws Exception;
    }

    UserInterface(Display display) {
        this.display = display;
        Stalls[] made = new Stalls[1];
        display.syncExec(() -> made[0] = Stalls.watch(display, LIMIT, this::note));
        watch = made[0];
    }

    private void note(Stalls.Stall stall) {
        stalls.add(doing + ": " + stall + "\n");
    }

    /** Prints what the window did while it did not answer. */
    void print(PrintStream out) {
        out.println();
        run(() -> stalls.forEach(out::println));
    }

    /** Does something on the window's thread and waits until it is done. */
    void run(Work work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        display.syncExec(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        done.join();
    }

    /** Does something and returns how long it took until the window had drawn it and waited for its user again. */
    Stalls.Turn timed(String what, Work work) {
        doing = what;
        long worked = worked();
        long start = System.nanoTime();
        run(work);
        CompletableFuture<Long> end = new CompletableFuture<>();
        display.asyncExec(() -> display.timerExec(0, () -> end.complete(System.nanoTime())));
        Duration length = Duration.ofNanos(end.join() - start);
        return new Stalls.Turn(length, Duration.ofNanos(worked() - worked));
    }

    /** Returns how long the processor worked for the window so far, in nanoseconds. */
    private long worked() {
        return ManagementFactory.getThreadMXBean()
                .getThreadCpuTime(display.getThread().threadId());
    }

    /** Does something, and returns how long the window did not answer meanwhile. */
    Stalls.Turn longest(String what, Work work) {
        doing = what;
        watch.longest();
        run(work);
        pause(WAY_OF_A_KEY);
        untilIdle();
        return watch.longest();
    }

    private void untilIdle() {
        while (!watch.isIdle()) {
            pause(1);
        }
    }

    /** Leaves the window alone, and returns how long it did not answer meanwhile. */
    Stalls.Turn leftAlone(String what, int milliseconds) {
        untilIdle();
        doing = what;
        watch.longest();
        pause(Math.max(milliseconds, LEFT_ALONE));
        while (!watch.isIdle() || !Job.getJobManager().isIdle()) {
            pause(WAY_OF_A_KEY);
        }
        return watch.longest();
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static IWorkbenchPage page() {
        return Objects.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).getActivePage();
    }

    /** Hands a key to whatever has the focus; to be called on the window's thread. */
    void press(int key) {
        post(SWT.KeyDown, key);
        post(SWT.KeyUp, key);
    }

    private void post(int type, int key) {
        Event event = new Event();
        event.type = type;
        if ((key & SWT.KEYCODE_BIT) != 0 || key < ' ') {
            event.keyCode = key;
        } else {
            event.character = (char) key;
        }
        if (!display.post(event)) {
            throw new IllegalStateException("the display takes no keys");
        }
    }

    /** Puts the focus into the first control of a kind that is to be seen; to be called on the window's thread. */
    <T extends Control> T focus(Class<T> kind, Predicate<T> fits) {
        Deque<Control> open = new ArrayDeque<>();
        for (Shell shell : display.getShells()) {
            open.add(shell);
        }
        while (!open.isEmpty()) {
            Control next = open.removeFirst();
            if (kind.isInstance(next) && next.isVisible() && fits.test(kind.cast(next))) {
                next.forceFocus();
                return kind.cast(next);
            }
            if (next instanceof Composite composite) {
                for (Control child : composite.getChildren()) {
                    open.add(child);
                }
            }
        }
        throw new IllegalStateException("there is no " + kind.getSimpleName() + " of that kind to be seen");
    }

    void close() {
        display.syncExec(() -> {
            watch.close();
            PlatformUI.getWorkbench().close();
        });
    }
}
