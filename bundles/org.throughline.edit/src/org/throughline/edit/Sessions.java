package org.throughline.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.RefusedInputException;

/**
 * The clients that are open in this program, one session a folder however many editors show it. To be used from one
 * thread, the one that shows the clients.
 */
public final class Sessions {
    private static final Map<Path, ClientSession> OPEN = new LinkedHashMap<>();
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private Sessions() {}

    /** Returns the session of a folder where it is open. */
    public static Optional<ClientSession> get(Path folder) {
        return Optional.ofNullable(OPEN.get(key(folder)));
    }

    /**
     * Returns the session of a folder, opened where it is not open yet.
     *
     * @throws RefusedInputException where the folder is no client or a file in it cannot be read
     */
    public static ClientSession open(Path folder) throws IOException, RefusedInputException {
        ClientSession session = OPEN.get(key(folder));
        if (session == null) {
            session = ClientSession.open(folder);
            OPEN.put(key(folder), session);
            LISTENERS.forEach(Runnable::run);
        }
        return session;
    }

    /** Closes the session of a folder; what was not saved is lost. Nothing happens where it is not open. */
    public static void close(Path folder) throws IOException {
        ClientSession session = OPEN.remove(key(folder));
        if (session != null) {
            session.close();
            LISTENERS.forEach(Runnable::run);
        }
    }

    /** Returns the open session that an element belongs to. */
    public static Optional<ClientSession> of(EObject element) {
        return OPEN.values().stream()
                .filter(session -> element.eResource() != null
                        && element.eResource().getResourceSet()
                                == session.folder().resources())
                .findFirst();
    }

    /** Returns the open sessions in the order in which they were opened. */
    public static Collection<ClientSession> all() {
        return List.copyOf(OPEN.values());
    }

    /** Adds somebody to be told when a client was opened or closed. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    /** Removes a listener; nothing happens where it was not added. */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    private static Path key(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
