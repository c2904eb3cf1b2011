package org.throughline.ui.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.throughline.core.job.JobSheet;
import org.throughline.model.base.BasePackage;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.ui.Messages;
import org.throughline.ui.table.Dragging;
import org.throughline.ui.table.ElementCells;
import org.throughline.ui.table.ElementWords;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowSearch;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** The jobs and parties of a client, narrowed by typing; each with the gaps in its what and why. */
final class ParticipantList {
    private final Map<Participant, JobSheet> sheets = new HashMap<>();
    private final RowSearch search;
    private final RowTable<Participant> table;

    ParticipantList(Composite parent, PeopleEdits edits) {
        search = new RowSearch(parent);
        table = new RowTable<>(parent);
        table.name(Messages.text("people.participants"));
        GridDataFactory.fillDefaults().grab(true, true).hint(160, 120).applyTo(table.control());
        table.add(Column.of(Messages.text("people.column.name"), 40, (Participant row) -> ElementWords.name(row))
                .edited(new ElementCells(edits.edits(), table.viewer()).text(BasePackage.Literals.ELEMENT__NAME)));
        table.add(Column.of(Messages.text("people.column.place"), 30, ParticipantList::place)
                .told(row -> row instanceof Job job && job.getUnit() != null ? Units.way(job.getUnit()) : place(row)));
        table.add(Column.of(Messages.text("people.whatAndWhy"), 30, this::state)
                .ordered(Comparator.comparingLong((Participant row) -> -gaps(row))));
        search.narrow(table);
        RowMemory.remember(table, "people", search);
        Dragging.from(table.viewer());
    }

    private static String place(Participant row) {
        return switch (row) {
            case Job job when job.getUnit() != null -> ElementWords.name(job.getUnit());
            case Job job -> Messages.text("people.noUnit");
            case Party party when party.isUltimateCustomer() -> Messages.text("people.ultimate");
            default -> Messages.text("people.external");
        };
    }

    private long gaps(Participant row) {
        JobSheet sheet = sheets.get(row);
        return sheet == null ? 0 : WhatAndWhy.gaps(sheet);
    }

    private String state(Participant row) {
        JobSheet sheet = sheets.get(row);
        if (sheet == null || sheet.products().isEmpty()) {
            return Messages.text(row instanceof Job ? "people.state.nothing" : "people.state.receives");
        }
        String key = gaps(row) == 0 ? "people.state.whole" : "people.state.gaps";
        return Messages.text(key, sheet.products().size(), gaps(row));
    }

    RowTable<Participant> table() {
        return table;
    }

    void select(Participant participant) {
        search.reveal(participant);
        table.select(participant);
    }

    void show(List<JobSheet> all) {
        sheets.clear();
        all.forEach(sheet -> sheets.put(sheet.participant(), sheet));
        table.show(all.stream().map(JobSheet::participant).toList());
    }
}
