package org.throughline.ui.results;

import java.io.IOException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.throughline.chart.QuestionChart;
import org.throughline.chart.Theme;

/** Puts the chart that the results show on the clipboard, in light colours, as pages want it. */
public final class CopyPictureHandler extends ChartHandler {
    @Override
    void run(Shell shell, QuestionChart chart) throws IOException {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(
                new Object[] {Charts.dots(chart, Theme.LIGHT)}, new Transfer[] {ImageTransfer.getInstance()});
        clipboard.dispose();
    }
}
