package org.throughline.survey.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.dialect.ColumnTable;

/**
 * The mapping that a client keeps for the exports of one dialect and header into one survey, in
 * {@code imports/<survey>/mappings/<hash>.json}. It says which column went to which question, and all that somebody
 * said in a mapping; what the program left out by itself is decided anew, since the survey may have got a question.
 */
final class RememberedMapping {
    private static final int HASH_BYTES = 8;

    private RememberedMapping() {}

    /** Returns where the mapping lies in the client's folder. */
    static String path(Survey survey, String dialect, ColumnTable table) {
        StringBuilder header = new StringBuilder(dialect);
        table.columns().forEach(column -> header.append('\0').append(column.name()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(header.toString().getBytes(StandardCharsets.UTF_8));
            String name = HexFormat.of().formatHex(hash, 0, HASH_BYTES);
            return "imports/" + Answers.slug(survey) + "/mappings/" + name + ".json";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Reads the rules that are kept for a table; none where nothing is kept, or with a note what is wrong with it. */
    static MappingRules rules(Path folder, Survey survey, String dialect, ColumnTable table) throws IOException {
        Path file = folder.resolve(path(survey, dialect, table));
        if (!Files.exists(file)) {
            return MappingRules.none();
        }
        try {
            return MappingRules.remembered(ImportMapping.read(file), folder, table, survey);
        } catch (RefusedInputException unreadable) {
            return MappingRules.none("the mapping remembered in "
                    + folder.relativize(file).toString().replace('\\', '/') + " cannot be read and is not used: "
                    + unreadable.reason());
        }
    }

    /** Returns what is to be kept of an import. */
    static ImportMapping of(ColumnMapping mapping, String dialect, ColumnTable table) {
        List<ColumnRule> kept = new ArrayList<>();
        for (int index = 0; index < table.columns().size(); index++) {
            ColumnRule said = mapping.rules().rule(index);
            Question question = mapping.question(index);
            if (question != null) {
                ColumnAction action =
                        said != null && said.action().isBackground() ? said.action() : ColumnAction.QUESTION;
                String name = table.columns().get(index).name();
                kept.add(new ColumnRule(name, action, question.getCode(), said == null ? Map.of() : said(said), 0));
            } else if (said != null && said.action().role().isEmpty()) {
                kept.add(new ColumnRule(said.column(), said.action(), null));
            }
        }
        return new ImportMapping(null, dialect, kept);
    }

    private static Map<String, String> said(ColumnRule rule) {
        Map<String, String> values = new LinkedHashMap<>(rule.values());
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
