package org.throughline.ui.explorer;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.throughline.ui.Messages;

/** Asks whether to delete and lists what refers to it. */
final class DeleteDialog extends MessageDialog {
    private static final int WIDTH = 560;
    private static final int MOST_LINES = 12;

    private final List<String> uses;

    private DeleteDialog(Shell parent, String question, List<String> uses) {
        super(
                parent,
                Messages.text("delete"),
                null,
                question,
                MessageDialog.QUESTION,
                1,
                Messages.text("delete"),
                Messages.text("delete.keep"));
        this.uses = uses;
        setShellStyle(getShellStyle() | SWT.SHEET | SWT.RESIZE);
    }

    static boolean confirms(Shell parent, String question, List<String> uses) {
        return new DeleteDialog(parent, question, uses).open() == 0;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Label account = new Label(area, SWT.WRAP);
        account.setText(uses.isEmpty() ? Messages.text("delete.unused") : Messages.text("delete.used", uses.size()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(account);
        if (!uses.isEmpty()) {
            org.eclipse.swt.widgets.List list =
                    new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
            list.setItems(uses.toArray(String[]::new));
            int height = list.getItemHeight() * Math.min(MOST_LINES, uses.size() + 1);
            GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, height).applyTo(list);
        }
        return area;
    }
}
