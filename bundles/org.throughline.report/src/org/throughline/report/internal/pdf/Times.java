package org.throughline.report.internal.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Keeps a time of day, such as 12:00, on one line. */
final class Times {
    private static final Pattern TIME = Pattern.compile("(?<![\\d:])\\d{1,2}:\\d{2}(?![\\d:])[,.;)]?");

    private Times() {}

    static void keep(Text text) {
        Matcher time = TIME.matcher(text.getData());
        if (!time.find()) {
            return;
        }
        Document page = text.getOwnerDocument();
        Node parent = text.getParentNode();
        String words = text.getData();
        int at = 0;
        do {
            parent.insertBefore(page.createTextNode(words.substring(at, time.start())), text);
            Element kept = page.createElementNS(parent.getNamespaceURI(), "span");
            kept.setAttribute("class", "together");
            kept.setTextContent(time.group());
            parent.insertBefore(kept, text);
            at = time.end();
        } while (time.find());
        text.setData(words.substring(at));
    }
}
