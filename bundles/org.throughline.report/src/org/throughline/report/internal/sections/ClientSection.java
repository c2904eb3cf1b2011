package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Unit;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.CountNumbers;
import org.throughline.report.internal.ElementNames;

/** The client: what it is, its facilities and their units, and who takes part in its work. */
public final class ClientSection implements ReportSection {
    private static final String STEP = "\u2003";

    @Override
    public String id() {
        return "client";
    }

    @Override
    public String title() {
        return "The client";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL);
    }

    @Override
    public List<Block> build(ReportContext context) {
        Client client = context.folder().client();
        List<Block> blocks = new ArrayList<>();
        if (client.getNote() != null && !client.getNote().isBlank()) {
            blocks.add(new Paragraph(Text.ofName(client.getNote())));
        }
        blocks.add(Heading.of("Facilities and units"));
        blocks.add(facilities(context, client));
        blocks.add(Heading.of("Who takes part"));
        participants(blocks, client);
        return blocks;
    }

    private static Block facilities(ReportContext context, Client client) {
        if (client.getFacilities().isEmpty()) {
            return Notice.of("No facility has been entered yet, so that nothing can be told apart by site or unit.");
        }
        List<List<Cell>> rows = new ArrayList<>();
        long units = 0;
        for (Facility facility : client.getFacilities()) {
            rows.add(row("", ElementNames.of(facility), "Facility", facility.getNote()));
            units += addUnits(rows, facility.getUnits(), STEP);
        }
        CountNumbers numbers = new CountNumbers(context.numbers(), "the client");
        Text caption = Text.EMPTY
                .number(numbers.count(
                        client.getId() + "/facilities",
                        Text.of("facilities"),
                        client.getFacilities().size()))
                .words(client.getFacilities().size() == 1 ? " facility with " : " facilities with ")
                .number(numbers.count(client.getId() + "/units", Text.of("units of all facilities"), units))
                .words(units == 1 ? " unit" : " units");
        return new Table(caption, List.of(Column.text("Name"), Column.text("Kind"), Column.text("Note")), rows);
    }

    private static long addUnits(List<List<Cell>> rows, List<Unit> units, String indent) {
        long count = units.size();
        for (Unit unit : units) {
            rows.add(row(indent, ElementNames.of(unit), "Unit", unit.getNote()));
            count += addUnits(rows, unit.getUnits(), indent + STEP);
        }
        return count;
    }

    private static List<Cell> row(String indent, String name, String kind, String note) {
        return List.of(Cell.of(Text.of(indent).name(name)), Cell.of(kind), noteOf(note));
    }

    private static Cell noteOf(String note) {
        return Cell.of(Text.ofName(Objects.requireNonNullElse(note, "")));
    }

    private static void participants(List<Block> blocks, Client client) {
        List<List<Cell>> jobs = new ArrayList<>();
        List<List<Cell>> parties = new ArrayList<>();
        for (Participant participant : client.getParticipants()) {
            Cell name = Cell.of(Text.ofName(ElementNames.of(participant)));
            if (participant instanceof Job job) {
                Cell unit = job.getUnit() == null
                        ? Cell.of("no unit named")
                        : Cell.of(Text.ofName(ElementNames.of(job.getUnit())));
                jobs.add(List.of(name, unit, noteOf(job.getNote())));
            } else if (participant instanceof Party party) {
                String role = party.isUltimateCustomer() ? "the ultimate customer" : "";
                parties.add(List.of(name, Cell.of(role), noteOf(party.getNote())));
            }
        }
        blocks.add(
                jobs.isEmpty()
                        ? Notice.of("No job has been entered yet: who does the work inside is not known.")
                        : new Table(
                                Text.of("Jobs: who does the work inside"),
                                List.of(Column.text("Job"), Column.text("Unit"), Column.text("What it is there for")),
                                jobs));
        blocks.add(
                parties.isEmpty()
                        ? Notice.of("No party has been entered yet: whom the work is for is not known.")
                        : new Table(
                                Text.of("Parties: who takes part from outside"),
                                List.of(Column.text("Party"), Column.text("Role"), Column.text("Note")),
                                parties));
    }
}
