package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.Step;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;

/** Who does a step, who answers for it, whose word counts and who is told: derived from the hand-offs. */
final class RaciTable {
    /** How the letters are derived, in words. */
    static final String RULE = "RACI, as the flowchart gives it: responsible and accountable (R/A) is whoever does the "
            + "step, since the flowchart names nobody else to answer for it; consulted (C) is a customer whose "
            + "requirement is agreed or proposed; informed (I) is a customer who receives what he was not asked about.";

    private static final int MOST_COLUMNS = 7;

    private final Map<Step, List<HandOff>> given = new LinkedHashMap<>();
    private final Set<Participant> people = new LinkedHashSet<>();

    RaciTable(List<HandOff> handOffs) {
        for (HandOff handOff : handOffs) {
            given.computeIfAbsent(handOff.supplierStep(), s -> new ArrayList<>())
                    .add(handOff);
            people.add(handOff.supplier());
            people.add(handOff.customer());
        }
    }

    /** Returns the table: a column for each participant, or lists of names where these are too many. */
    Table table() {
        boolean wide = people.size() > MOST_COLUMNS;
        List<Column> columns = new ArrayList<>(List.of(Column.text("Step")));
        if (wide) {
            List.of("Responsible and accountable", "Consulted", "Informed").forEach(c -> columns.add(Column.text(c)));
        } else {
            people.forEach(
                    person -> columns.add(new Column(Text.ofName(ElementNames.of(person)), Table.Alignment.START)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        given.forEach((step, out) -> rows.add(wide ? list(step, out) : matrix(step, out)));
        return new Table(Text.of("Responsible, accountable, consulted and informed (RACI)"), columns, rows);
    }

    private List<Cell> matrix(Step step, List<HandOff> out) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(Text.ofName(ElementNames.of(step)))));
        for (Participant person : people) {
            boolean does = out.getFirst().supplier() == person;
            boolean consulted = consulted(out).contains(person);
            boolean informed = informed(out).contains(person);
            row.add(Cell.of(does ? "R/A" : consulted ? "C" : informed ? "I" : "–"));
        }
        return row;
    }

    private static List<Cell> list(Step step, List<HandOff> out) {
        return List.of(
                Cell.of(Text.ofName(ElementNames.of(step))),
                names(Set.of(out.getFirst().supplier())),
                names(consulted(out)),
                names(informed(out)));
    }

    private static Cell names(Set<Participant> people) {
        Text names = Text.EMPTY;
        for (Participant person : people) {
            names = names.words(names.isEmpty() ? "" : "; ").name(ElementNames.of(person));
        }
        return Cell.of(names.isEmpty() ? Text.of("–") : names);
    }

    private static Set<Participant> consulted(List<HandOff> out) {
        Set<Participant> found = new LinkedHashSet<>();
        for (HandOff handOff : out) {
            if (handOff.record() != null && handOff.record().getAgreement() != Agreement.NONE) {
                found.add(handOff.customer());
            }
        }
        return found;
    }

    private static Set<Participant> informed(List<HandOff> out) {
        Set<Participant> found = new LinkedHashSet<>();
        out.forEach(handOff -> found.add(handOff.customer()));
        found.removeAll(consulted(out));
        return found;
    }
}
