package org.throughline.app.failure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Watches how long the window does not answer: the time from when it has something to do until it waits for its user
 * again, or answers another thread that asks. While that takes long, the other thread looks where the code is.
 */
public final class Stalls implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LOOKS_A_LIMIT = 5;
    private static final int MOST_LOOKS = 200;
    private static final int MOST_WAYS = 3;
    private static final int LINES_OF_A_WAY = 8;
    private static final String PROGRAM = "org.throughline.";
    private static final int[] TURNS = {SWT.Sleep, SWT.Wakeup};

    private final Display display;
    private final Thread thread;
    private final long limit;
    private final Consumer<Stall> report;
    private final Listener listener = event -> turn(event.type == SWT.Sleep);
    private final List<List<StackTraceElement>> looks = new ArrayList<>();
    private final Thread looker = new Thread(this::look, "Looking for stalls of the window");
    /** When the turn that runs began, by the system's nano time; 0 while the window waits for something to do. */
    private volatile long began;

    private volatile boolean asked;
    private volatile boolean closed;
    private volatile Turn longest = Turn.NONE;
    private long workBefore;

    /**
     * How long the window did not answer.
     *
     * @param length by the clock
     * @param work what of it the processor worked on it; the rest it waited, or the machine did other work
     */
    public record Turn(Duration length, Duration work) {
        private static final Turn NONE = new Turn(Duration.ZERO, Duration.ZERO);
    }

    /**
     * A turn that took long.
     *
     * @param looks where the code was, each time another thread looked, the innermost place first
     */
    public record Stall(Turn turn, List<List<StackTraceElement>> looks) {
        /** Returns how long it was and in which lines of the program, those that were met most often first. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(
                    "%d ms, %d ms of it work".formatted(turn.length.toMillis(), turn.work.toMillis()));
            Map<String, Integer> met = new HashMap<>();
            looks.forEach(look -> met.merge(way(look), 1, Integer::sum));
            met.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(MOST_WAYS)
                    .forEach(way ->
                            text.append("\n  %d of %d looks:%s".formatted(way.getValue(), looks.size(), way.getKey())));
            return text.toString();
        }

        private static String way(List<StackTraceElement> look) {
            List<StackTraceElement> own = look.stream()
                    .filter(place -> place.getClassName().startsWith(PROGRAM))
                    .limit(LINES_OF_A_WAY)
                    .toList();
            return (own.isEmpty() ? look.subList(0, Math.min(1, look.size())) : own)
                    .stream().map(place -> "\n    " + place).collect(Collectors.joining());
        }
    }

    private Stalls(Display display, Duration limit, Consumer<Stall> report) {
        this.display = display;
        this.thread = display.getThread();
        this.limit = limit.toNanos();
        this.report = report;
    }

    /**
     * Watches from now on. To be called on the display's thread.
     *
     * @param report is told of each turn that took as long as the limit or longer, on the display's thread
     */
    public static Stalls watch(Display display, Duration limit, Consumer<Stall> report) {
        Stalls stalls = new Stalls(display, limit, report);
        for (int type : TURNS) {
            display.addListener(type, stalls.listener);
        }
        stalls.workBefore = THREADS.getCurrentThreadCpuTime();
        stalls.began = System.nanoTime();
        stalls.looker.setDaemon(true);
        stalls.looker.start();
        return stalls;
    }

    /** Returns how long the longest turn was since this was asked before, and begins anew. */
    public Turn longest() {
        Turn found = longest;
        longest = Turn.NONE;
        return found;
    }

    /** Returns whether the window waits for something to do. */
    public boolean isIdle() {
        return began == 0;
    }

    private void turn(boolean idle) {
        long length = began == 0 ? 0 : System.nanoTime() - began;
        long work = THREADS.getCurrentThreadCpuTime();
        Turn turn = new Turn(Duration.ofNanos(length), Duration.ofNanos(work - workBefore));
        workBefore = work;
        if (length > longest.length().toNanos()) {
            longest = turn;
        }
        List<List<StackTraceElement>> seen;
        synchronized (looks) {
            seen = List.copyOf(looks);
            looks.clear();
        }
        if (length >= limit) {
            report.accept(new Stall(turn, seen));
        }
        began = idle ? 0 : System.nanoTime();
    }

    private void look() {
        try {
            while (!closed) {
                Thread.sleep(Duration.ofNanos(limit / LOOKS_A_LIMIT));
                long turn = began;
                if (turn != 0 && System.nanoTime() - turn > limit / LOOKS_A_LIMIT) {
                    ask();
                    List<StackTraceElement> place = List.of(thread.getStackTrace());
                    synchronized (looks) {
                        if (began == turn && looks.size() < MOST_LOOKS) {
                            looks.add(place);
                        }
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the window for an answer, which ends its turn. */
    private void ask() {
        if (!asked && !display.isDisposed()) {
            asked = true;
            display.asyncExec(() -> {
                asked = false;
                if (!closed) {
                    turn(false);
                }
            });
        }
    }

    /** Watches no more. To be called on the display's thread. */
    @Override
    public void close() {
        closed = true;
        looker.interrupt();
        if (!display.isDisposed()) {
            for (int type : TURNS) {
                display.removeListener(type, listener);
            }
        }
    }
}
