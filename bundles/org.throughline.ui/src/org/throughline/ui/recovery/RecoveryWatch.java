package org.throughline.ui.recovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.edit.recovery.Autosave;
import org.throughline.edit.recovery.Recoveries;
import org.throughline.edit.recovery.Recovery;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** Keeps the unsaved work on every client that is open, and offers what an earlier run of the program left. */
public final class RecoveryWatch {
    private final Recoveries recoveries;
    private final Display display;
    private final Set<ClientSession> watched = new HashSet<>();
    private final List<Runnable> offers = new ArrayList<>();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "Keeping unsaved work");
        thread.setDaemon(true);
        return thread;
    });
    private boolean windowIsOpen;

    private RecoveryWatch(Recoveries recoveries, Display display) {
        this.recoveries = recoveries;
        this.display = display;
    }

    /** Watches the clients that are opened from now on. The user is asked nothing before {@link #windowOpened}. */
    public static RecoveryWatch begin(Recoveries recoveries, Display display) {
        RecoveryWatch watch = new RecoveryWatch(recoveries, display);
        Sessions.addListener(watch::follow);
        watch.follow();
        return watch;
    }

    /** From now on the user is asked, about the clients that are open already too. */
    public void windowOpened() {
        windowIsOpen = true;
        askSoon();
    }

    private void follow() {
        watched.removeIf(session -> !session.isOpen());
        for (ClientSession session : Sessions.all()) {
            if (session.isWritable() && watched.add(session)) {
                watch(session);
            }
        }
    }

    private void watch(ClientSession session) {
        List<Recovery> left = List.of();
        try {
            left = recoveries.of(session.folder());
        } catch (IOException e) {
            Problems.log(e);
        }
        Autosave autosave = Autosave.of(session, recoveries, Autosave.DELAY, this::onDisplay, writer);
        for (Recovery recovery : left) {
            offers.add(() -> offer(session, autosave, recovery));
        }
        askSoon();
    }

    private void onDisplay(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }

    private void askSoon() {
        if (windowIsOpen && !offers.isEmpty()) {
            onDisplay(this::ask);
        }
    }

    private void ask() {
        while (!offers.isEmpty()) {
            offers.removeFirst().run();
        }
    }

    private static void offer(ClientSession session, Autosave autosave, Recovery recovery) {
        if (!session.isOpen()) {
            return;
        }
        Shell shell = shell();
        try {
            RecoveryOffer offer = RecoveryOffer.of(session, recovery);
            int answer = offer.isWorthAsking() ? new RecoveryDialog(shell, offer).open() : RecoveryDialog.DISCARD;
            if (answer == RecoveryDialog.RECOVER) {
                recovery.apply(session, Messages.text("recovery.step"));
                autosave.adopt(recovery);
            } else if (answer == RecoveryDialog.DISCARD) {
                recovery.discard();
            }
        } catch (IOException | RefusedInputException e) {
            Problems.show(
                    shell, Messages.text("recovery.failed", session.client().getName()), e);
        }
    }

    private static Shell shell() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }
}
