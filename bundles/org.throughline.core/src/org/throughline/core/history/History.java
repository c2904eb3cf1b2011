package org.throughline.core.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What happened to a client, in the file {@code history.jsonl} of its folder: one JSON object a line, oldest first,
 * only ever added to. It is no part of the model: nothing that is computed or reported of a client depends on it.
 */
public final class History {
    /** The file in the client's folder. */
    public static final String FILE = "history.jsonl";

    private static final Logger LOG = Logger.getLogger(History.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Consumer<Path>> LISTENERS = new CopyOnWriteArrayList<>();
    private static final int LONGEST = 600;

    private final Path client;
    private final Clock clock;
    private final String who;

    /** Takes the folder of a client; entries carry the present time and the user of the system. */
    public History(Path client) {
        this(client, Clock.systemUTC(), System.getProperty("user.name", ""));
    }

    /** Takes the folder of a client, and when and by whom entries are made. */
    public History(Path client, Clock clock, String who) {
        this.client = client.toAbsolutePath().normalize();
        this.clock = clock;
        this.who = who;
    }

    /**
     * What a file holds.
     *
     * @param entries oldest first
     * @param unreadable how many lines are no entries, as one that was cut off by a power failure is
     */
    public record Content(List<HistoryEntry> entries, int unreadable) {}

    /**
     * Adds an entry, and tells those who watch.
     *
     * @param about shortened where it is longer than 600 characters; line breaks become spaces
     * @throws IOException where the file cannot be written, as in a folder that may only be read
     */
    public void add(HistoryEvent what, String about) throws IOException {
        String line = JsonNodeFactory.instance
                .objectNode()
                .put("when", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("who", who)
                .put("what", what.word())
                .put("about", oneLine(about))
                .toString();
        Path file = client.resolve(FILE);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            String begin = endsWithin(channel) ? "\n" : "";
            ByteBuffer bytes = ByteBuffer.wrap((begin + line + "\n").getBytes(StandardCharsets.UTF_8));
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        LISTENERS.forEach(listener -> listener.accept(client));
    }

    /** Adds an entry; where that fails it is logged, since what the entry tells of has happened already. */
    public void note(HistoryEvent what, String about) {
        try {
            add(what, about);
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> client.resolve(FILE) + " lacks an entry: " + what.word() + ", " + about);
        }
    }

    private static boolean endsWithin(FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            return false;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) != '\n';
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** Returns what is in the file; nothing where there is none. */
    public Content read() throws IOException {
        Path file = client.resolve(FILE);
        List<HistoryEntry> entries = new ArrayList<>();
        int unreadable = 0;
        if (Files.exists(file)) {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
                HistoryEntry entry = line.isBlank() ? null : entry(line);
                if (entry != null) {
                    entries.add(entry);
                } else if (!line.isBlank()) {
                    unreadable++;
                }
            }
        }
        return new Content(List.copyOf(entries), unreadable);
    }

    private static HistoryEntry entry(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return new HistoryEntry(
                    Instant.parse(node.path("when").asText()),
                    node.path("who").asText(),
                    HistoryEvent.of(node.path("what").asText()),
                    node.path("about").asText());
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Adds somebody to be told the client's folder after each entry, from the thread that made it. */
    public static void addListener(Consumer<Path> listener) {
        LISTENERS.add(listener);
    }

    /** Removes a listener; nothing happens where it was not added. */
    public static void removeListener(Consumer<Path> listener) {
        LISTENERS.remove(listener);
    }
}
