package org.throughline.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Unit;
import org.throughline.ui.Messages;
import org.throughline.ui.client.ElementForm;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementWords;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** A facility or unit: its name, its address or whatever else is noted, what it lies in, and the jobs in it. */
final class PlaceForm {
    private static final int NOTE_LINES = 5;

    private final PeopleEdits edits;
    private final Composite area;
    private final ElementForm<Facility> facility;
    private final ElementForm<Unit> unit;
    private final RowTable<Job> jobs;
    private final Label empty;
    private Element shown;

    PlaceForm(Composite parent, PeopleEdits edits, Consumer<Element> select, Runnable addJob) {
        this.edits = edits;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(area);
        facility = new ElementForm<Facility>(area, edits.edits())
                .text("people.facility.name", BasePackage.Literals.ELEMENT__NAME)
                .lines("people.facility.note", BasePackage.Literals.ELEMENT__NOTE, NOTE_LINES);
        unit = new ElementForm<Unit>(area, edits.edits())
                .text("people.unit.name", BasePackage.Literals.ELEMENT__NAME)
                .choice("people.unit.around", this::places, PlaceForm::words, PlaceForm::around, this::move)
                .lines("edits.note", BasePackage.Literals.ELEMENT__NOTE, NOTE_LINES);
        empty = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(empty);
        jobs = new RowTable<>(area);
        jobs.name(Messages.text("people.jobsHere"));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(jobs.control());
        jobs.add(Column.of(Messages.text("people.jobsHere"), 40, ElementWords::name));
        jobs.add(Column.of(Messages.text("people.job.unit"), 60, job -> Units.way(job.getUnit())));
        RowMemory.remember(jobs, "people.jobs");
        jobs.viewer().addOpenListener(event -> select.accept(jobs.first()));
        new ButtonRow(area, edits.edits().isWritable()).add("people.addJob", addJob);
    }

    private List<Element> places() {
        List<Element> places = new ArrayList<>(edits.client().getFacilities());
        Units.of(edits.client()).stream()
                .filter(each -> !EcoreUtil.isAncestor(unit.shown(), each))
                .forEach(places::add);
        return places;
    }

    private static String words(Element place) {
        return place instanceof Unit unit ? Units.way(unit) : ElementWords.name(place);
    }

    private static Element around(Unit unit) {
        return (Element) unit.eContainer();
    }

    private void move(Unit moved, Element into) {
        edits.move(List.of(moved), into);
    }

    Composite control() {
        return area;
    }

    Element shown() {
        return shown;
    }

    void show(Element place) {
        shown = place;
        facility.show(place instanceof Facility itself ? itself : null);
        unit.show(place instanceof Unit itself ? itself : null);
        reveal(facility, place instanceof Facility);
        reveal(unit, place instanceof Unit);
        List<Job> here = jobsIn(place);
        empty.setText(here.isEmpty() ? Messages.text("people.noJobHere") : "");
        jobs.show(here);
        area.layout();
    }

    private List<Job> jobsIn(Element place) {
        List<Job> here = new ArrayList<>();
        for (Participant participant : edits.client().getParticipants()) {
            if (participant instanceof Job job && job.getUnit() != null && EcoreUtil.isAncestor(place, job.getUnit())) {
                here.add(job);
            }
        }
        return here;
    }

    private static void reveal(ElementForm<?> form, boolean visible) {
        form.control().setVisible(visible);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(form.control());
    }
}
