package org.throughline.ui.people;

import org.eclipse.swt.widgets.Composite;
import org.throughline.model.organisation.Participant;
import org.throughline.report.sheets.Sheets;
import org.throughline.ui.client.ClientEditor;
import org.throughline.ui.client.ClientPage;
import org.throughline.ui.improve.Places;
import org.throughline.ui.report.ReportWriting;
import org.throughline.ui.table.ElementEdits;

/** The editor of who takes part at a client. */
public final class PeopleEditor extends ClientEditor {
    @Override
    protected ClientPage makePage(Composite parent, ElementEdits edits) {
        return new PeoplePage(
                parent,
                edits,
                selection(),
                element -> new Places(getSite().getPage()).open(element),
                participant -> print(edits, participant),
                this::delete);
    }

    private void print(ElementEdits edits, Participant participant) {
        Sheets sheets = new Sheets(edits.session().folder());
        new ReportWriting(getSite().getShell(), sheets.job(participant)).run();
    }
}
