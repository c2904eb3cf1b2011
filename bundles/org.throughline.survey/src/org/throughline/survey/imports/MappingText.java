package org.throughline.survey.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.function.Function;

/** A mapping as JSON, to be edited by hand. */
final class MappingText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MappingText() {}

    static byte[] json(ImportMapping mapping) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", MappingReader.FORMAT);
        if (mapping.dialect() != null) {
            root.put("dialect", mapping.dialect());
        }
        put(root, "duplicates", mapping.rows().duplicates(), DuplicateRule::word);
        put(root, "incomplete", mapping.rows().incomplete(), IncompleteRule::word);
        put(root, "timeZone", mapping.rows().zone(), ZoneId::getId);
        ArrayNode columns = root.putArray("columns");
        for (ColumnRule rule : mapping.columns()) {
            ObjectNode node = columns.addObject()
                    .put("column", rule.column())
                    .put("action", rule.action().word());
            if (rule.question() != null) {
                node.put("question", rule.question());
            }
            if (!rule.values().isEmpty()) {
                ObjectNode values = node.putObject("values");
                rule.values().forEach(values::put);
            }
        }
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return (JSON.writer(printer).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts was not written", e);
        }
    }

    private static <T> void put(ObjectNode root, String key, T value, Function<T, String> word) {
        if (value != null) {
            root.put(key, word.apply(value));
        }
    }
}
