package org.throughline.ui.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.throughline.chart.ChartFile;
import org.throughline.chart.QuestionChart;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.ui.Messages;

/** Writes the chart that the results show as a picture, or its numbers as a table. */
public final class ExportChartHandler extends ChartHandler {
    @Override
    void run(Shell shell, QuestionChart chart) throws IOException, RefusedInputException {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.text("results.export"));
        dialog.setOverwrite(true);
        dialog.setFilterNames(names("results.file."));
        dialog.setFilterExtensions(Arrays.stream(ChartFile.values())
                .map(format -> "*." + ending(format))
                .toArray(String[]::new));
        dialog.setFileName(Slug.of(chart.picture().title()) + "." + ending(ChartFile.SVG));
        String file = dialog.open();
        if (file != null) {
            ChartFile.write(chart, null, Path.of(file));
        }
    }

    private static String[] names(String key) {
        return Arrays.stream(ChartFile.values())
                .map(format -> Messages.text(key + ending(format)))
                .toArray(String[]::new);
    }

    private static String ending(ChartFile format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
