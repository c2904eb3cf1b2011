package org.throughline.edit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import org.throughline.edit.recovery.Autosave;
import org.throughline.edit.recovery.Recoveries;

/**
 * Run in a process of its own: works on a client until it is killed. It says {@code saved N} when the state N is saved
 * and {@code kept N} when a recovery of it is written.
 */
public final class WorkingChild {
    private static final int CHANGES_FOR_A_SAVE = 97;

    private WorkingChild() {}

    public static void main(String[] arguments) throws Exception {
        Recoveries recoveries = new Recoveries(Path.of(arguments[1]));
        Duration delay = Duration.ofMillis(Long.parseLong(arguments[2]));
        ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
        LinkedBlockingQueue<Runnable> asked = new LinkedBlockingQueue<>();
        ClientSession session = ClientSession.open(Path.of(arguments[0]));
        Autosave.of(session, recoveries, delay, asked::add, writer);
        for (int state = stateOf(session) + 1; ; state++) {
            change(session, "state " + state);
            boolean isTaken = false;
            for (Runnable task = asked.poll(); task != null; task = asked.poll()) {
                task.run();
                isTaken = true;
            }
            if (isTaken) {
                String kept = "kept " + state;
                writer.execute(() -> System.out.println(kept));
            }
            if (state % CHANGES_FOR_A_SAVE == 0) {
                session.save();
                System.out.println("saved " + state);
            }
            Thread.sleep(1);
        }
    }

    private static void change(ClientSession session, String note) {
        session.change("Note", () -> {
            session.client().setNote(note);
            session.folder().processes().getFirst().setNote(note);
            session.folder().surveys().getFirst().setNote(note);
        });
    }

    /** Returns the number of the state that every file holds; fails where they hold different ones. */
    static int stateOf(ClientSession session) {
        String note = session.client().getNote();
        if (!Objects.equals(note, session.folder().processes().getFirst().getNote())
                || !Objects.equals(note, session.folder().surveys().getFirst().getNote())) {
            throw new AssertionError("the files are of different states");
        }
        return note == null || note.isEmpty() ? 0 : Integer.parseInt(note.substring("state ".length()));
    }
}
