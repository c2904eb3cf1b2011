package org.throughline.edit.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;

/**
 * Keeps a recovery of a client while there is something to save, and removes it when the client is saved, closed or
 * undone to what was saved. The client is copied on the session's thread; the files are written on another.
 */
public final class Autosave {
    /** How long after a change it is written, so that with the writing at most 30 s of work are lost. */
    public static final Duration DELAY = Duration.ofSeconds(20);

    private static final Logger LOG = Logger.getLogger(Autosave.class.getName());

    private final ClientSession session;
    private final Recoveries recoveries;
    private final Duration delay;
    private final Executor owner;
    private final ScheduledExecutorService writer;
    private final Runnable listener = this::sessionChanged;
    private boolean scheduled;
    /** The digest of the files on disk, and the versions of them that it is of. Used by the writer alone. */
    private String base = "";

    private String baseVersions = "";
    /** Where the recovery is written; null before there is one. Guarded by this. */
    private Path place;
    /** Guarded by this. */
    private boolean closed;

    private Autosave(
            ClientSession session,
            Recoveries recoveries,
            Duration delay,
            Executor owner,
            ScheduledExecutorService writer) {
        this.session = session;
        this.recoveries = recoveries;
        this.delay = delay;
        this.owner = owner;
        this.writer = writer;
    }

    /**
     * Watches a client from now on until it is closed. To be called on the session's thread.
     *
     * @param delay from the first change that is not kept yet to when it is
     * @param owner runs something on the session's thread, later
     * @param writer writes the files, one after the other; it has one thread
     */
    public static Autosave of(
            ClientSession session,
            Recoveries recoveries,
            Duration delay,
            Executor owner,
            ScheduledExecutorService writer) {
        Autosave autosave = new Autosave(session, recoveries, delay, owner, writer);
        session.addListener(autosave.listener);
        return autosave;
    }

    /** Takes over a recovery whose work was taken into the client: the next is written in its place. */
    public synchronized void adopt(Recovery recovery) {
        place = recovery.place();
    }

    private void sessionChanged() {
        if (!session.isOpen()) {
            session.removeListener(listener);
            close();
        } else if (!session.isDirty()) {
            writer.execute(this::discard);
        } else if (!scheduled) {
            scheduled = true;
            writer.schedule(() -> owner.execute(this::keep), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Only copies on the session's thread; what reads and writes files is done by the writer. */
    private void keep() {
        scheduled = false;
        if (session.isOpen() && session.isDirty()) {
            ClientFolder copy = session.folder().copy();
            int steps = session.stack().stepsSinceSave();
            try {
                String versions = SavedState.versions(copy.path());
                writer.execute(() -> write(copy, steps, versions));
            } catch (IOException e) {
                tellNotKept(copy, e);
            }
        }
    }

    private synchronized void write(ClientFolder copy, int steps, String versions) {
        if (closed) {
            return;
        }
        try {
            String began = base(copy.path(), versions);
            if (place == null) {
                place = recoveries.newPlace(copy);
            }
            new Recovery(place, Instant.now(), steps, began).write(copy);
        } catch (IOException | RuntimeException e) {
            tellNotKept(copy, e);
        }
    }

    /** Returns the state on disk that the work began with; one that no client has where it was saved meanwhile. */
    private String base(Path client, String versions) throws IOException {
        if (!versions.equals(baseVersions)) {
            String digest = SavedState.of(client);
            if (!versions.equals(SavedState.versions(client))) {
                return "";
            }
            base = digest;
            baseVersions = versions;
        }
        return base;
    }

    private static void tellNotKept(ClientFolder client, Exception reason) {
        LOG.log(Level.WARNING, reason, () -> "the unsaved work on " + client.path() + " was not kept for a recovery");
    }

    private synchronized void discard() {
        if (place != null) {
            try {
                Recovery.delete(place);
                place = null;
            } catch (IOException e) {
                LOG.log(Level.WARNING, e, () -> "the recovery " + place + " was not removed");
            }
        }
    }

    private synchronized void close() {
        closed = true;
        discard();
    }
}
