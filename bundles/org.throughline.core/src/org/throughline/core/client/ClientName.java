package org.throughline.core.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The name of a client that is not open, read from the beginning of its file. */
public final class ClientName {
    private ClientName() {}

    /** Returns the name of the client in a folder; the folder's own where the file has none or cannot be read. */
    public static String in(Path folder) {
        Beginning beginning = new Beginning();
        try (InputStream file = Files.newInputStream(folder.resolve(ClientFolder.CLIENT_FILE))) {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(Format.NO_DOCTYPE, true);
            factory.newSAXParser().parse(file, beginning);
        } catch (SAXException | IOException | ParserConfigurationException stopped) {
            return beginning.nameOr(folder);
        }
        return beginning.nameOr(folder);
    }

    /** Reads the first element and stops there. */
    private static final class Beginning extends DefaultHandler {
        private String name;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes)
                throws SAXException {
            name = attributes.getValue("name");
            throw new SAXException("the name is read");
        }

        private String nameOr(Path folder) {
            return name == null || name.isBlank() ? folder.getFileName().toString() : name.strip();
        }
    }
}
