package org.throughline.app;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.throughline.edit.ClientSession;
import org.throughline.model.organisation.SmallCells;

/** What the status line says of a client: whose data it is, whether it is saved, and whether this window may write. */
final class ClientWords {
    private ClientWords() {}

    static String of(ClientSession session) {
        return String.join(
                " · ",
                session.client().getName(),
                saved(session),
                writer(session),
                hidden(session.client().getSmallCells()));
    }

    private static String saved(ClientSession session) {
        if (session.isDirty()) {
            return Messages.text("status.unsaved");
        }
        return session.savedAt()
                .map(at -> Messages.text(
                        "status.savedAt",
                        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(LocalTime.from(at))))
                .orElseGet(() -> Messages.text("status.saved"));
    }

    private static String writer(ClientSession session) {
        return Messages.text(session.isWritable() ? "status.yours" : "status.readOnly");
    }

    private static String hidden(SmallCells profile) {
        return Messages.text("status.hidden." + profile.getLiteral());
    }
}
