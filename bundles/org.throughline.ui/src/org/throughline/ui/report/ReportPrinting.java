package org.throughline.ui.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.flow.files.FlowchartPrint;
import org.throughline.report.PrintedReport;
import org.throughline.report.Reports;
import org.throughline.report.document.ReportDocument;
import org.throughline.ui.Messages;

/** Prints a report, page by page as its PDF shows it. Without a printer the PDF opens in the system's program. */
final class ReportPrinting {
    private static final int FINEST = 200;

    private final Shell shell;
    private final ReportDocument document;

    ReportPrinting(Shell shell, ReportDocument document) {
        this.shell = shell;
        this.document = document;
    }

    /**
     * Asks for the printer and prints.
     *
     * @param doing does the work beside the window, says what went wrong, and returns whether it was done
     * @return whether the printer took it, or the PDF was opened
     */
    boolean run(Predicate<ReportWriting.Work> doing) {
        if (Printer.getPrinterList().length == 0) {
            return MessageDialog.openConfirm(shell, Messages.text("report.printing"), Messages.text("report.noPrinter"))
                    && doing.test(monitor -> open());
        }
        PrintDialog dialog = new PrintDialog(shell, SWT.NONE);
        dialog.setText(Messages.text("report.printing"));
        PrinterData chosen = dialog.open();
        return chosen != null && doing.test(monitor -> print(chosen, monitor));
    }

    private void open() throws IOException, RefusedInputException {
        Path file = Files.createTempDirectory("throughline-print-").resolve(Slug.of(document.title()) + ".pdf");
        Reports.write(document, file);
        file.getParent().toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        shell.getDisplay().asyncExec(() -> Program.launch(file.toString()));
    }

    private void print(PrinterData chosen, IProgressMonitor monitor) throws IOException, RefusedInputException {
        boolean some = chosen.scope == PrinterData.PAGE_RANGE;
        Printer printer = new Printer(chosen);
        try (PrintedReport pages = new PrintedReport(document)) {
            if (!printer.startJob(document.title())) {
                throw new IOException(Messages.text("report.printRefused"));
            }
            pages.turn(printer.getBounds().height >= printer.getBounds().width);
            int last = some ? Math.min(chosen.endPage, pages.count()) : pages.count();
            for (int page = some ? Math.max(0, chosen.startPage - 1) : 0; page < last; page++) {
                if (monitor.isCanceled()) {
                    printer.cancelJob();
                    return;
                }
                monitor.subTask(Messages.text("report.page", page + 1, last));
                if (printer.startPage()) {
                    paint(printer, pages, page);
                    printer.endPage();
                }
            }
            printer.endJob();
        } finally {
            printer.dispose();
        }
    }

    private static void paint(Printer printer, PrintedReport pages, int page) throws IOException {
        int dots = Math.min(FINEST, printer.getDPI().x);
        BufferedImage sheet = pages.paint(page, dots);
        Rectangle to = place(printer, pages.width(page), pages.height(page));
        Image image = new Image(printer, FlowchartPrint.imageData(sheet));
        GC graphics = new GC(printer);
        graphics.drawImage(image, 0, 0, sheet.getWidth(), sheet.getHeight(), to.x, to.y, to.width, to.height);
        graphics.dispose();
        image.dispose();
    }

    /**
     * A page stands on the paper as it is, and smaller where the paper is. Its margins may lie where nothing prints.
     */
    private static Rectangle place(Printer printer, double width, double height) {
        Point dots = printer.getDPI();
        Rectangle paper = printer.computeTrim(0, 0, 0, 0);
        Rectangle bounds = printer.getBounds();
        double scale = Math.min(1, Math.min(bounds.width / (width * dots.x), bounds.height / (height * dots.y)));
        int wide = (int) (width * dots.x * scale);
        int high = (int) (height * dots.y * scale);
        return new Rectangle(paper.x + (bounds.width - wide) / 2, paper.y + (bounds.height - high) / 2, wide, high);
    }
}
