package org.throughline.ui.results;

import java.io.IOException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.throughline.chart.QuestionChart;
import org.throughline.core.RefusedInputException;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** Does something with the chart that the results show. */
abstract class ChartHandler extends AbstractHandler {
    @Override
    public final Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        var part = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().findView(ResultsView.ID);
        QuestionChart chart = part instanceof ResultsView view ? view.chart().orElse(null) : null;
        if (chart == null) {
            MessageDialog.openInformation(shell, Messages.text("results.title"), Messages.text("results.noChart"));
            return null;
        }
        try {
            run(shell, chart);
        } catch (IOException | RefusedInputException e) {
            Problems.show(shell, Messages.text("results.notWritten"), e);
        }
        return null;
    }

    abstract void run(Shell shell, QuestionChart chart) throws IOException, RefusedInputException;
}
