package org.throughline.ui.clientdata;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.SmallCells;
import org.throughline.ui.Messages;
import org.throughline.ui.client.ClientPage;
import org.throughline.ui.client.ElementForm;
import org.throughline.ui.table.ElementEdits;

/** A client's name, language and rule for small counts, the fields it defines, and the checks that it switched off. */
final class ClientDataPage implements ClientPage {
    private static final OrganisationPackage MODEL = OrganisationPackage.eINSTANCE;
    private static final int NOTE_LINES = 5;
    private static final int LEAST_WIDTH = 360;

    private final ElementEdits edits;
    private final ScrolledComposite scroll;
    private final Composite area;
    private final ElementForm<Client> form;
    private final FieldTable fields;
    private final CheckTable checks;

    ClientDataPage(Composite parent, ElementEdits edits, Consumer<List<? extends Element>> delete) {
        this.edits = edits;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        area = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(area);
        form = new ElementForm<Client>(area, edits)
                .text("client.name", BasePackage.Literals.ELEMENT__NAME)
                .text("client.language", MODEL.getClient_Language());
        form.choice(
                        "client.smallCells",
                        () -> List.of(SmallCells.values()),
                        rule -> Messages.text("client.smallCells." + rule.getLiteral()),
                        Client::getSmallCells,
                        (client, rule) -> edits.set(client, MODEL.getClient_SmallCells(), rule))
                .lines("client.note", BasePackage.Literals.ELEMENT__NOTE, NOTE_LINES);
        heading("client.fields");
        fields = new FieldTable(area, edits, delete);
        heading("client.checks");
        checks = new CheckTable(area, edits);
        scroll.setContent(area);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.setMinSize(LEAST_WIDTH, area.computeSize(LEAST_WIDTH, SWT.DEFAULT).y);
    }

    private void heading(String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.text(key));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
    }

    @Override
    public Control control() {
        return scroll;
    }

    @Override
    public void show() {
        form.show(edits.session().client());
        fields.show();
        checks.show();
    }

    @Override
    public void select(Element element) {
        setFocus();
    }

    @Override
    public void setFocus() {
        form.control().setFocus();
    }
}
