package org.throughline.flow.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;
import org.throughline.core.check.Check;
import org.throughline.core.check.Checks;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.language.Language;
import org.throughline.edit.ClientSession;

/**
 * What the checks find in an open client. They run when the client was left alone for a moment, one at a time between
 * what its user does, and begin anew after each change. To be used from the thread that shows the client.
 */
public final class ClientFindings {
    private static final int CALM_MILLISECONDS = 400;
    private static final int PAUSE_MILLISECONDS = 2;
    private static final Map<ClientSession, ClientFindings> OPEN = new HashMap<>();

    private final ClientSession session;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable restart = this::restart;
    private List<Finding> findings = List.of();
    private int round;

    private ClientFindings(ClientSession session) {
        this.session = session;
        session.addListener(restart);
        restart();
    }

    /** Returns the findings of a client, the same for everybody who asks while it is open. */
    public static ClientFindings of(ClientSession session) {
        return OPEN.computeIfAbsent(session, ClientFindings::new);
    }

    /** Returns what the last complete round found; empty before the first. */
    public List<Finding> findings() {
        return findings;
    }

    /** Adds somebody to be told after each complete round. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener; nothing happens where it was not added. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Returns what one check finds now. */
    public List<Finding> now(Check check) {
        return run(new ClientContext(session.folder()), check);
    }

    /** Completes a round at once. */
    public void completeNow() {
        int mine = ++round;
        ClientContext client = new ClientContext(session.folder());
        List<Finding> found = new ArrayList<>();
        checks().forEach(check -> found.addAll(run(client, check)));
        complete(mine, found);
    }

    private void restart() {
        if (!session.isOpen()) {
            round++;
            session.removeListener(restart);
            OPEN.remove(session);
            return;
        }
        int mine = ++round;
        Display.getCurrent().timerExec(CALM_MILLISECONDS, () -> {
            if (mine == round) {
                next(mine, new ClientContext(session.folder()), checks(), new ArrayList<>());
            }
        });
    }

    private void next(int mine, ClientContext client, Deque<Check> open, List<Finding> found) {
        if (mine != round) {
            return;
        }
        if (open.isEmpty()) {
            complete(mine, found);
            return;
        }
        found.addAll(run(client, open.remove()));
        Display.getCurrent().timerExec(PAUSE_MILLISECONDS, () -> next(mine, client, open, found));
    }

    private void complete(int mine, List<Finding> found) {
        if (mine == round) {
            findings = List.copyOf(found);
            listeners.forEach(Runnable::run);
        }
    }

    private static List<Finding> run(ClientContext client, Check check) {
        return Language.ofWindow(() -> Checks.run(client, List.of(check)).findings());
    }

    private static Deque<Check> checks() {
        List<Check> checks = new ArrayList<>(Checks.CONTRIBUTED.instances());
        checks.sort(Comparator.comparing(Check::severity).thenComparing(Check::id));
        return new ArrayDeque<>(checks);
    }
}
