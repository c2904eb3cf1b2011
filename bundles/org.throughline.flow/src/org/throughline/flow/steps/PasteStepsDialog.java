package org.throughline.flow.steps;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.bpmn.BpmnImport;
import org.throughline.flow.Messages;

/** Shows a list of steps, to be changed at the left, and the flow that it becomes at the right. */
public final class PasteStepsDialog extends Dialog {
    private static final int PAUSE = 150;
    private static final Point SIZE = new Point(900, 560);

    private final String name;
    private final String initial;
    private final Runnable show = this::show;
    private Text text;
    private Text preview;
    private StepsPreview shown;

    /**
     * Offers a list.
     *
     * @param name what to call the process where the list has no title
     * @param initial the text to begin with
     */
    public PasteStepsDialog(Shell shell, String name, String initial) {
        super(shell);
        this.name = name;
        this.initial = initial;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    /** Returns the text in the clipboard; empty where there is none. */
    public static String clipboard(Shell shell) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            return text == null ? "" : text.toString();
        } finally {
            clipboard.dispose();
        }
    }

    /** Returns the flowchart that the list became; null where it is none. */
    public BpmnImport list() {
        return shown == null ? null : shown.list();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.pasteSteps);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label help = new Label(area, SWT.WRAP);
        help.setText(Messages.pasteStepsHelp);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SIZE.x, SWT.DEFAULT)
                .applyTo(help);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        text = column(sash, Messages.pasteStepsList, SWT.NONE);
        preview = column(sash, Messages.pasteStepsPreview, SWT.READ_ONLY | SWT.WRAP);
        text.setText(initial);
        text.addModifyListener(event -> text.getDisplay().timerExec(PAUSE, show));
        text.setFocus();
        return area;
    }

    private static Text column(Composite parent, String label, int style) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        new Label(column, SWT.NONE).setText(label);
        int scroll = (style & SWT.WRAP) == 0 ? SWT.H_SCROLL : SWT.NONE;
        Text field = new Text(column, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | scroll | style);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(field);
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.pasteStepsAdd, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        show();
    }

    private void show() {
        if (!text.isDisposed()) {
            shown = StepsPreview.of(text.getText(), name);
            preview.setText(shown.text());
            getButton(IDialogConstants.OK_ID).setEnabled(shown.list() != null);
        }
    }

    @Override
    protected void okPressed() {
        show();
        if (list() != null) {
            super.okPressed();
        }
    }
}
