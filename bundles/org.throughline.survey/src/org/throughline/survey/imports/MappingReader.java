package org.throughline.survey.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.core.RefusedInputException;

/** Reads a mapping from JSON, piece by piece, so that whatever is wrong is named with its line. */
final class MappingReader {
    static final int FORMAT = 1;
    private static final long MOST_BYTES = 4L << 20;
    private static final int DEEPEST = 16;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final Path file;
    private final JsonParser parser;
    private final List<ColumnRule> rules = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private String dialect;
    private RowRules rows = RowRules.NONE;

    private MappingReader(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static ImportMapping read(Path file) throws IOException, RefusedInputException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedInputException(file, 0, "there is no such mapping file");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new RefusedInputException(file, 0, "a mapping of at most 4 MiB was expected; is this the export?");
        }
        byte[] bytes = Files.readAllBytes(file);
        try (JsonParser parser = JSON.createParser(bytes)) {
            MappingReader reader = new MappingReader(file, parser);
            reader.mapping();
            return new ImportMapping(file, reader.dialect, reader.rules, reader.rows);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new RefusedInputException(
                    file, line, "a mapping as JSON was expected: " + firstLine(e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new RefusedInputException(file, 0, "a mapping as JSON in UTF-8 was expected", e);
        }
    }

    private static String firstLine(String message) {
        return message == null
                ? "it cannot be read"
                : message.lines().findFirst().orElse("it cannot be read");
    }

    private void mapping() throws IOException, RefusedInputException {
        require(parser.nextToken() == JsonToken.START_OBJECT, "an object { } with \"columns\" was expected");
        boolean columns = false;
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            switch (key) {
                case "format" -> {
                    boolean known = parser.nextToken() == JsonToken.VALUE_NUMBER_INT
                            && parser.getText().equals(String.valueOf(FORMAT));
                    require(known, "\"format\": 1 was expected; a newer version may have written this mapping");
                }
                case "dialect" -> dialect = text("dialect");
                case "duplicates" ->
                    rows = new RowRules(word(key, DuplicateRule.values(), DuplicateRule::word), null, null).or(rows);
                case "incomplete" ->
                    rows = new RowRules(null, word(key, IncompleteRule.values(), IncompleteRule::word), null).or(rows);
                case "timeZone" -> rows = new RowRules(null, null, zone()).or(rows);
                case "columns" -> {
                    columns();
                    columns = true;
                }
                default ->
                    throw refused("unknown key \"" + brief(key) + "\"; expected format, dialect, duplicates,"
                            + " incomplete, timeZone or columns");
            }
        }
        require(columns, "\"columns\": [ ] is missing");
        require(parser.nextToken() == null, "nothing was expected behind the mapping's closing brace");
    }

    private <T> T word(String key, T[] all, Function<T, String> word) throws IOException, RefusedInputException {
        String wanted = text(key);
        List<String> known = Stream.of(all).map(word).toList();
        require(known.contains(wanted), "\"" + key + "\" is expected to be one of " + String.join(", ", known));
        return all[known.indexOf(wanted)];
    }

    private ZoneId zone() throws IOException, RefusedInputException {
        String name = text("timeZone");
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw refused("there is no time zone " + brief(name) + "; expected one such as Europe/Berlin");
        }
    }

    private void columns() throws IOException, RefusedInputException {
        require(parser.nextToken() == JsonToken.START_ARRAY, "\"columns\" takes a list [ ] of columns");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(
                    parser.currentToken() == JsonToken.START_OBJECT,
                    "a column { } with \"column\" and \"action\" was expected");
            rules.add(rule());
        }
    }

    private ColumnRule rule() throws IOException, RefusedInputException {
        int line = line();
        String column = null;
        ColumnAction action = null;
        String question = null;
        Map<String, String> values = Map.of();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            switch (key) {
                case "column" -> column = text("column");
                case "action" -> action = action();
                case "question" -> question = text("question").strip();
                case "values" -> values = values();
                default ->
                    throw refused("unknown key \"" + brief(key) + "\"; expected column, action, question or values");
            }
        }
        require(column != null, "\"column\" is missing: the column's name in the file's header");
        require(action != null, "\"action\" is missing; expected one of " + ColumnAction.words());
        require(named.add(column), "the column " + brief(column) + " is there twice; keep one");
        boolean kept = action.role().isPresent();
        require(kept || question == null && values.isEmpty(), "\"" + action.word() + "\" takes no question or values");
        require(action != ColumnAction.QUESTION || question != null, "\"question\" is missing: the code of a question");
        return new ColumnRule(column, action, question, values, line);
    }

    private ColumnAction action() throws IOException, RefusedInputException {
        String word = text("action");
        return ColumnAction.of(word)
                .orElseThrow(() ->
                        refused("unknown action \"" + brief(word) + "\"; expected one of " + ColumnAction.words()));
    }

    private Map<String, String> values() throws IOException, RefusedInputException {
        require(parser.nextToken() == JsonToken.START_OBJECT, "\"values\" takes an object such as {\"yes\": \"1\"}");
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> known = new LinkedHashMap<>();
        for (String cell = parser.nextFieldName(); cell != null; cell = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            require(
                    token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NULL,
                    "the answer for \"" + brief(cell) + "\" is expected in quotation marks, or as null");
            String answer =
                    token == JsonToken.VALUE_NULL ? null : parser.getText().strip();
            String other = known.put(Wording.key(cell), answer);
            require(
                    other == null || other.equals(answer),
                    "the value \"" + brief(cell) + "\" is there twice with different answers");
            values.put(cell, answer);
        }
        return values;
    }

    private String text(String key) throws IOException, RefusedInputException {
        require(parser.nextToken() == JsonToken.VALUE_STRING, "\"" + key + "\" takes a text in quotation marks");
        require(!parser.getText().isBlank(), "\"" + key + "\" is empty");
        return parser.getText();
    }

    private void require(boolean isRight, String reason) throws RefusedInputException {
        if (!isRight) {
            throw refused(reason);
        }
    }

    private RefusedInputException refused(String reason) {
        return new RefusedInputException(file, line(), reason);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    static String brief(String text) {
        int longest = 60;
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > longest ? line.substring(0, longest) + "…" : line;
    }
}
