package org.throughline.report;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.model.report.Audience;
import org.throughline.report.document.Block;

/**
 * A part of the report, contributed to the extension point {@code org.throughline.report.sections}. It reads the client
 * and never changes it.
 */
public interface ReportSection {
    /** Returns an id that no other section has: letters, digits and hyphens. */
    String id();

    /** Returns the title that readers see. */
    String title();

    /**
     * Returns the title that an audience sees.
     *
     * @param audience whom the report is for
     */
    default String title(Audience audience) {
        return title();
    }

    /**
     * Returns the place in the report: sections stand in ascending order, those of the same order by id. The report's
     * own run from 100 to 900.
     */
    default int order() {
        return 1000;
    }

    /** Returns the audiences whose usual report has this section; it can be chosen for the others. */
    default Set<Audience> audiences() {
        return EnumSet.allOf(Audience.class);
    }

    /** Returns what can be chosen about it. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * Returns what the section shows; a section that returns nothing is left out. Every number goes through
     * {@link ReportContext#numbers()}.
     */
    List<Block> build(ReportContext context) throws IOException, RefusedInputException;
}
