package org.throughline.core.analysis;

import java.util.List;
import java.util.Optional;
import org.throughline.core.check.ClientContext;
import org.throughline.core.extension.ContributionRegistry;

/** The analyses that are contributed. */
public final class Analyses {
    /** The extension point of analyses. */
    public static final ContributionRegistry<Analysis> CONTRIBUTED =
            new ContributionRegistry<>("org.throughline.core.analyses", Analysis.class, analysis -> {
                analysis.id();
                analysis.label();
                analysis.headers();
            });

    private Analyses() {}

    /** Returns the analyses that work, by their contributions' ids. */
    public static List<Analysis> all() {
        return CONTRIBUTED.instances();
    }

    /** Returns the analysis of an id. */
    public static Optional<Analysis> of(String id) {
        return all().stream().filter(analysis -> analysis.id().equals(id)).findFirst();
    }

    /**
     * Returns the rows of an analysis; empty where it failed, which switches it off.
     *
     * @param client the client, for reading
     */
    public static Optional<List<List<String>>> run(Analysis analysis, ClientContext client) {
        try {
            List<List<String>> rows = analysis.rows(client);
            int columns = analysis.headers().size();
            for (List<String> row : rows) {
                if (row.size() != columns) {
                    throw new IllegalStateException(row.size() + " cells for " + columns + " columns");
                }
            }
            return Optional.of(rows);
        } catch (RuntimeException | LinkageError e) {
            CONTRIBUTED.switchOff(analysis, e);
            return Optional.empty();
        }
    }
}
