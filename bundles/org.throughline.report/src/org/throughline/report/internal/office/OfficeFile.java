package org.throughline.report.internal.office;

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

/** The parts of an office document and how they refer to each other. */
public class OfficeFile implements AutoCloseable {
    /** What the types of relationships between the parts of a document begin with. */
    public static final String RELATIONSHIP = OfficeXml.R + "/";

    private final OPCPackage parts;
    private final PackagePart document;
    private final Map<PackagePart, Integer> related = new HashMap<>();

    /**
     * Begins with an empty main part.
     *
     * @param name the name of the main part
     * @param type its content type
     */
    protected OfficeFile(String name, String type) {
        parts = OPCPackage.create(new ByteArrayOutputStream());
        document = part(name, type);
        parts.addRelationship(document.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + "officeDocument", "rId1");
    }

    private PackagePart part(String name, String type) {
        try {
            return parts.createPart(PackagingURIHelper.createPartName(name), type);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the main part. */
    public PackagePart document() {
        return document;
    }

    /** Adds a part to which nothing refers yet. */
    public PackagePart add(String name, String type, byte[] content) throws IOException {
        PackagePart part = part(name, type);
        fill(part, content);
        return part;
    }

    /** Adds a part of markup to which nothing refers yet. */
    public PackagePart add(String name, String type, String markup) throws IOException {
        return add(name, type, markup.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the content of a part. */
    public static void fill(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }

    /** Makes one part refer to another; returns the id of the relationship. */
    public String relate(PackagePart from, PackagePart to, String kind) {
        String id = "rId" + related.merge(from, 1, Integer::sum);
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, RELATIONSHIP + kind, id);
        return id;
    }

    /** Says what the report is called; nothing else is told about its making. */
    public void describe(String title) {
        try {
            parts.getPackageProperties().setCreatorProperty(Optional.of("Throughline"));
            parts.getPackageProperties().setTitleProperty(Optional.of(title));
            parts.getPackageProperties().setLanguageProperty(Optional.of(OfficeXml.LANGUAGE));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the document; the same parts give the same bytes. The stream is left open. */
    public void save(OutputStream out) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        parts.save(saved);
        TimelessZip.copy(saved.toByteArray(), out);
    }

    @Override
    public void close() {
        parts.revert();
    }
}
