package org.throughline.ui.recovery;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.throughline.core.RefusedInputException;
import org.throughline.core.diff.Difference;
import org.throughline.edit.ClientSession;
import org.throughline.edit.recovery.Recovery;
import org.throughline.ui.Messages;

/**
 * What the user is asked about work that was not saved.
 *
 * @param client the client's name
 * @param recovery the work
 * @param isOfSavedState whether the client on disk is still what the work began with
 * @param differences what the client would differ in from what is saved, in sentences; never empty
 */
record RecoveryOffer(String client, Recovery recovery, boolean isOfSavedState, List<String> differences) {
    static RecoveryOffer of(ClientSession session, Recovery recovery) throws IOException, RefusedInputException {
        return new RecoveryOffer(
                session.client().getName(),
                recovery,
                recovery.isOfState(session.folder().path()),
                recovery.differences(session.folder()).stream()
                        .map(Difference::sentence)
                        .toList());
    }

    /** Returns whether there is anything to recover: a kill right after a save leaves a recovery of what is saved. */
    boolean isWorthAsking() {
        return !differences.isEmpty();
    }

    String message(Locale locale, ZoneId zone) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(recovery.written());
        String found = Messages.text("recovery.found", client, when, recovery.steps(), differences.size());
        return found + "\n\n" + Messages.text(isOfSavedState ? "recovery.current" : "recovery.older");
    }
}
