package org.throughline.ui.survey.imports;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Control;
import org.throughline.ui.Messages;
import org.throughline.ui.help.HelpPlaces;

/** A page of the import wizard: shows the draft and changes it. */
abstract class ImportPage extends WizardPage {
    private final ImportDraft draft;

    /** Makes a page whose title and description are the messages {@code import.<name>.title} and the like. */
    ImportPage(String name, ImportDraft draft) {
        super(name);
        this.draft = draft;
        setTitle(Messages.text("import." + name + ".title"));
        setDescription(Messages.text("import." + name + ".description"));
    }

    ImportDraft draft() {
        return draft;
    }

    @Override
    protected void setControl(Control control) {
        super.setControl(control);
        HelpPlaces.mark(this);
    }

    /** Shows the draft as it is. */
    abstract void show();

    /** Takes what is still in the fields. */
    void keep() {
        // most pages change the draft at once
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            setErrorMessage(null);
            show();
        }
        super.setVisible(visible);
        if (visible && isToBeUsed()) {
            getControl().setFocus();
        }
    }

    /** Returns whether the keyboard is to work on the page at once; else it stays with the buttons below. */
    boolean isToBeUsed() {
        return false;
    }

    /** The page before, not the one that was seen last: a known layout passes over pages. */
    @Override
    public IWizardPage getPreviousPage() {
        return getWizard().getPreviousPage(this);
    }
}
