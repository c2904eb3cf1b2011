package org.throughline.report.internal.docx;

import java.io.IOException;
import org.throughline.report.internal.office.OfficeFile;

/** The parts of a Word document. */
final class WordFile extends OfficeFile {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    WordFile() {
        super("/word/document.xml", WORD + "document.main+xml");
    }

    /** Adds a part of WordprocessingML to which the document refers; returns the id of the relationship. */
    String add(String name, String markup) throws IOException {
        String kind = name.replaceAll("\\d", "");
        return relate(document(), add("/word/" + name + ".xml", WORD + kind + "+xml", markup), kind);
    }
}
