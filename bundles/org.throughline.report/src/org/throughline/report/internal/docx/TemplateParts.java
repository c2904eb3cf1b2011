package org.throughline.report.internal.docx;

import java.io.IOException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Copies parts of a template into a document. */
final class TemplateParts {
    private TemplateParts() {}

    /** Copies a part with the pictures and links that it needs. */
    static PackagePart copy(WordTemplate.Part part, String name, WordFile file) throws IOException {
        PackagePart copy = file.add(name, part.type(), part.content());
        String stem = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
        for (WordTemplate.Need need : part.needs()) {
            if (need.link().isEmpty()) {
                PackagePart picture = file.add("/word/media/" + stem + "-" + need.name(), need.type(), need.content());
                copy.addRelationship(
                        picture.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.IMAGE_PART, need.id());
            } else {
                copy.addExternalRelationship(need.link(), PackageRelationshipTypes.HYPERLINK_PART, need.id());
            }
        }
        return copy;
    }
}
