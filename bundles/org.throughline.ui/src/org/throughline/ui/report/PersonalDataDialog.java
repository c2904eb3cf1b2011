package org.throughline.ui.report;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.throughline.report.privacy.PersonalData.Found;
import org.throughline.ui.Messages;

/** What leaves the house: what of a report may tell who somebody is, before it is written. */
final class PersonalDataDialog extends TitleAreaDialog {
    private static final int[] WIDTHS = {190, 420, 180};

    private final List<Found> found;
    private final String onwards;

    /**
     * Makes the dialog.
     *
     * @param onwards what is done where nothing speaks against it, as a word of the texts
     */
    PersonalDataDialog(Shell shell, List<Found> found, String onwards) {
        super(shell);
        this.found = found;
        this.onwards = onwards;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("privacy.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point wanted = super.getInitialSize();
        return new Point(Math.max(wanted.x, 820), Math.max(wanted.y, 480));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.text("privacy.title"));
        setMessage(Messages.text(found.isEmpty() ? "privacy.nothing" : "privacy.message", found.size()));
        TableViewer viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 260).applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        String[] columns = {"privacy.kind", "privacy.words", "privacy.section"};
        for (int i = 0; i < columns.length; i++) {
            int index = i;
            TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
            column.getColumn().setText(Messages.text(columns[i]));
            column.getColumn().setWidth(WIDTHS[i]);
            column.setLabelProvider(new ColumnLabelProvider() {
                @Override
                public String getText(Object row) {
                    return cell((Found) row, index);
                }

                @Override
                public String getToolTipText(Object row) {
                    return getText(row);
                }
            });
        }
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setInput(found);
        return area;
    }

    private static String cell(Found row, int column) {
        return switch (column) {
            case 0 -> Messages.text("privacy.kind." + row.kind().name());
            case 1 -> row.words().replaceAll("\\s+", " ");
            default -> row.section();
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.text("privacy." + onwards), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
