package org.throughline.report.internal.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Looks at the fields of a part: what Word computes when it shows a document. */
final class Fields {
    private static final Pattern FETCHES = Pattern.compile(
            "\\b(DDE|DDEAUTO|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DATABASE|MACROBUTTON|EMBED|RD)\\b",
            Pattern.CASE_INSENSITIVE);

    private Fields() {}

    /** Returns the name of a field that fetches or starts something; empty where there is none. */
    static String thatFetches(Document part) {
        StringBuilder instructions = new StringBuilder();
        WordXml.all(part.getDocumentElement()).forEach(element -> add(instructions, element));
        Matcher matcher = FETCHES.matcher(instructions);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static void add(StringBuilder instructions, Element element) {
        if (WordReport.W.equals(element.getNamespaceURI())) {
            switch (element.getLocalName()) {
                case "instrText" -> instructions.append(element.getTextContent());
                case "fldSimple" ->
                    instructions
                            .append(' ')
                            .append(WordXml.attribute(element, "instr"))
                            .append(' ');
                case "fldChar" -> instructions.append(' ');
                default -> {
                    // no field
                }
            }
        }
    }
}
