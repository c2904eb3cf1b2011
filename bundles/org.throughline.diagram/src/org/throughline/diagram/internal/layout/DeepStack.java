package org.throughline.diagram.internal.layout;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs what calls itself once for each node of a long chain: the usual stack ends at some thousand nodes. */
final class DeepStack {
    /** In bytes; only what is used is taken. */
    private static final long STACK = 512L << 20;

    private DeepStack() {}

    /** Runs the work on a thread of its own and returns when it is done. */
    static void run(Runnable work) {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Thread thread = new Thread(null, task, "Layout", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            Uninterruptibles.getUninterruptibly(task);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the layers could not be found", e.getCause());
        }
    }
}
