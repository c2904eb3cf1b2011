package org.throughline.report.internal.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.throughline.report.document.ChartData;

/** Stores charts that can be edited, each with a workbook of its numbers. */
public final class ChartParts {
    private static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OfficeFile file;
    private final String folder;
    private int count;

    /**
     * Stores them in a document.
     *
     * @param folder the folder of its parts, such as {@code /word}
     */
    public ChartParts(OfficeFile file, String folder) {
        this.file = file;
        this.folder = folder;
    }

    /**
     * Stores a chart.
     *
     * @param from the part that shows it
     * @param letters how large letters are, in points
     * @return how that part refers to it
     */
    public String store(ChartData data, PackagePart from, double letters) throws IOException {
        count++;
        ChartWorkbook workbook = new ChartWorkbook(data);
        PackagePart numbers = file.add(folder + "/embeddings/chart" + count + ".xlsx", WORKBOOK, workbook.bytes());
        PackagePart part = file.add(folder + "/charts/chart" + count + ".xml", CHART, new byte[0]);
        String markup = new ChartMarkup(data, workbook, letters).of(file.relate(part, numbers, "package"));
        OfficeFile.fill(part, markup.getBytes(StandardCharsets.UTF_8));
        return file.relate(from, part, "chart");
    }
}
