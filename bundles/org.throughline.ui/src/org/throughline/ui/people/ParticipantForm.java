package org.throughline.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.job.JobSheet;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Unit;
import org.throughline.ui.Messages;
import org.throughline.ui.client.ElementForm;
import org.throughline.ui.client.PageSelection;
import org.throughline.ui.table.ButtonRow;

/** A job or party: its name, what it makes and why, and both its roles. */
final class ParticipantForm {
    private static final int NOTE_LINES = 2;
    private static final int GAP = 12;

    private final PeopleEdits edits;
    private final Composite area;
    private final ElementForm<Job> job;
    private final ElementForm<Party> party;
    private final WhatAndWhyTable what;
    private final RoleTable customerOf;
    private final RoleTable supplierTo;
    private Participant shown;

    ParticipantForm(
            Composite parent,
            PeopleEdits edits,
            PageSelection selection,
            Consumer<Element> goTo,
            Consumer<Participant> print) {
        this.edits = edits;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(area);
        job = named("people.job.name");
        job.choice("people.job.unit", this::units, this::unitWords, Job::getUnit, this::setUnit)
                .lines("edits.note", BasePackage.Literals.ELEMENT__NOTE, NOTE_LINES);
        party = named("people.party.name");
        party.tick("people.party.ultimate", OrganisationPackage.Literals.PARTY__ULTIMATE_CUSTOMER)
                .lines("edits.note", BasePackage.Literals.ELEMENT__NOTE, NOTE_LINES);
        heading("people.whatAndWhy");
        what = new WhatAndWhyTable(area, edits, selection);
        Composite roles = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(GAP, 0)
                .applyTo(roles);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(roles);
        customerOf = new RoleTable(roles, "people.customerOf", HandOff::supplier, goTo);
        supplierTo = new RoleTable(roles, "people.supplierTo", HandOff::customer, goTo);
        new ButtonRow(area, true).looking("people.print", () -> print.accept(shown));
    }

    private <E extends Participant> ElementForm<E> named(String key) {
        return new ElementForm<E>(area, edits.edits()).text(key, BasePackage.Literals.ELEMENT__NAME);
    }

    private void heading(String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.text(key));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        units.add(null);
        units.addAll(Units.of(edits.client()));
        return units;
    }

    private String unitWords(Unit unit) {
        return unit == null ? Messages.text("plan.none") : Units.way(unit);
    }

    private void setUnit(Job changed, Unit unit) {
        edits.edits().set(changed, OrganisationPackage.Literals.JOB__UNIT, unit);
    }

    Composite control() {
        return area;
    }

    void show(JobSheet sheet) {
        shown = sheet.participant();
        job.show(shown instanceof Job itself ? itself : null);
        party.show(shown instanceof Party itself ? itself : null);
        reveal(job, shown instanceof Job);
        reveal(party, shown instanceof Party);
        what.show(sheet);
        customerOf.show(sheet.asCustomer());
        supplierTo.show(sheet.asSupplier());
        area.layout();
    }

    private static void reveal(ElementForm<?> form, boolean visible) {
        form.control().setVisible(visible);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(form.control());
    }
}
