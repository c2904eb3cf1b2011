package org.throughline.bpmn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.core.RefusedInputException;
import org.throughline.core.extension.Contribution;
import org.throughline.core.extension.ContributionRegistry;

/** The kinds of flowchart files that the installed bundles can read. */
public final class ProcessFormats {
    /** The id of the extension point. */
    public static final String POINT = "org.throughline.bpmn.processFormats";

    private static final ContributionRegistry<ProcessFormat> REGISTRY =
            new ContributionRegistry<>(POINT, ProcessFormat.class);

    private ProcessFormats() {}

    /** Returns all contributions, the failed ones too. */
    public static List<Contribution<ProcessFormat>> contributions() {
        return REGISTRY.contributions();
    }

    /**
     * Reads a file by the first format that says it can.
     *
     * @throws RefusedInputException where there is no such file, or no format that reads it
     */
    public static BpmnImport read(Path file) throws IOException, RefusedInputException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedInputException(file, 0, "there is no such file; name a file that holds a flowchart");
        }
        for (ProcessFormat format : REGISTRY.instances()) {
            if (format.reads(file)) {
                return format.read(file);
            }
        }
        String known = REGISTRY.instances().stream().map(ProcessFormat::label).collect(Collectors.joining(", "));
        throw new RefusedInputException(file, 0, "no known format reads this file; known are: " + known);
    }
}
