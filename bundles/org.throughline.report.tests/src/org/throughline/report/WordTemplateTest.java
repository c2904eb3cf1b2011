package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.RefusedInputException;
import org.throughline.report.internal.docx.DocxFormat;

class WordTemplateTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @TempDir
    Path scratch;

    /** A template as German offices have it: style ids in their language, a logo in the header. */
    private Map<String, String> office() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "template.main+xml\"/>"
                        + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + WORD + "styles+xml\"/>"
                        + "<Override PartName=\"/word/header1.xml\" ContentType=\"" + WORD + "header+xml\"/></Types>");
        parts.put("_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml", "")));
        parts.put(
                "word/document.xml",
                "<w:document " + W + "><w:body><w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId7\"/>"
                        + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"2000\" w:right=\"1440\" w:bottom=\"1440\" "
                        + "w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        parts.put(
                "word/_rels/document.xml.rels",
                relationships(relationship("rId6", "styles", "styles.xml", "")
                        + relationship("rId7", "header", "header1.xml", "")));
        parts.put(
                "word/styles.xml",
                "<w:styles " + W + "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\">"
                        + "<w:name w:val=\"Normal\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/>"
                        + "<w:rPr><w:color w:val=\"C00000\"/></w:rPr></w:style></w:styles>");
        parts.put("word/header1.xml", "<w:hdr " + W + "><w:p><w:r><w:t>Cedar letterhead</w:t></w:r></w:p></w:hdr>");
        parts.put("word/_rels/header1.xml.rels", relationships(relationship("rId1", "image", "media/logo.png", "")));
        parts.put("word/media/logo.png", "logo");
        return parts;
    }

    private static String relationships(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static String relationship(String id, String kind, String target, String mode) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + kind + "\" Target=\"" + target + "\"" + mode + "/>";
    }

    private Path template(Consumer<Map<String, String>> change) throws IOException {
        Map<String, String> parts = office();
        change.accept(parts);
        Path file = scratch.resolve("template.dotx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static Map<String, byte[]> written(Path template) throws Exception {
        return DocxFormatTest.parts(DocxFormatTest.write(EveryBlock.inTemplate(template)));
    }

    private static void refused(Path template, String reason) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RefusedInputException refused = assertThrows(
                RefusedInputException.class, () -> new DocxFormat().write(EveryBlock.inTemplate(template), out));
        assertTrue(refused.reason().contains(reason), refused.reason());
        assertEquals(template, refused.file());
        assertEquals(0, out.size());
    }

    @Test
    void stylesPageHeaderAndLogoAreTheTemplates() throws Exception {
        Map<String, byte[]> parts = written(template(office -> {}));
        String document = DocxFormatTest.text(parts, "word/document.xml");
        String styles = DocxFormatTest.text(parts, "word/styles.xml");
        assertTrue(document.contains("<w:pStyle w:val=\"berschrift1\"/>"));
        assertTrue(document.contains("w:w=\"12240\""));
        assertTrue(styles.contains("C00000"));
        assertEquals(1, styles.split("w:val=\"heading 1\"", -1).length - 1);
        assertTrue(styles.contains("<w:basedOn w:val=\"Standard\"/>"), "missing styles rest on the template's");
        assertTrue(DocxFormatTest.text(parts, "word/header1.xml").contains("Cedar letterhead"));
        assertArrayEquals("logo".getBytes(StandardCharsets.UTF_8), parts.get("word/media/header1-logo.png"));
        assertEquals(List.of(), WordSchemas.errors(parts));
    }

    @Test
    void headingsThatTheTemplateLacksLookLikeThoseItHas() throws Exception {
        Path template = template(office -> office.computeIfPresent(
                "word/styles.xml",
                (name, styles) -> styles.replace(
                        "<w:rPr><w:color w:val=\"C00000\"/></w:rPr></w:style>",
                        "<w:basedOn w:val=\"Haus\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Haus\">"
                                + "<w:name w:val=\"Haus\"/><w:rPr><w:rFonts w:ascii=\"Georgia\" w:hAnsi=\"Georgia\"/>"
                                + "<w:color w:val=\"7A0019\"/></w:rPr></w:style>")));
        Map<String, byte[]> parts = written(template);
        String styles = DocxFormatTest.text(parts, "word/styles.xml");
        for (String lacking : List.of("Title", "TOC Heading", "heading 2", "heading 3")) {
            String style = styles.substring(styles.indexOf("<w:name w:val=\"" + lacking + "\"/>"));
            style = style.substring(0, style.indexOf("</w:style>"));
            assertTrue(style.contains("w:val=\"7A0019\""), style);
            assertTrue(style.contains("w:ascii=\"Georgia\""), style);
            assertFalse(style.contains("0B3D66"), style);
        }
        assertEquals(List.of(), WordSchemas.errors(parts));
    }

    @Test
    void whatIsNoWordDocumentIsRefused() throws Exception {
        Path file = scratch.resolve("template.docx");
        refused(file, "not there");
        Files.writeString(file, "no zip at all");
        refused(file, "cannot be read as a Word document");
        Files.write(file, new byte[0]);
        refused(file, "cannot be read as a Word document");
        refused(template(office -> office.put("word/styles.xml", "<w:styles")), "cannot be read as a Word document");
        refused(template(office -> office.remove("word/styles.xml")), "damaged");
    }

    @Test
    void entitiesAreRefused() throws Exception {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        refused(
                template(office -> office.computeIfPresent("word/document.xml", (name, xml) -> entity + xml)),
                "cannot be read as a Word document");
    }

    @Test
    void macrosAreRefused() throws Exception {
        refused(
                template(office -> office.computeIfPresent(
                        "[Content_Types].xml",
                        (name, xml) -> xml.replace(
                                WORD + "template.main+xml",
                                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"))),
                "macros");
    }

    @Test
    void whatIsFetchedFromElsewhereIsRefusedAndLinksStay() throws Exception {
        String mode = " TargetMode=\"External\"";
        refused(
                template(office -> office.put(
                        "word/_rels/header1.xml.rels",
                        relationships(relationship("rId1", "image", "https://elsewhere.example/p.png", mode)))),
                "from elsewhere");
        Path linked = template(office -> office.put(
                "word/_rels/header1.xml.rels",
                relationships(relationship("rId1", "hyperlink", "https://cedar.example/", mode))));
        String links = DocxFormatTest.text(written(linked), "word/_rels/header1.xml.rels");
        assertTrue(links.contains("https://cedar.example/"), links);
    }

    @Test
    void fieldsThatFetchAreRefused() throws Exception {
        refused(
                template(office -> office.computeIfPresent(
                        "word/header1.xml",
                        (name, xml) -> xml.replace(
                                "<w:t>Cedar letterhead</w:t>",
                                "<w:instrText>INCLUDE</w:instrText><w:instrText>PICTURE x</w:instrText>"))),
                "INCLUDEPICTURE");
    }

    @Test
    void aBombIsRefused() throws Exception {
        Path file = scratch.resolve("bomb.docx");
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 400; i++) {
                zip.write(zeros);
            }
        }
        assertFalse(Files.size(file) > 1 << 20);
        refused(file, "larger than a template");
    }

    @Test
    void theSameTemplateGivesTheSameBytes() throws Exception {
        Path file = template(office -> {});
        byte[] first = DocxFormatTest.write(EveryBlock.inTemplate(file));
        assertArrayEquals(first, DocxFormatTest.write(EveryBlock.inTemplate(file)));
        assertTrue(new ByteArrayInputStream(first).read() == 'P');
    }
}
