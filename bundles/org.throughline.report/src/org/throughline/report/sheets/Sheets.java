package org.throughline.report.sheets;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.throughline.core.RefusedInputException;
import org.throughline.core.check.ClientContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.job.JobSheet;
import org.throughline.model.organisation.Participant;
import org.throughline.model.survey.Survey;
import org.throughline.report.document.Block;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.document.ReportDocument.Look;
import org.throughline.report.document.Section;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.RegisterAppendix;
import org.throughline.report.internal.sections.JobBlocks;
import org.throughline.survey.export.Questionnaire;
import org.throughline.survey.export.SurveyExport;

/**
 * Sheets that stand alone: printed, handed out and signed. Each is a report document, and so is written in any format
 * by {@link org.throughline.report.Reports#write(ReportDocument, java.nio.file.Path)}.
 */
public final class Sheets {
    private static final Look LARGE = new Look(true, false, Optional.empty());

    private final ClientFolder client;
    private final ClientContext derived;

    /** Takes the client, for reading. */
    public Sheets(ClientFolder client) {
        this.client = client;
        derived = new ClientContext(client);
    }

    /** Returns the sheet of a job or party: what it makes and why, what comes in and goes out, and what is said. */
    public ReportDocument job(Participant participant) {
        JobSheet sheet = derived.jobSheets().stream()
                .filter(one -> one.participant() == participant)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the participant is not of this client"));
        String name = ElementNames.of(participant);
        List<Block> blocks = JobBlocks.of(client.processes()).of(sheet, 1);
        return document("Job sheet: " + name, "job", "What and why", blocks, Look.SHEET, List.of());
    }

    /**
     * Returns the agreement of two participants on all that they hand to each other, to be signed by both.
     *
     * @throws RefusedInputException where no flowchart shows a hand-off between them
     */
    public ReportDocument agreement(Participant one, Participant other) throws RefusedInputException {
        List<HandOff> forth = between(one, other);
        List<HandOff> back = between(other, one);
        if (forth.isEmpty() && back.isEmpty()) {
            throw new RefusedInputException(
                    client.path(),
                    0,
                    "no flowchart shows a hand-off between " + ElementNames.of(one) + " and " + ElementNames.of(other)
                            + "; draw it first");
        }
        AgreementBlocks agreement = new AgreementBlocks(one, other);
        List<Block> blocks = agreement.of(forth, back);
        String title = "Hand-off agreement: " + ElementNames.of(one) + " and " + ElementNames.of(other);
        return document(title, "agreement", "What we hand to each other", blocks, Look.SHEET, agreement.numbers());
    }

    private List<HandOff> between(Participant supplier, Participant customer) {
        return derived.handOffs().stream()
                .filter(handOff -> handOff.supplier() == supplier && handOff.customer() == customer)
                .toList();
    }

    /**
     * Returns a survey to be filled in by hand, in large type.
     *
     * @param language a BCP 47 tag; null for the survey's own language
     */
    public ReportDocument survey(Survey survey, String language) {
        SurveyExport export = SurveyExport.of(survey, language);
        Questionnaire questionnaire = Questionnaire.of(export);
        QuestionBlocks blocks = new QuestionBlocks(export.language());
        ReportDocument sheet =
                document(questionnaire.title(), "survey", blocks.title(), blocks.of(questionnaire), LARGE, List.of());
        return new ReportDocument(
                sheet.title(),
                sheet.client(),
                export.language(),
                sheet.subtitle(),
                sheet.look(),
                sheet.sections(),
                sheet.numbers());
    }

    private ReportDocument document(
            String title, String id, String heading, List<Block> blocks, Look look, List<NumberEntry> numbers) {
        Section section = new Section(id, heading, blocks);
        List<Section> sections = numbers.isEmpty() ? List.of(section) : List.of(section, RegisterAppendix.of(numbers));
        String language = Objects.requireNonNullElse(client.client().getLanguage(), ReportDocument.LANGUAGE);
        return new ReportDocument(
                title,
                ElementNames.of(client.client()),
                language,
                "",
                look,
                RegisterAppendix.numbered(sections),
                numbers);
    }
}
