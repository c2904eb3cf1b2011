package org.throughline.flow.actions;

import java.util.Objects;
import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.files.FlowchartPrint;
import org.throughline.model.process.Process;

/** Prints the flowchart on the sheets of a printer that the user chooses. */
public final class PrintFlowchart extends WorkbenchPartAction {
    private final Flowchart flowchart;

    /** Makes the action of an editor. */
    public PrintFlowchart(IWorkbenchPart editor, Flowchart flowchart) {
        super(editor);
        this.flowchart = flowchart;
        setId(ActionFactory.PRINT.getId());
        setText(Messages.print);
    }

    @Override
    protected boolean calculateEnabled() {
        return true;
    }

    @Override
    public void run() {
        Shell shell = getWorkbenchPart().getSite().getShell();
        if (Printer.getPrinterList().length == 0) {
            MessageDialog.openInformation(shell, Messages.print, Messages.printNoPrinter);
            return;
        }
        PrintDialog dialog = new PrintDialog(shell, SWT.NONE);
        dialog.setText(Messages.print);
        PrinterData proposed = new PrinterData();
        proposed.orientation = PrinterData.LANDSCAPE;
        dialog.setPrinterData(proposed);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            print(shell, chosen);
        }
    }

    private void print(Shell shell, PrinterData chosen) {
        Process process = flowchart.process();
        boolean some = chosen.scope == PrinterData.PAGE_RANGE;
        Printer printer = new Printer(chosen);
        try {
            boolean taken = FlowchartPrint.print(
                    printer,
                    process,
                    Objects.requireNonNullElse(process.getName(), ""),
                    some ? chosen.startPage : 1,
                    some ? chosen.endPage : Integer.MAX_VALUE);
            if (!taken) {
                MessageDialog.openError(shell, Messages.print, Messages.printRefused);
            }
        } finally {
            printer.dispose();
        }
    }
}
