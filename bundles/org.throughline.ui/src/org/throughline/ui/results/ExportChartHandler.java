package org.throughline.ui.results;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.throughline.chart.ChartFile;
import org.throughline.chart.QuestionChart;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.flow.filechoice.FileChoice;
import org.throughline.flow.filechoice.FileKind;
import org.throughline.flow.filechoice.SaveTarget;
import org.throughline.ui.Messages;

/** Writes the chart that the results show as a picture, or its numbers as a table. */
public final class ExportChartHandler extends ChartHandler {
    @Override
    void run(Shell shell, QuestionChart chart) throws IOException, RefusedInputException {
        List<FileKind> kinds =
                Arrays.stream(ChartFile.values()).map(ExportChartHandler::kind).toList();
        Optional<SaveTarget> target = new FileChoice(shell, "chart", Messages.text("results.export"), kinds)
                .target(Slug.of(chart.picture().title()), ChartFile.SVG.ordinal());
        if (target.isPresent()) {
            ChartFile.write(chart, null, target.get().file());
        }
    }

    private static FileKind kind(ChartFile format) {
        String ending = format.name().toLowerCase(Locale.ROOT);
        return new FileKind(Messages.text("results.file." + ending), List.of(ending));
    }
}
