package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.throughline.edit.phrases.Phrases;

/** A sentence that is translated as a whole is one that the program still says, as its compiled classes hold it. */
class PhrasesSaidTest {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    /** A sentence is put together of what stands between its places and signs. */
    private static final String BETWEEN = "\\{\\d}|[:;,(\"]";

    @Test
    void everyPhraseIsSaid() throws IOException {
        StringBuilder said = new StringBuilder();
        for (Bundle bundle : FrameworkUtil.getBundle(PhrasesSaidTest.class)
                .getBundleContext()
                .getBundles()) {
            if (bundle.getSymbolicName().startsWith("org.throughline.") && !Platform.isFragment(bundle)) {
                var classes = bundle.findEntries("/", "*.class", true);
                for (URL url : classes == null ? List.<URL>of() : Collections.list(classes)) {
                    try (InputStream in = url.openStream()) {
                        constants(in.readAllBytes(), said);
                    }
                }
            }
        }
        ResourceBundle phrases = ResourceBundle.getBundle(
                Phrases.class.getPackageName() + ".messages", Locale.ROOT, Phrases.class.getClassLoader());
        List<String> gone = new TreeSet<>(phrases.keySet())
                .stream()
                        .filter(key -> !isSaid(phrases.getString(key).replace("''", "'"), said))
                        .toList();
        assertTrue(phrases.keySet().size() > 300);
        assertEquals(List.of(), gone, "phrases that no class says");
    }

    private static boolean isSaid(String phrase, StringBuilder said) {
        for (String part : phrase.split(BETWEEN)) {
            if (said.indexOf(part.strip()) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Appends the texts of a class file; those of one class stand beside each other. */
    private static void constants(byte[] file, StringBuilder said) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        in.readLong();
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> said.append(in.readUTF()).append('\n');
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt();
                case LONG, DOUBLE -> {
                    in.readLong();
                    i++;
                }
                case 15 -> in.skipBytes(3);
                default -> in.readUnsignedShort();
            }
        }
    }
}
