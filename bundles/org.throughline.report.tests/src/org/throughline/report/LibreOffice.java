package org.throughline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assumptions;

/** The office programs that written reports are opened in. */
final class LibreOffice {
    private static final int PATIENCE = 180;

    private final Path scratch;

    private LibreOffice(Path scratch) {
        this.scratch = scratch;
    }

    /** Skips the test where the program is not installed. */
    static LibreOffice with(String program, Path scratch) {
        for (String name : new String[] {"soffice", program}) {
            boolean found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
            Assumptions.assumeTrue(found, name + " of LibreOffice is not installed");
        }
        return new LibreOffice(scratch);
    }

    /** Returns a file as the program prints it. */
    PDDocument pdf(Path file) throws Exception {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + scratch.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        scratch.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("office.log").toFile())
                .start();
        if (!office.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            office.destroyForcibly().waitFor();
        }
        assertEquals(0, office.exitValue(), () -> "LibreOffice failed");
        String name = file.getFileName().toString();
        return Loader.loadPDF(scratch.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf")
                .toFile());
    }
}
