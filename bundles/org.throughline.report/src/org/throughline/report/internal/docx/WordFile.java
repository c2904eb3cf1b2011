package org.throughline.report.internal.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.throughline.survey.export.TimelessZip;

/** The parts of a Word document and how they refer to each other. */
final class WordFile implements AutoCloseable {
    /** What the types of relationships between the parts of a document begin with. */
    static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final OPCPackage parts;
    private final PackagePart document;
    private final Map<PackagePart, Integer> related = new HashMap<>();

    WordFile() {
        parts = OPCPackage.create(new ByteArrayOutputStream());
        document = part("/word/document.xml", WORD + "document.main+xml");
        parts.addRelationship(document.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + "officeDocument", "rId1");
    }

    private PackagePart part(String name, String type) {
        try {
            return parts.createPart(PackagingURIHelper.createPartName(name), type);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the part that holds the text. */
    PackagePart document() {
        return document;
    }

    /** Adds a part of WordprocessingML to which the document refers; returns the id of the relationship. */
    String add(String name, String markup) throws IOException {
        String kind = name.replaceAll("\\d", "");
        PackagePart part = add("/word/" + name + ".xml", WORD + kind + "+xml", markup.getBytes(StandardCharsets.UTF_8));
        return relate(document, part, kind);
    }

    /** Adds a part to which nothing refers yet. */
    PackagePart add(String name, String type, byte[] content) throws IOException {
        PackagePart part = part(name, type);
        fill(part, content);
        return part;
    }

    /** Writes the content of a part. */
    static void fill(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }

    /** Makes one part refer to another; returns the id of the relationship. */
    String relate(PackagePart from, PackagePart to, String kind) {
        String id = "rId" + related.merge(from, 1, Integer::sum);
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + kind, id);
        return id;
    }

    /** Says what the report is called; nothing else is told about its making. */
    void describe(String title) {
        try {
            parts.getPackageProperties().setCreatorProperty(Optional.of("Throughline"));
            parts.getPackageProperties().setTitleProperty(Optional.of(title));
            parts.getPackageProperties().setLanguageProperty(Optional.of(WordStyles.LANGUAGE));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the document; the same parts give the same bytes. The stream is left open. */
    void save(OutputStream out) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        parts.save(saved);
        TimelessZip.copy(saved.toByteArray(), out);
    }

    @Override
    public void close() {
        parts.revert();
    }
}
