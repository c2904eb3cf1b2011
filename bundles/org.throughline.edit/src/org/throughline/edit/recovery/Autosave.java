package org.throughline.edit.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;

/**
 * Keeps a recovery of a client while there is something to save, and removes it when the client is saved, closed or
 * undone to what was saved. What is written is taken from the client on the session's thread, one file at a time
 * between what else that thread does, and anew where the client is changed meanwhile; it is written on another.
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
    /** The recoveries of this client lie in it. */
    private final Path folder;

    private boolean scheduled;
    /** How often the client was changed. */
    private int changes;
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
        folder = recoveries.folder(session.folder());
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
        changes++;
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

    private void keep() {
        if (session.isOpen() && session.isDirty()) {
            takeNext(changes, new ArrayDeque<>(session.folder().fileNames()), new LinkedHashMap<>());
        } else {
            scheduled = false;
        }
    }

    private void takeNext(int began, Deque<String> open, Map<String, byte[]> taken) {
        if (began != changes) {
            keep();
            return;
        }
        ClientFolder client = session.folder();
        try {
            if (open.isEmpty()) {
                scheduled = false;
                int steps = session.stack().stepsSinceSave();
                String versions = SavedState.versions(client.path());
                writer.execute(() -> write(taken, steps, versions));
            } else {
                String name = open.remove();
                taken.put(name, client.file(name));
                owner.execute(() -> takeNext(began, open, taken));
            }
        } catch (IOException | RuntimeException e) {
            scheduled = false;
            tellNotKept(e);
        }
    }

    private synchronized void write(Map<String, byte[]> files, int steps, String versions) {
        if (closed) {
            return;
        }
        try {
            String began = base(session.folder().path(), versions);
            if (place == null) {
                place = recoveries.newPlace(folder);
            }
            new Recovery(place, Instant.now(), steps, began).write(files);
        } catch (IOException | RuntimeException e) {
            tellNotKept(e);
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

    private void tellNotKept(Exception reason) {
        LOG.log(
                Level.WARNING,
                reason,
                () -> "the unsaved work on " + session.folder().path() + " was not kept for a recovery");
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
