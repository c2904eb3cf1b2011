package org.throughline.bpmn.internal.steps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.throughline.bpmn.BpmnImport;
import org.throughline.bpmn.ProcessFormat;
import org.throughline.bpmn.StepList;
import org.throughline.core.RefusedInputException;

/** Lists of steps as a contribution to the process formats. */
public final class StepsFormat implements ProcessFormat {
    private static final List<String> ENDINGS = List.of(".txt", ".text", ".md", ".tsv", ".tab", ".csv");

    @Override
    public String id() {
        return StepList.FORMAT;
    }

    @Override
    public String label() {
        return "list of steps (.txt, .tsv, .csv)";
    }

    @Override
    public boolean reads(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public BpmnImport read(Path file) throws IOException, RefusedInputException {
        return StepList.read(file);
    }
}
