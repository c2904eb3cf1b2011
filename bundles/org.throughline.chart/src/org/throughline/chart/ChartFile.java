package org.throughline.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.throughline.chart.internal.TableFile;
import org.throughline.core.RefusedInputException;

/** Writes charts as files; the ending of the name chooses the format. */
public enum ChartFile {
    /** A drawing whose text stays text. */
    SVG,
    /** A picture of dots, 192 an inch. */
    PNG,
    /** The numbers as text. */
    CSV,
    /** The numbers as a workbook. */
    XLSX;

    /**
     * Returns the format of a file that could be written.
     *
     * @throws RefusedInputException where no format has the ending, the file is a folder, or its folder is missing
     */
    public static ChartFile of(Path file) throws RefusedInputException {
        Path target = file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new RefusedInputException(file, 0, "this is a folder; name a file for the chart");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new RefusedInputException(
                    file, 0, "the folder " + target.getParent() + " does not exist; make it first");
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (ChartFile format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new RefusedInputException(
                file, 0, "the ending of the name chooses the format; a chart is written as .svg, .png, .csv or .xlsx");
    }

    /**
     * Returns a chart's content in this format.
     *
     * @param theme null for light, in an SVG for that of whoever looks at it; without meaning for tables
     */
    public byte[] bytes(QuestionChart chart, Theme theme) throws IOException {
        return switch (this) {
            case SVG -> new SvgPicture(chart.picture()).file(theme).getBytes(StandardCharsets.UTF_8);
            case PNG -> new PngPicture(chart.picture(), theme == null ? Theme.LIGHT : theme).bytes();
            case CSV -> TableFile.csv(chart.table());
            case XLSX -> TableFile.xlsx(chart.table());
        };
    }

    /**
     * Writes a chart, all of it or nothing: what was there stays until the new content is complete.
     *
     * @param theme as for {@link #bytes}
     * @throws RefusedInputException as {@link #of}
     */
    public static void write(QuestionChart chart, Theme theme, Path file) throws IOException, RefusedInputException {
        byte[] content = of(file).bytes(chart, theme);
        Path target = file.toAbsolutePath().normalize();
        Path begun = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.write(begun, content, StandardOpenOption.CREATE_NEW);
            Files.move(begun, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(begun);
        }
    }
}
