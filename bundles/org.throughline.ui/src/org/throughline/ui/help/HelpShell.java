package org.throughline.ui.help;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.throughline.ui.Messages;

/** The help in a window of its own, in front of a dialog that keeps the workbench from being used. */
final class HelpShell {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 620;

    private HelpShell() {}

    static void open(Shell dialog, String href) {
        Shell shell = new Shell(dialog, SWT.SHELL_TRIM | SWT.MODELESS);
        shell.setText(Messages.text("help.title"));
        shell.setLayout(new FillLayout());
        HelpPane pane = new HelpPane(shell);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
        shell.setSize(WIDTH, HEIGHT);
        shell.open();
        pane.show(href);
        pane.setFocus();
    }
}
