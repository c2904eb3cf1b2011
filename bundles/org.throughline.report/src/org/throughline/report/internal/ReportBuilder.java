package org.throughline.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.core.RefusedInputException;
import org.throughline.model.organisation.Client;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportProgress;
import org.throughline.report.ReportRequest;
import org.throughline.report.ReportRequest.Choice;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.ReportDocument.Look;
import org.throughline.report.document.Section;
import org.throughline.report.document.Text;

/** Puts the sections together, and behind them the register of all numbers that they used. */
public final class ReportBuilder {
    private static final Logger LOG = Logger.getLogger(ReportBuilder.class.getName());

    private final SectionOrder sections;
    private final ReportRequest request;
    private final BiConsumer<ReportSection, Throwable> broken;

    /** Takes the sections in any order. */
    public ReportBuilder(List<ReportSection> sections, ReportRequest request) {
        this(
                sections,
                request,
                (section, failure) ->
                        LOG.log(Level.WARNING, failure, () -> "the section " + section.id() + " of the report failed"));
    }

    /**
     * Takes the sections in any order.
     *
     * @param broken is told of a section that failed
     */
    public ReportBuilder(
            List<ReportSection> sections, ReportRequest request, BiConsumer<ReportSection, Throwable> broken) {
        this.broken = broken;
        this.sections = new SectionOrder(sections, request);
        this.request = request;
    }

    /** Builds the report. A section that fails says so in its place, and the others stand. */
    public ReportDocument build(ReportContext context, ReportProgress progress)
            throws IOException, RefusedInputException {
        List<ReportSection> wanted = sections.wanted();
        Map<ReportSection, Section> built = new LinkedHashMap<>();
        int done = 0;
        for (ReportSection section : registerLast(wanted)) {
            progress.at(section.title(request.audience()), done++, wanted.size());
            List<Block> blocks = new ArrayList<>(text(section));
            blocks.addAll(blocks(section, context, List.copyOf(built.values())));
            if (!blocks.isEmpty()) {
                built.put(section, new Section(section.id(), section.title(request.audience()), blocks));
            }
        }
        List<Section> inOrder =
                wanted.stream().map(built::get).filter(Objects::nonNull).toList();
        Client client = context.folder().client();
        return new ReportDocument(
                request.name().isBlank() ? usualName() : request.name(),
                ElementNames.of(client),
                Objects.requireNonNullElse(client.getLanguage(), ReportDocument.LANGUAGE),
                new CoverLine(context, request).words(),
                new Look(request.audience() == Audience.PATIENTS, request.wordTemplate()),
                CrossReferences.resolve(inOrder),
                context.numbers().entries());
    }

    private static List<ReportSection> registerLast(List<ReportSection> wanted) {
        return wanted.stream()
                .sorted(Comparator.comparing(section -> section.id().equals(RegisterAppendix.ID)))
                .toList();
    }

    private String usualName() {
        return switch (request.audience()) {
            case FULL -> "Improvement report";
            case BOARD -> "Improvement report for the board";
            case WARD -> "Improvement report for the ward";
            case PATIENTS -> "What we asked you, and what we changed";
        };
    }

    private List<Block> text(ReportSection section) {
        String text = request.choice(section.id()).map(Choice::text).orElse("").strip();
        List<Block> paragraphs = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String paragraph : text.split("\\R\\s*\\R")) {
                paragraphs.add(new Paragraph(Text.ofName(paragraph)));
            }
        }
        return paragraphs;
    }

    private List<Block> blocks(ReportSection section, ReportContext context, List<Section> before)
            throws IOException, RefusedInputException {
        Map<String, String> chosen =
                request.choice(section.id()).map(Choice::parameters).orElse(Map.of());
        try {
            return section.build(context.of(section, chosen, before));
        } catch (RuntimeException | LinkageError e) {
            broken.accept(section, e);
            return List.of(Notice.of("This section could not be made; the log says why ("
                    + e.getClass().getSimpleName() + ")."));
        }
    }
}
