package org.throughline.core.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.throughline.core.RefusedInputException;

/** Looks at a client's file format before anything else is read: a newer one may have words unknown here. */
final class FormatVersion {
    private FormatVersion() {}

    /**
     * Makes sure that this program knows the format.
     *
     * @throws RefusedInputException where it is newer; a file that cannot be read at all is left to whoever reads it
     */
    static void requireKnown(Path clientFile) throws IOException, RefusedInputException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(clientFile)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (!reader.isStartElement()) {
                reader.next();
            }
            String version = reader.getAttributeValue(null, "formatVersion");
            if (version != null && Integer.parseInt(version) > ClientFolder.FORMAT_VERSION) {
                throw new RefusedInputException(
                        clientFile,
                        reader.getLocation().getLineNumber(),
                        "the client was written by a newer Throughline (format " + version + ", this one knows "
                                + ClientFolder.FORMAT_VERSION + "); update Throughline to open it");
            }
        } catch (XMLStreamException | NumberFormatException | NoSuchElementException damaged) {
            return;
        }
    }
}
