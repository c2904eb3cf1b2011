package org.throughline.flow.handoff;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.language.DayText;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Need;
import org.throughline.model.process.Agreement;

/** Asks what is known of a hand-off. */
final class HandOffDialog extends TitleAreaDialog {
    private static final int TEXT_WIDTH = 420;
    private static final int TEXT_LINES = 3;

    private final Flowchart flowchart;
    private final List<HandOff> handOffs;
    private HandOff handOff;
    private HandOffEntry entry;
    private Combo product;
    private Combo need;
    private Text requirement;
    private Text script;
    private Combo agreement;
    private Text agreedOn;
    private Text timeliness;
    private Text completeAccurate;
    private boolean filling;

    HandOffDialog(Shell shell, Flowchart flowchart, List<HandOff> handOffs) {
        super(shell);
        this.flowchart = flowchart;
        this.handOffs = handOffs;
        handOff = handOffs.getFirst();
        setHelpAvailable(false);
    }

    /** Returns what was entered. */
    HandOffEntry entry() {
        return entry;
    }

    /** Returns which hand-off it was entered for. */
    HandOff handOff() {
        return handOff;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.editHandOff);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        if (handOffs.size() > 1) {
            addChoice(form);
        }
        product = combo(form, Messages.propertyProduct, SWT.DROP_DOWN);
        need = combo(form, Messages.propertyNeed, SWT.DROP_DOWN);
        requirement = longText(form, Messages.propertyRequirement);
        script = longText(form, Messages.propertyScript);
        agreement = combo(form, Messages.propertyAgreement, SWT.READ_ONLY);
        for (Agreement each : Agreement.values()) {
            agreement.add(HandOffTexts.words(each));
        }
        agreedOn = text(form, Messages.propertyAgreedOn, NLS.bind(Messages.dateHint, DayText.example()));
        timeliness = text(form, Messages.propertyTimeliness, Messages.shareHint);
        completeAccurate = text(form, Messages.propertyCompleteAccurate, Messages.shareHint);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(form);
        fill();
        product.setFocus();
        return area;
    }

    private void addChoice(Composite form) {
        Combo choice = combo(form, Messages.handOff, SWT.READ_ONLY);
        handOffs.forEach(each -> choice.add(NLS.bind(
                Messages.fromTo,
                ElementProviders.nameOf(each.supplierStep()),
                ElementProviders.nameOf(each.customerStep()))));
        choice.select(0);
        choice.addListener(SWT.Selection, event -> {
            handOff = handOffs.get(choice.getSelectionIndex());
            fill();
        });
    }

    private Combo combo(Composite form, String label, int style) {
        new Label(form, SWT.NONE).setText(label);
        Combo combo = new Combo(form, style);
        combo.setVisibleItemCount(12);
        combo.addListener(SWT.Modify, event -> validate());
        grow(combo, SWT.DEFAULT);
        return combo;
    }

    private Text text(Composite form, String label, String hint) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER);
        text.setMessage(hint);
        text.addListener(SWT.Modify, event -> validate());
        grow(text, SWT.DEFAULT);
        return text;
    }

    private Text longText(Composite form, String label) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        grow(text, TEXT_LINES * text.getLineHeight());
        return text;
    }

    private static void grow(Control control, int height) {
        GridDataFactory.fillDefaults()
                .grab(true, height != SWT.DEFAULT)
                .hint(TEXT_WIDTH, height)
                .applyTo(control);
    }

    private void fill() {
        filling = true;
        Client client = flowchart.session().client();
        HandOffEntry known = HandOffEntry.of(handOff);
        product.setItems(HandOffEntry.productNames(client, handOff).toArray(String[]::new));
        product.setText(known.product());
        need.setItems(HandOffEntry.needsOf(client, handOff).stream()
                .map(Need::getWording)
                .filter(wording -> wording != null)
                .toArray(String[]::new));
        need.setText(known.need());
        requirement.setText(known.requirement());
        script.setText(known.script());
        agreement.select(known.agreement().ordinal());
        agreedOn.setText(known.agreedOn());
        timeliness.setText(known.timeliness());
        completeAccurate.setText(known.completeAccurate());
        setTitle(NLS.bind(
                Messages.handOffTip,
                ElementProviders.nameOf(handOff.supplier()),
                ElementProviders.nameOf(handOff.customer())));
        filling = false;
        validate();
    }

    private void validate() {
        if (filling) {
            return;
        }
        entry = new HandOffEntry(
                product.getText(),
                need.getText(),
                requirement.getText(),
                script.getText(),
                Agreement.values()[Math.max(0, agreement.getSelectionIndex())],
                agreedOn.getText(),
                timeliness.getText(),
                completeAccurate.getText());
        String problem = entry.problem();
        setErrorMessage(problem.isEmpty() ? null : problem);
        setMessage(NLS.bind(
                Messages.fromTo,
                ElementProviders.nameOf(handOff.supplierStep()),
                ElementProviders.nameOf(handOff.customerStep())));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty() && flowchart.isEditable());
        }
    }

    @Override
    protected void okPressed() {
        validate();
        if (entry.problem().isEmpty()) {
            super.okPressed();
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        validate();
        return contents;
    }
}
