package org.throughline.report.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.core.RefusedInputException;
import org.throughline.model.organisation.Client;
import org.throughline.model.survey.Wave;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.Section;

/** Puts the sections together, and behind them the register of all numbers that they used. */
public final class ReportBuilder {
    private static final Logger LOG = Logger.getLogger(ReportBuilder.class.getName());

    private final List<ReportSection> sections;

    /** Takes the sections in any order. */
    public ReportBuilder(List<ReportSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(ReportSection::order).thenComparing(ReportSection::id))
                .toList();
    }

    /** Builds the report. A section that fails says so in its place, and the others stand. */
    public ReportDocument build(ReportContext context) throws IOException, RefusedInputException {
        List<Section> built = new ArrayList<>();
        for (ReportSection section : sections) {
            List<Block> blocks = blocks(section, context);
            if (!blocks.isEmpty()) {
                built.add(new Section(section.id(), section.title(), blocks));
            }
        }
        built.add(RegisterAppendix.of(context.numbers().entries()));
        Client client = context.folder().client();
        return new ReportDocument(
                "Improvement report",
                ElementNames.of(client),
                Objects.requireNonNullElse(client.getLanguage(), ReportDocument.LANGUAGE),
                subtitle(context),
                built,
                context.numbers().entries());
    }

    private static List<Block> blocks(ReportSection section, ReportContext context)
            throws IOException, RefusedInputException {
        try {
            return section.build(context);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "the section " + section.id() + " of the report failed");
            return List.of(Paragraph.of("This section could not be made; the log says why ("
                    + e.getClass().getSimpleName() + ")."));
        }
    }

    private static String subtitle(ReportContext context) {
        return context.surveys().stream()
                .flatMap(results -> results.waves().stream())
                .filter(wave -> wave.respondents() > 0)
                .map(wave -> lastDay(wave.wave()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(day -> "Survey data up to " + Shown.date(day))
                .orElse("");
    }

    private static LocalDate lastDay(Wave wave) {
        return wave.getTo() == null ? wave.getFrom() : wave.getTo();
    }
}
