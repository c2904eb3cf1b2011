package org.throughline.ui.backup;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.throughline.core.backup.Backup;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.edit.phrases.Phrases;
import org.throughline.ui.Messages;

/** Lists the backups of a client, and what restoring the selected one would change. */
final class RestoreBackupDialog extends TitleAreaDialog {
    private static final int WIDTH = 640;
    private static final int BACKUPS_HEIGHT = 160;
    private static final int CHANGES_HEIGHT = 180;
    private static final int TIME_WIDTH = 240;
    private static final int REASON_WIDTH = 380;

    private final ClientSession session;
    private final List<Backup> backups;
    private final ClientFolder now;
    private Table table;
    private org.eclipse.swt.widgets.List changes;
    private Backup chosen;

    RestoreBackupDialog(Shell shell, ClientSession session, List<Backup> backups) {
        super(shell);
        this.session = session;
        this.backups = backups;
        this.now = session.folder().copy();
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Returns the backup that is selected. */
    Backup chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("backup.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.text("backup.heading", session.client().getName()));
        setMessage(Messages.text("backup.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        label(area, "backup.list");
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        column("backup.made", TIME_WIDTH);
        column("backup.reason", REASON_WIDTH);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, BACKUPS_HEIGHT)
                .applyTo(table);
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withZone(ZoneId.systemDefault());
        for (Backup backup : backups) {
            new TableItem(table, SWT.NONE)
                    .setText(new String[] {time.format(backup.made()), Phrases.say(backup.reason())});
        }
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show(table.getSelectionIndex())));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> okPressed()));
        label(area, "backup.changes");
        changes = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, CHANGES_HEIGHT)
                .applyTo(changes);
        return area;
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Messages.text(key));
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(Messages.text(key));
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.text("backup.restore"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        table.select(0);
        show(0);
    }

    /** Restoring is possible once it is known that the backup can be read. */
    private void show(int index) {
        Backup selected = backups.get(index);
        chosen = selected;
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        changes.setItems(Messages.text("backup.comparing"));
        Display display = getShell().getDisplay();
        Job job = Job.createSystem(Messages.text("backup.comparing"), (ICoreRunnable) monitor -> {
            BackupChanges found = BackupChanges.of(selected, now);
            display.asyncExec(() -> show(selected, found));
        });
        job.schedule();
    }

    private void show(Backup compared, BackupChanges found) {
        if (chosen == compared && !changes.isDisposed()) {
            changes.setItems(found.sentences().toArray(String[]::new));
            getButton(IDialogConstants.OK_ID).setEnabled(found.canBeRestored());
        }
    }

    @Override
    protected void okPressed() {
        if (getButton(IDialogConstants.OK_ID).isEnabled()) {
            super.okPressed();
        }
    }
}
