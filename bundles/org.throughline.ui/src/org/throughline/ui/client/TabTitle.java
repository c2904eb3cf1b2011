package org.throughline.ui.client;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.throughline.edit.Sessions;
import org.throughline.ui.Messages;

/** The title of a place that every client has: with the client's name while several clients are open. */
public final class TabTitle {
    private final String place;
    private final Path client;
    private final Consumer<String> show;
    private final Runnable opened = this::show;

    /** Shows the title now and whenever a client is opened or closed. */
    public TabTitle(String place, Path client, Consumer<String> show) {
        this.place = place;
        this.client = client;
        this.show = show;
        Sessions.addListener(opened);
        show();
    }

    private void show() {
        show.accept(
                Sessions.all().size() < 2
                        ? place
                        : Sessions.get(client)
                                .map(session -> Messages.text(
                                        "tab.ofClient", place, session.client().getName()))
                                .orElse(place));
    }

    /** Follows no longer. */
    public void dispose() {
        Sessions.removeListener(opened);
    }
}
