package org.throughline.ui.colour;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.throughline.model.organisation.Client;
import org.throughline.ui.Problems;

/**
 * Which colour stands for which client. A client that has none gets the one that the fewest of the practice have. The
 * choice is kept with the practice's window, not with the client: it is the consultant's, not part of what is handed
 * over.
 */
public final class ClientColours {
    private static final String KEPT = "org.throughline.ui/client-colours";
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private ClientColours() {}

    /** Returns the colour of a client. */
    public static ClientColour of(Client client) {
        return kept(client.getId()).orElseGet(() -> {
            ClientColour rarest = rarest();
            keep(client, rarest);
            return rarest;
        });
    }

    /** Gives a client another colour and tells the listeners. */
    public static void choose(Client client, ClientColour colour) {
        keep(client, colour);
        LISTENERS.forEach(Runnable::run);
    }

    /** Adds somebody to be told when another colour was chosen. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    /** Removes a listener; nothing happens where it was not added. */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }

    private static Optional<ClientColour> kept(String id) {
        String name = preferences().get(id, "");
        return Arrays.stream(ClientColour.values())
                .filter(colour -> colour.name().equals(name))
                .findFirst();
    }

    private static ClientColour rarest() {
        int[] uses = new int[ClientColour.values().length];
        try {
            for (String id : preferences().keys()) {
                kept(id).ifPresent(colour -> uses[colour.ordinal()]++);
            }
        } catch (BackingStoreException e) {
            Problems.log(e);
        }
        int rarest = 0;
        for (int i = 1; i < uses.length; i++) {
            rarest = uses[i] < uses[rarest] ? i : rarest;
        }
        return ClientColour.values()[rarest];
    }

    private static void keep(Client client, ClientColour colour) {
        preferences().put(client.getId(), colour.name());
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            Problems.log(e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(KEPT);
    }
}
