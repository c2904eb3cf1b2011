package org.throughline.core.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The contributions that were taken out of use since the program started, and who wants to hear of them. */
public final class SwitchedOff {
    private static final List<Contribution<?>> ALL = new ArrayList<>();
    private static final List<Consumer<Contribution<?>>> LISTENERS = new ArrayList<>();

    private SwitchedOff() {}

    /**
     * Tells a listener of every contribution that is switched off: at once of those that are already. It is called on
     * the thread on which a contribution failed.
     */
    public static void listen(Consumer<Contribution<?>> listener) {
        List<Contribution<?>> before;
        synchronized (ALL) {
            before = List.copyOf(ALL);
            LISTENERS.add(listener);
        }
        before.forEach(listener);
    }

    /** Tells a listener no longer. */
    public static void ignore(Consumer<Contribution<?>> listener) {
        synchronized (ALL) {
            LISTENERS.remove(listener);
        }
    }

    static void add(Contribution<?> broken) {
        List<Consumer<Contribution<?>>> listeners;
        synchronized (ALL) {
            ALL.add(broken);
            listeners = List.copyOf(LISTENERS);
        }
        listeners.forEach(listener -> listener.accept(broken));
    }
}
