package org.throughline.core.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.throughline.core.RefusedInputException;
import org.throughline.model.organisation.Client;

/** Run in a process of its own: saves a client again and again, or holds its lock until it is ended. */
public final class SavingChild {
    private SavingChild() {}

    public static void main(String[] arguments) throws IOException, RefusedInputException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        if ("loop".equals(arguments[1])) {
            System.in.read();
        }
        try (ClientFolder client = ClientFolder.openForWriting(folder)) {
            System.out.println("open");
            if ("once".equals(arguments[1])) {
                write(client, 0);
            } else if ("hold".equals(arguments[1])) {
                Thread.sleep(60_000);
            } else {
                for (int state = 1; state < 1_000_000; state++) {
                    write(client, state);
                }
            }
        } catch (LockedClientException e) {
            System.out.println("locked");
        }
    }

    /** Gives every file the number of the state and saves them. */
    static void write(ClientFolder opened, int state) throws IOException {
        Client client = opened.client();
        client.setNote("state " + state);
        opened.processes().getFirst().setNote("state " + state);
        opened.surveys().getFirst().setNote("state " + state);
        opened.plans().getFirst().setNote("state " + state);
        opened.save(Map.of("answers/discharge/baseline.csv", ("state " + state).getBytes(StandardCharsets.UTF_8)));
    }
}
