package org.throughline.bpmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;

class RefusalsTest {
    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    @TempDir
    private Path folder;

    private RefusedInputException refuse(String content) throws IOException {
        Path file = folder.resolve("x.bpmn");
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
        RefusedInputException refused = assertThrows(RefusedInputException.class, () -> BpmnReader.read(file));
        assertEquals(file, refused.file());
        return refused;
    }

    private static void assertRefused(int line, String part, RefusedInputException refused) {
        assertEquals(line, refused.line(), refused.getMessage());
        assertTrue(refused.reason().contains(part), refused.reason());
    }

    @Test
    void anEmptyFile() throws IOException {
        assertRefused(0, "empty", refuse(""));
    }

    @Test
    void noXml() throws IOException {
        assertRefused(1, "not well-formed", refuse("Step 1;Step 2\n"));
    }

    @Test
    void aFileCutShort() throws IOException {
        assertRefused(3, "not well-formed", refuse("<definitions xmlns='" + MODEL + "'>\n<process>\n<task"));
    }

    @Test
    void anotherKindOfXml() throws IOException {
        assertRefused(2, "found html", refuse("<?xml version='1.0'?>\n<html/>"));
        assertRefused(1, "of urn:bpmn1", refuse("<definitions xmlns='urn:bpmn1'/>"));
    }

    @Test
    void nothingInIt() throws IOException {
        assertRefused(1, "no process", refuse("<definitions xmlns='" + MODEL + "'><process id='p'/></definitions>"));
    }

    @Test
    void aDocumentType() throws IOException {
        String end = "<definitions xmlns='" + MODEL + "'><process><task name='&a;'/></process></definitions>";
        assertRefused(2, "document type", refuse("<?xml version='1.0'?>\n<!DOCTYPE definitions>\n" + end));
        assertRefused(1, "document type", refuse("<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + end));
        assertRefused(1, "document type", refuse("<!DOCTYPE d SYSTEM 'http://localhost:1/d.dtd'>" + end));
        StringBuilder bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'>");
        for (char c = 'b'; c < 'n'; c++) {
            bomb.append("<!ENTITY ")
                    .append(c)
                    .append(" '")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("'>");
        }
        assertRefused(1, "document type", refuse(bomb + "]>" + end.replace("&a;", "&m;")));
    }

    @Test
    void anUnknownEntity() throws IOException {
        RefusedInputException refused =
                refuse("<definitions xmlns='" + MODEL + "'>\n<process>&what;</process></definitions>");
        assertEquals(2, refused.line(), refused.getMessage());
    }

    @Test
    void elementsWithoutEnd() throws IOException {
        assertRefused(1, "nested", refuse("<a>".repeat(100_000)));
    }

    @Test
    void noFile() {
        Path file = folder.resolve("absent.bpmn");
        RefusedInputException refused = assertThrows(RefusedInputException.class, () -> BpmnReader.read(file));
        assertTrue(refused.reason().contains("no such file"));
    }

    @Test
    void bytesThatAreNotWhatTheFileSays() {
        Path file = Cases.file("vendor/GenMyModel_0.47__C.1.1-export.bpmn");
        RefusedInputException refused = assertThrows(RefusedInputException.class, () -> BpmnReader.read(file));
        assertTrue(refused.line() > 0, refused.getMessage());
        assertTrue(refused.reason().contains("not well-formed"), refused.reason());
    }
}
