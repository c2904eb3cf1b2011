package org.throughline.report.internal.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.throughline.core.RefusedInputException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads a Word template. Only what a report uses is read: styles, lists, theme, page, headers and footers with their
 * pictures. What could run or be fetched from elsewhere is refused.
 */
final class TemplateFile {
    private static final long LARGEST_FILE = 50_000_000;
    private static final long LARGEST_CONTENT = 300_000_000;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String SAVE = "open it in Word and save it as a Word document (.docx) or template (.dotx)";

    private final Path file;
    private final OPCPackage parts;

    private TemplateFile(Path file, OPCPackage parts) {
        this.file = file;
        this.parts = parts;
    }

    /**
     * Reads a template.
     *
     * @throws RefusedInputException where it is missing, no Word document, damaged, too large, has macros or fetches
     *     something from elsewhere
     */
    static WordTemplate read(Path file) throws RefusedInputException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedInputException(file, 0, "the Word template is not there; choose another or none");
        }
        try {
            byte[] bytes = content(file);
            try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
                WordTemplate read = new TemplateFile(file, parts).read();
                parts.revert();
                return read;
            }
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new RefusedInputException(file, 0, "the Word template cannot be read as a Word document; " + SAVE, e);
        }
    }

    /** Returns the file once it is known that it unpacks to something of a sensible size. */
    private static byte[] content(Path file) throws IOException, RefusedInputException {
        if (Files.size(file) > LARGEST_FILE) {
            throw tooLarge(file);
        }
        byte[] bytes = Files.readAllBytes(file);
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_CONTENT) {
                        throw tooLarge(file);
                    }
                }
            }
        }
        return bytes;
    }

    private static RefusedInputException tooLarge(Path file) {
        return new RefusedInputException(
                file,
                0,
                "the Word template is larger than a template is expected to be (50 MB, 300 MB unpacked);"
                        + " take large pictures out of it");
    }

    private WordTemplate read() throws IOException, RefusedInputException, OpenXML4JException {
        PackagePart document = document();
        Document tree = tree(document);
        Element body = WordXml.child(tree.getDocumentElement(), "body")
                .orElseThrow(() -> refused("the Word template has no text body; " + SAVE));
        Optional<Element> section = WordXml.child(body, "sectPr");
        List<WordTemplate.Margin> margins = new ArrayList<>();
        for (String kind : new String[] {"header", "footer"}) {
            for (Element reference :
                    section.map(s -> WordXml.children(s, kind + "Reference")).orElse(List.of())) {
                margins.add(margin(document, kind, reference));
            }
        }
        Optional<PackagePart> theme = related(document, "theme");
        return new WordTemplate(
                Optional.of(tree(related(document, "styles")
                        .orElseThrow(() -> refused("the Word template has no styles; " + SAVE)))),
                tree(related(document, "numbering")).map(TemplateFile::withoutPictures),
                theme.isPresent() ? Optional.of(part(theme.get())) : Optional.empty(),
                section.map(SectionProperties::page).orElse(PageBox.A4),
                margins,
                section.flatMap(s -> WordXml.child(s, "titlePg"))
                        .filter(SectionProperties::isOn)
                        .isPresent(),
                evenPagesDiffer(document));
    }

    private PackagePart document() throws RefusedInputException, OpenXML4JException {
        for (PackagePart part : parts.getParts()) {
            String type = part.getContentType();
            if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                throw refused("the Word template has macros; " + SAVE + ", without macros");
            }
        }
        for (PackagePart part : parts.getParts()) {
            String type = part.getContentType();
            if (type.equals(WORD + "document.main+xml") || type.equals(WORD + "template.main+xml")) {
                return part;
            }
        }
        throw refused("this is no Word document or template; " + SAVE);
    }

    private WordTemplate.Margin margin(PackagePart document, String kind, Element reference)
            throws IOException, RefusedInputException, OpenXML4JException {
        PackageRelationship relationship = document.getRelationship(reference.getAttributeNS(WordReport.R, "id"));
        if (relationship == null || relationship.getTargetMode() == TargetMode.EXTERNAL) {
            throw refused("the Word template lacks a " + kind + " that it names; " + SAVE);
        }
        String pages = WordXml.attribute(reference, "type");
        return new WordTemplate.Margin(kind, pages.isEmpty() ? "default" : pages, part(target(document, relationship)));
    }

    private Optional<PackagePart> related(PackagePart document, String kind)
            throws RefusedInputException, OpenXML4JException {
        for (PackageRelationship relationship : document.getRelationships()) {
            if (relationship.getRelationshipType().equals(WordFile.RELATIONSHIP + kind)) {
                if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                    throw refused("the Word template takes its " + kind + " from elsewhere; " + SAVE);
                }
                return Optional.of(target(document, relationship));
            }
        }
        return Optional.empty();
    }

    private PackagePart target(PackagePart from, PackageRelationship relationship)
            throws RefusedInputException, OpenXML4JException {
        PackagePart part = parts.getPart(PackagingURIHelper.createPartName(
                PackagingURIHelper.resolvePartUri(from.getPartName().getURI(), relationship.getTargetURI())));
        if (part == null) {
            throw refused("the Word template is damaged: " + relationship.getTargetURI() + " is missing; " + SAVE);
        }
        return part;
    }

    /** Lists whose points are pictures get the letters that Word keeps beside them. */
    private static Document withoutPictures(Document numbering) {
        for (String name : new String[] {"numPicBullet", "lvlPicBulletId"}) {
            var found = numbering.getElementsByTagNameNS(WordReport.W, name);
            while (found.getLength() > 0) {
                found.item(0).getParentNode().removeChild(found.item(0));
            }
        }
        return numbering;
    }

    private WordTemplate.Part part(PackagePart part) throws IOException, RefusedInputException, OpenXML4JException {
        String field = Fields.thatFetches(WordXml.parse(bytes(part)));
        if (!field.isEmpty()) {
            throw refused("a header or footer of the Word template has a field that fetches or starts something ("
                    + field + "); take it out");
        }
        List<WordTemplate.Need> needs = new ArrayList<>();
        for (PackageRelationship relationship : part.getRelationships()) {
            needs.add(need(part, relationship));
        }
        return new WordTemplate.Part(part.getContentType(), bytes(part), needs);
    }

    private WordTemplate.Need need(PackagePart part, PackageRelationship relationship)
            throws IOException, RefusedInputException, OpenXML4JException {
        String kind = relationship.getRelationshipType().replace(WordFile.RELATIONSHIP, "");
        boolean outside = relationship.getTargetMode() == TargetMode.EXTERNAL;
        String address = relationship.getTargetURI().toString();
        if (kind.equals("hyperlink") && outside && address.matches("(?i)(https?|mailto):.*")) {
            return new WordTemplate.Need(relationship.getId(), "", "", new byte[0], address);
        }
        if (outside) {
            throw refused("the Word template fetches something from elsewhere (" + address
                    + "), which a report must not; put it into the template itself");
        }
        PackagePart needed = target(part, relationship);
        if (!kind.equals("image") || !needed.getContentType().startsWith("image/")) {
            throw refused("a header or footer of the Word template holds something other than text and pictures ("
                    + needed.getPartName() + "); take it out");
        }
        String name = needed.getPartName().getName();
        return new WordTemplate.Need(
                relationship.getId(),
                name.substring(name.lastIndexOf('/') + 1),
                needed.getContentType(),
                bytes(needed),
                "");
    }

    private boolean evenPagesDiffer(PackagePart document)
            throws IOException, RefusedInputException, OpenXML4JException {
        return tree(related(document, "settings"))
                .flatMap(settings -> WordXml.child(settings.getDocumentElement(), "evenAndOddHeaders"))
                .filter(SectionProperties::isOn)
                .isPresent();
    }

    private static Document tree(PackagePart part) throws IOException {
        return WordXml.parse(bytes(part));
    }

    private static Optional<Document> tree(Optional<PackagePart> part) throws IOException {
        return part.isPresent() ? Optional.of(tree(part.get())) : Optional.empty();
    }

    private static byte[] bytes(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private RefusedInputException refused(String reason) {
        return new RefusedInputException(file, 0, reason);
    }
}
