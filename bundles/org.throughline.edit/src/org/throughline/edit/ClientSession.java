package org.throughline.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.core.RefusedInputException;
import org.throughline.core.backup.Backup;
import org.throughline.core.backup.Backups;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.ClientMerge;
import org.throughline.core.client.FileContent;
import org.throughline.core.client.LockedClientException;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEvent;
import org.throughline.edit.internal.FiledStep;
import org.throughline.edit.internal.UnsavedSteps;
import org.throughline.edit.phrases.Phrases;
import org.throughline.model.organisation.Client;

/**
 * One open client with its undoable changes, shared by everything that shows it. To be used from one thread, the one
 * that shows the client.
 */
public final class ClientSession {
    private static final Logger LOG = Logger.getLogger(ClientSession.class.getName());

    private final ClientFolder folder;
    private final String readOnlyReason;
    private final ChangeStack stack;
    private final UnsavedSteps unsaved;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<FiledStep> filed = new ArrayList<>();
    /** Files of steps that were undone or redone and could not be saved yet. */
    private final Map<String, FileContent> pending = new LinkedHashMap<>();

    private boolean open = true;

    private ClientSession(ClientFolder folder, String readOnlyReason) {
        this.folder = folder;
        this.readOnlyReason = readOnlyReason;
        this.stack = new ChangeStack(folder.resources());
        this.unsaved = new UnsavedSteps(stack);
        stack.addCommandStackListener(event -> {
            followFiles();
            tellListeners();
        });
    }

    /**
     * Opens a client for writing, or for reading where somebody else is writing to it or one of its files is damaged.
     *
     * @throws RefusedInputException where the folder is no client, or not even a reader gets anything of it
     */
    public static ClientSession open(Path folder) throws IOException, RefusedInputException {
        try {
            return new ClientSession(ClientFolder.openForWriting(folder), "");
        } catch (LockedClientException | RefusedInputException e) {
            return new ClientSession(ClientFolder.open(folder), Phrases.why(e));
        }
    }

    /** Returns the folder with all that is in memory of it. */
    public ClientFolder folder() {
        return folder;
    }

    /** Returns the client. */
    public Client client() {
        return folder.client();
    }

    /** Returns whether the client may be changed and saved here. */
    public boolean isWritable() {
        return open && folder.isWritable();
    }

    /** Returns why the client is open for reading only, in a sentence; empty where it may be changed. */
    public String readOnlyReason() {
        return readOnlyReason;
    }

    /** Returns the changes made since the client was opened. */
    public ChangeStack stack() {
        return stack;
    }

    /**
     * Makes a change that is one step for undo; see {@link ChangeStack#change}.
     *
     * @throws IllegalStateException where the client is open for reading only or closed
     */
    public void change(String label, Runnable change) {
        requireWritable();
        stack.change(label, change);
    }

    /**
     * Makes a change of much of the client that is one step for undo; how the client was is kept as a backup.
     *
     * @throws IOException where the backup cannot be written; nothing is changed then
     * @throws IllegalStateException where the client is open for reading only or closed
     */
    public void changeMuch(String label, Runnable change) throws IOException {
        requireWritable();
        Backups.make(folder, label);
        stack.change(label, change);
    }

    private void requireWritable() {
        if (!isWritable()) {
            throw new IllegalStateException(folder.path() + (open ? " is open for reading only" : " is closed"));
        }
    }

    /**
     * Makes a change that is one step for undo together with files, and saves all of it. Undo and redo save again, so
     * that the files are always those of the model. How the client was is kept as a backup; its history notes an
     * import.
     *
     * @param files the contents by path within the folder, such as {@code answers/discharge/baseline.csv}
     * @throws IOException where something cannot be written; neither the model nor a file is changed then
     * @throws IllegalStateException where the client is open for reading only or closed
     */
    public void changeAndSave(String label, Runnable change, Map<String, FileContent> files) throws IOException {
        requireWritable();
        changeAndSave(HistoryEvent.IMPORTED, label, change, files);
    }

    private void changeAndSave(HistoryEvent what, String label, Runnable change, Map<String, FileContent> files)
            throws IOException {
        Backups.make(folder, label);
        Map<String, FileContent> before = FiledStep.contents(folder.path(), files.keySet());
        try {
            stack.step(label, () -> {
                change.run();
                write(files);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        filed.add(new FiledStep(stack.getUndoCommand(), before, files));
        stack.saveIsDone();
        unsaved.forgetLast();
        noteChanges();
        new History(folder.path()).note(what, label);
        tellListeners();
    }

    /**
     * Makes the client what a backup holds, as one step for undo, and saves it. How it was becomes a backup too.
     *
     * @throws RefusedInputException where the backup is damaged or of another client; nothing is changed then
     * @throws IOException where something cannot be written; nothing is changed then
     */
    public void restore(String label, Backup backup) throws IOException, RefusedInputException {
        requireWritable();
        try (ClientFolder kept = backup.open(folder)) {
            changeAndSave(
                    HistoryEvent.RESTORED,
                    label,
                    () -> ClientMerge.into(folder, kept),
                    FiledStep.contents(backup.place(), backup.files(folder)));
        }
    }

    private void noteChanges() {
        String summary = unsaved.summary();
        unsaved.forgetAll();
        if (!summary.isEmpty()) {
            new History(folder.path()).note(HistoryEvent.CHANGED, summary);
        }
    }

    private void write(Map<String, FileContent> files) {
        try {
            folder.save(Map.of(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void followFiles() {
        for (FiledStep step : filed) {
            step.follow(stack).ifPresent(files -> {
                pending.putAll(files);
                try {
                    folder.save(Map.of(), pending);
                    pending.clear();
                    stack.saveIsDone();
                    noteChanges();
                } catch (IOException e) {
                    LOG.log(Level.WARNING, e, () -> folder.path() + " was not saved; the next save tries again");
                }
            });
        }
    }

    /** Returns whether something was changed since the last save. */
    public boolean isDirty() {
        return stack.isSaveNeeded() || !pending.isEmpty();
    }

    /** Returns when the client was last saved in this session; nothing where it was not yet. */
    public Optional<LocalDateTime> savedAt() {
        return stack.savedAt();
    }

    /** Saves the client, all files or none. */
    public void save() throws IOException {
        save(Map.of());
    }

    /**
     * Saves the client and further files, all or none.
     *
     * @param further contents by path within the folder, such as {@code answers/discharge/baseline.csv}
     * @throws IllegalStateException where the client is open for reading only
     */
    public void save(Map<String, byte[]> further) throws IOException {
        folder.save(further, pending);
        pending.clear();
        stack.saveIsDone();
        noteChanges();
        tellListeners();
    }

    /** Adds somebody to be told after every change, undo, redo and save, and when the client is closed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener; nothing happens where it was not added. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tellListeners() {
        listeners.forEach(Runnable::run);
    }

    /** Returns whether {@link #close} was not called yet. */
    public boolean isOpen() {
        return open;
    }

    /** Gives the lock back; what was not saved is lost. */
    public void close() throws IOException {
        if (open) {
            open = false;
            folder.close();
            tellListeners();
        }
    }
}
