package org.throughline.ui.recovery;

import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.throughline.ui.Messages;

/**
 * Asks what to do with work that was not saved. Where the answer is neither to recover nor to discard, it is asked
 * again when the client is opened the next time.
 */
final class RecoveryDialog extends MessageDialog {
    static final int RECOVER = 0;
    static final int DISCARD = 2;

    private static final int SHOW = 1;
    private static final int LIST_WIDTH = 560;
    private static final int LIST_HEIGHT = 220;

    private final RecoveryOffer offer;
    private List differences;

    RecoveryDialog(Shell shell, RecoveryOffer offer) {
        super(
                shell,
                Messages.text("recovery.title", offer.client()),
                null,
                offer.message(Locale.getDefault(), ZoneId.systemDefault()),
                offer.isOfSavedState() ? QUESTION : WARNING,
                offer.isOfSavedState() ? RECOVER : SHOW,
                Messages.text("recovery.recover"),
                Messages.text("recovery.show"),
                Messages.text("recovery.discard"),
                Messages.text("recovery.later"));
        this.offer = offer;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).exclude(true).applyTo(area);
        differences = new List(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        differences.setToolTipText(Messages.text("recovery.show.tip"));
        differences.setItems(offer.differences().toArray(String[]::new));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(LIST_WIDTH, LIST_HEIGHT)
                .applyTo(differences);
        area.setVisible(false);
        return area;
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == SHOW) {
            showDifferences();
        } else {
            super.buttonPressed(button);
        }
    }

    private void showDifferences() {
        Composite area = differences.getParent();
        ((GridData) area.getLayoutData()).exclude = false;
        area.setVisible(true);
        Button show = getButton(SHOW);
        show.setEnabled(false);
        getShell().pack();
        differences.setFocus();
        differences.select(0);
    }
}
