package org.throughline.survey.internal.dialect.spss;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The code page of a file. It is known only when all records were read, so texts are kept as bytes until then.
 *
 * @param charset the code page
 * @param said whether the file says so
 */
record SavText(Charset charset, boolean said) {
    private static final Charset USUAL = Charset.forName("windows-1252");
    private static final int UTF8 = 65001;
    private static final int LATIN = 28590;
    private static final int WINDOWS = 1250;
    private static final int WINDOWS_LAST = 1258;

    /**
     * Finds the code page.
     *
     * @param name what the file calls it; null where it has no name for it
     * @param number what the file numbers it; 0 where it has no number for it
     */
    static SavText of(String name, int number) {
        if (name != null && isKnown(name)) {
            return new SavText(Charset.forName(name), true);
        }
        String numbered = null;
        if (number == UTF8) {
            return new SavText(StandardCharsets.UTF_8, true);
        } else if (number >= WINDOWS && number <= WINDOWS_LAST) {
            numbered = "windows-" + number;
        } else if (number > LATIN && number <= LATIN + 15) {
            numbered = "ISO-8859-" + (number - LATIN);
        } else if (number == 932) {
            numbered = "windows-31j";
        } else if (number == 936) {
            numbered = "GBK";
        } else if (number == 949) {
            numbered = "x-windows-949";
        } else if (number == 950) {
            numbered = "Big5";
        }
        return numbered != null && isKnown(numbered)
                ? new SavText(Charset.forName(numbered), true)
                : new SavText(USUAL, false);
    }

    private static boolean isKnown(String name) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9+.:_-]*") && Charset.isSupported(name);
    }

    /** Returns bytes as text without what fills them up at their end. */
    String text(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] == ' ' || bytes[end - 1] == 0)) {
            end--;
        }
        return new String(bytes, 0, end, charset);
    }
}
