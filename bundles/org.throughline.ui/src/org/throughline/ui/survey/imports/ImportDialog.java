package org.throughline.ui.survey.imports;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** The window of the import wizard: reads and settles between the pages, and passes over those that need no look. */
public final class ImportDialog extends WizardDialog {
    private static final Point SIZE = new Point(960, 720);

    private final ImportWizard wizard;

    /** Makes the window; it is not open yet. */
    public ImportDialog(Shell shell, ImportWizard wizard) {
        super(shell, wizard);
        this.wizard = wizard;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
        setHelpAvailable(false);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected void nextPressed() {
        ImportPage page = (ImportPage) getCurrentPage();
        page.keep();
        if (!wizard.settle() || !wizard.mayLeave(page)) {
            return;
        }
        if (wizard.passesOver(page)) {
            showPage(wizard.last());
        } else {
            super.nextPressed();
        }
    }

    @Override
    protected void backPressed() {
        ((ImportPage) getCurrentPage()).keep();
        super.backPressed();
    }
}
