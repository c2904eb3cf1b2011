package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.StepGraph;
import org.throughline.core.job.JobSheet;
import org.throughline.core.job.JobSheet.Delivery;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;

/** The sheet of a job, for a report and to stand alone. */
public final class JobBlocks {
    private final Map<Participant, List<Step>> touchpoints = new HashMap<>();

    private JobBlocks() {}

    /** Makes the sheets of a client's participants. */
    public static JobBlocks of(List<Process> processes) {
        JobBlocks blocks = new JobBlocks();
        for (Process process : processes) {
            process.eAllContents().forEachRemaining(element -> {
                if (element instanceof Step step && step.isTouchpoint()) {
                    blocks.touchpoints
                            .computeIfAbsent(StepGraph.participantOf(step), p -> new ArrayList<>())
                            .add(step);
                }
            });
        }
        return blocks;
    }

    /**
     * Returns the sheet of a participant.
     *
     * @param level of its headings, 1 or 2
     */
    public List<Block> of(JobSheet sheet, int level) {
        List<Block> blocks = new ArrayList<>();
        Participant who = sheet.participant();
        if (who instanceof Job job && job.getUnit() != null) {
            blocks.add(new Paragraph(Text.of("Unit: ").name(ElementNames.of(job.getUnit()))));
        }
        if (who.getNote() != null && !who.getNote().isBlank()) {
            blocks.add(new Paragraph(Text.ofName(who.getNote())));
        }
        blocks.add(whatAndWhy(sheet));
        blocks.add(new Heading(Text.of("As a customer: what comes in"), level));
        blocks.add(role(
                sheet.asCustomer().stream().map(HandOffLine::received).distinct(),
                "No hand-off reaches this job yet."));
        blocks.add(new Heading(Text.of("As a supplier: what goes out"), level));
        blocks.add(role(
                sheet.asSupplier().stream().map(HandOffLine::given).distinct(), "This job hands nothing over yet."));
        List<Step> met = touchpoints.getOrDefault(who, List.of());
        if (!met.isEmpty()) {
            blocks.add(new Heading(Text.of("What the customer is told"), level));
            blocks.add(new Bullets(met.stream().map(JobBlocks::script).toList()));
        }
        return blocks;
    }

    private static Block whatAndWhy(JobSheet sheet) {
        if (sheet.products().isEmpty()) {
            return Notice.of("No product of this job is known yet: what it makes cannot be said, and neither can why.");
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Delivery delivery : sheet.products()) {
            rows.add(List.of(
                    Cell.of(Text.ofName(ElementNames.of(delivery.product()))), customers(delivery), needs(delivery)));
        }
        return new Table(
                Text.of("What ").name(ElementNames.of(sheet.participant())).words(" makes, and why"),
                List.of(Column.text("What"), Column.text("For whom"), Column.text("Why: what they need")),
                rows);
    }

    private static Cell customers(Delivery delivery) {
        Text names = Text.EMPTY;
        for (Participant customer : delivery.customers()) {
            names = names.words(names.isEmpty() ? "" : ", ").name(ElementNames.of(customer));
        }
        return Cell.of(names.isEmpty() ? Text.of("nobody in the flowcharts yet") : names);
    }

    private static Cell needs(Delivery delivery) {
        List<Text> lines = new ArrayList<>();
        for (Need need : delivery.needs()) {
            Text who = need.getParticipant() == null
                    ? Text.of("“")
                    : Text.ofName(ElementNames.of(need.getParticipant())).words(": “");
            String words = need.getWording() == null ? ElementNames.of(need) : need.getWording();
            lines.add(who.name(words).words("”"));
        }
        return Cell.of(lines.isEmpty() ? new Text[] {Text.of("nobody needs this yet")} : lines.toArray(Text[]::new));
    }

    private static Block role(Stream<Text> lines, String none) {
        List<Text> items = lines.toList();
        return items.isEmpty() ? Notice.of(none) : new Bullets(items);
    }

    private static Text script(Step step) {
        Text text = Text.EMPTY.name(ElementNames.of(step)).words(": ");
        return step.getScript() == null || step.getScript().isBlank()
                ? text.words("nothing is written down yet.")
                : text.words("“").name(step.getScript()).words("”");
    }

    /** A hand-off seen from one of its ends. */
    private static final class HandOffLine {
        private HandOffLine() {}

        static Text received(HandOff handOff) {
            return product(handOff)
                    .words(" from ")
                    .name(ElementNames.of(handOff.supplier()))
                    .text(state(handOff));
        }

        static Text given(HandOff handOff) {
            return product(handOff)
                    .words(" to ")
                    .name(ElementNames.of(handOff.customer()))
                    .text(state(handOff));
        }

        private static Text product(HandOff handOff) {
            return HandOffTables.orNone(handOff.productName(), "Something that is not named yet");
        }

        private static Text state(HandOff handOff) {
            String requirement =
                    handOff.record() == null ? null : handOff.record().getRequirement();
            Text state = Text.of(" (" + HandOffTables.state(handOff) + ")");
            return requirement == null || requirement.isBlank()
                    ? state
                    : Text.of(": ").name(requirement).text(state);
        }
    }
}
