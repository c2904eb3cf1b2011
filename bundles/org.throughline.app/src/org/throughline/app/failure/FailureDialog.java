package org.throughline.app.failure;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.app.Messages;

/** Says in plain words that the program failed, what became of the work and what to do; the details are folded. */
final class FailureDialog extends MessageDialog {
    private static final int DETAILS = 0;
    private static final int SUPPORT = 1;
    private static final int GO_ON = 2;
    private static final int WIDTH = 620;
    private static final int HEIGHT = 240;

    private final Throwable failure;
    private Text details;

    /**
     * Makes the dialog.
     *
     * @param unsaved how many clients have work that is not saved
     */
    FailureDialog(Shell parent, Throwable failure, int unsaved) {
        super(
                parent,
                Messages.text("failure.title"),
                null,
                message(failure, unsaved),
                MessageDialog.ERROR,
                GO_ON,
                Messages.text("failure.details"),
                Messages.text("failure.support"),
                Messages.text("failure.goOn"));
        this.failure = failure;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    private static String message(Throwable failure, int unsaved) {
        boolean memory = failure instanceof OutOfMemoryError;
        return Messages.text(memory ? "failure.memory" : "failure.fault")
                + "\n\n"
                + Messages.text("failure.work", unsaved)
                + "\n\n"
                + Messages.text(memory ? "failure.restart" : "failure.try");
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).exclude(true).applyTo(area);
        details = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        details.setText(trace(failure));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(details);
        area.setVisible(false);
        return area;
    }

    private static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            trace.append(one).append('\n');
            for (StackTraceElement place : one.getStackTrace()) {
                trace.append("    ").append(place).append('\n');
            }
        }
        return trace.toString();
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case DETAILS -> showDetails();
            case SUPPORT -> SaveSupportLog.run(getShell());
            default -> super.buttonPressed(button);
        }
    }

    private void showDetails() {
        Composite area = details.getParent();
        ((GridData) area.getLayoutData()).exclude = false;
        area.setVisible(true);
        getButton(DETAILS).setEnabled(false);
        getShell().pack();
        details.setFocus();
    }
}
