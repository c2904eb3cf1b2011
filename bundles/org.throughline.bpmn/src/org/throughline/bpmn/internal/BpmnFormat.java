package org.throughline.bpmn.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.throughline.bpmn.BpmnImport;
import org.throughline.bpmn.BpmnReader;
import org.throughline.bpmn.ProcessFormat;
import org.throughline.core.RefusedInputException;

/** BPMN 2.0 as this program's own contribution to the process formats. */
public final class BpmnFormat implements ProcessFormat {
    private static final int BEGINNING = 2048;

    @Override
    public String id() {
        return BpmnMapping.FORMAT;
    }

    @Override
    public String label() {
        return "BPMN 2.0";
    }

    @Override
    public boolean reads(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml") || name.endsWith(".xml") || beginsAsBpmn(file);
    }

    private static boolean beginsAsBpmn(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            return beginning.contains(BpmnNames.MODEL);
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public BpmnImport read(Path file) throws IOException, RefusedInputException {
        return BpmnReader.read(file);
    }
}
