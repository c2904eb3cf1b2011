package org.throughline.bpmn;

import java.io.IOException;
import java.nio.file.Path;
import org.throughline.bpmn.internal.LaneParticipants;
import org.throughline.bpmn.internal.steps.StepFlow;
import org.throughline.bpmn.internal.steps.StepListFile;
import org.throughline.bpmn.internal.steps.StepListText;
import org.throughline.core.RefusedInputException;
import org.throughline.model.organisation.Client;

/**
 * Reads a list of steps, as it is pasted from a spreadsheet or a mail, into a flowchart without geometry. The rule is
 * {@code docs/step-lists.md}; where a line can be read in two ways, the import's account says with its line how it was
 * read.
 */
public final class StepList {
    /** The id of the format. */
    public static final String FORMAT = "steps";

    private StepList() {}

    /**
     * Reads a file in whatever encoding: lines of text, or a table separated by tabs, commas or semicolons.
     *
     * @throws RefusedInputException where it is no text, holds no step, or is a table without a column of steps
     */
    public static BpmnImport read(Path file) throws IOException, RefusedInputException {
        return StepFlow.of(file, StepListFile.read(file));
    }

    /**
     * Reads text that was typed or pasted.
     *
     * @param name what to call the process where the list has no title
     * @throws RefusedInputException where it holds no step, or is a table without a column of steps
     */
    public static BpmnImport parse(String text, String name) throws RefusedInputException {
        Path source = Path.of(name.replace('\0', ' '));
        return StepFlow.of(source, StepListText.read(source, text));
    }

    /**
     * Links the lanes of a flowchart that was read to the participants of a client of the same names; makes a job of
     * each that is missing.
     */
    public static void linkLanes(BpmnImport list, Client client) {
        new LaneParticipants(client).link(list.process());
    }
}
