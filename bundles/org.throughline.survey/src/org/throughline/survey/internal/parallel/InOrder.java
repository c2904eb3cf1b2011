package org.throughline.survey.internal.parallel;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on pieces on all processors and takes the results in the order of the pieces, few of them at a time. */
public final class InOrder {
    private InOrder() {}

    /** Gives the pieces of work. */
    @FunctionalInterface
    public interface Pieces<T> {
        /** Returns the next piece of work; null where there is none. */
        Callable<T> next() throws IOException;
    }

    /** Takes results. */
    @FunctionalInterface
    public interface Results<T> {
        /** Takes the result of the piece that is next. */
        void take(T result) throws IOException;
    }

    /** Returns how many pieces are worked on or wait at a time. */
    public static int atATime() {
        return Runtime.getRuntime().availableProcessors() + 1;
    }

    /**
     * Works on all pieces. Asking for pieces and taking results happens in the calling thread.
     *
     * @throws IOException where a piece, or taking a result, throws it; what was begun is broken off
     * @throws InterruptedIOException where the thread is interrupted
     */
    public static <T> void run(Pieces<T> pieces, Results<T> results) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, work -> Thread.ofPlatform().daemon().unstarted(work));
        try {
            Queue<Future<T>> begun = new ArrayDeque<>();
            Callable<T> piece = pieces.next();
            while (piece != null || !begun.isEmpty()) {
                if (piece != null && begun.size() < atATime()) {
                    begun.add(workers.submit(piece));
                    piece = pieces.next();
                } else {
                    results.take(result(begun.remove()));
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("the work was broken off");
            interrupted.initCause(e);
            throw interrupted;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
