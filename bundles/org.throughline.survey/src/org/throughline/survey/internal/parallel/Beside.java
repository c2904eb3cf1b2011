package org.throughline.survey.internal.parallel;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.throughline.core.RefusedInputException;

/** Work on a file that is done beside other work, and its result. */
public final class Beside<T> {
    private final FutureTask<T> work;

    private Beside(FutureTask<T> work) {
        this.work = work;
    }

    /** Begins. */
    public static <T> Beside<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().start(task);
        return new Beside<>(task);
    }

    /**
     * Returns the result, once it is there.
     *
     * @throws IOException where the work throws it, or the thread is interrupted
     * @throws RefusedInputException where the work throws it
     */
    public T result() throws IOException, RefusedInputException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("the work was broken off");
            interrupted.initCause(e);
            throw interrupted;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RefusedInputException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
