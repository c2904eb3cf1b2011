package org.throughline.ui.commands;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.core.template.Template;
import org.throughline.ui.Messages;

/** Asks for the name of a new client, and for the template that it is made from. */
final class NewFromTemplateDialog extends TitleAreaDialog {
    private static final int ROWS = 8;
    private static final int MARGIN = 10;
    private static final int NOTE_WIDTH = 380;
    private static final int NOTE_LINES = 3;

    private final List<Template> templates;
    private Text nameField;
    private org.eclipse.swt.widgets.List list;
    private Label note;
    private String name = "";
    private Template template;

    /**
     * Makes the dialog.
     *
     * @param templates what can be chosen; at least one
     */
    NewFromTemplateDialog(Shell shell, List<Template> templates) {
        super(shell);
        this.templates = templates;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    String name() {
        return name;
    }

    Template template() {
        return template;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("template.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.text("template.title"));
        setMessage(Messages.text("template.about"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.text("client.new.prompt"));
        nameField = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(nameField);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.text("template.list"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        templates.forEach(each ->
                list.add(Template.BUILT_IN.contains(each) ? each.name() : Messages.text("template.own", each.name())));
        list.select(0);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, ROWS * list.getItemHeight())
                .applyTo(list);
        new Label(area, SWT.NONE);
        note = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(NOTE_WIDTH, NOTE_LINES * list.getItemHeight())
                .applyTo(note);
        list.addListener(SWT.Selection, event -> tell());
        tell();
        nameField.addModifyListener(event -> allow());
        list.addListener(SWT.DefaultSelection, event -> {
            if (getButton(IDialogConstants.OK_ID).isEnabled()) {
                okPressed();
            }
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        allow();
    }

    private void tell() {
        Template chosen = templates.get(list.getSelectionIndex());
        note.setText(Messages.textOr("template.note." + chosen.id(), Messages.text("template.note.own")));
    }

    private void allow() {
        Button ok = getButton(IDialogConstants.OK_ID);
        ok.setEnabled(!nameField.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        name = nameField.getText().strip();
        template = templates.get(list.getSelectionIndex());
        super.okPressed();
    }
}
