package org.throughline.ui;

import java.nio.file.Path;
import org.throughline.core.client.Practice;

/** The practice that this window works on. */
public final class OpenPractice {
    /** The system property that names the practice's folder. */
    public static final String PROPERTY = "throughline.practice";

    private OpenPractice() {}

    /** Returns the practice: the folder that was named at the start, or {@code Throughline} in the user's home. */
    public static Practice get() {
        String named = System.getProperty(PROPERTY);
        Path folder = named == null ? Path.of(System.getProperty("user.home"), "Throughline") : Path.of(named);
        return new Practice(folder.toAbsolutePath().normalize());
    }
}
