package org.throughline.report.internal.sections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.model.report.Audience;
import org.throughline.model.survey.Wave;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.SurveyResults;
import org.throughline.report.SurveyResults.WaveAnswers;
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
import org.throughline.report.internal.ResponseNumbers;
import org.throughline.report.internal.Shown;
import org.throughline.report.internal.SurveyNumbers;
import org.throughline.survey.analysis.Response;
import org.throughline.survey.verdict.Cards;

/** Who was asked, when, in which words, and how many answered. */
public final class DataSection implements ReportSection {
    @Override
    public String id() {
        return "data";
    }

    @Override
    public String title() {
        return "Who was asked, and who answered";
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL);
    }

    @Override
    public List<Block> build(ReportContext context) throws IOException, RefusedInputException {
        List<Block> blocks = new ArrayList<>();
        for (SurveyResults results : context.surveys()) {
            blocks.add(new Heading(Text.ofName(ElementNames.of(results.survey()))));
            add(blocks, context, results);
        }
        if (blocks.isEmpty()) {
            blocks.add(Notice.of("No survey has been imported yet. Ask the customers first: without a baseline nobody "
                    + "can say that a change worked."));
        }
        return blocks;
    }

    private static void add(List<Block> blocks, ReportContext context, SurveyResults results)
            throws IOException, RefusedInputException {
        if (results.survey().getNote() != null && !results.survey().getNote().isBlank()) {
            blocks.add(new Paragraph(Text.ofName(results.survey().getNote())));
        }
        if (results.waves().isEmpty()) {
            blocks.add(Notice.of("The survey has not been fielded yet."));
            return;
        }
        SurveyNumbers numbers = new SurveyNumbers(context, results);
        List<List<Cell>> rows = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        boolean rated = false;
        for (WaveAnswers wave : results.waves()) {
            Response response =
                    Response.of(context.answers(results.survey(), wave.wave()), results.survey(), wave.wave());
            rated |= response.known();
            rows.add(row(context, numbers, wave, rates(context, results, wave, response)));
            Text said = Text.ofName(wave.wave().getNote());
            if (!said.isEmpty()) {
                notes.add(Text.ofName(ElementNames.of(wave.wave())).words(": ").text(said));
            }
        }
        blocks.add(new Table(
                Text.of("Waves of the survey ").name(ElementNames.of(results.survey())),
                List.of(
                        Column.text("Wave"),
                        Column.text("Who was asked, and when"),
                        Column.numbers("Asked"),
                        Column.numbers("Answered"),
                        Column.text("Response rate")),
                rows));
        if (rated) {
            blocks.add(Paragraph.of(Response.rule()));
        } else {
            blocks.add(Notice.of("Nobody noted how many were asked, so that no response rate can be given. Who did not "
                    + "answer may think otherwise."));
        }
        if (!notes.isEmpty()) {
            blocks.add(new Bullets(notes));
        }
        changes(blocks, context.cards(results));
    }

    private static Text rates(ReportContext context, SurveyResults results, WaveAnswers wave, Response response) {
        boolean shown = response.known()
                && !context.disclosure().hides(wave.respondents())
                && !context.disclosure().hides(wave.wave().getInvited());
        return shown
                ? new ResponseNumbers(context.numbers(), results.survey(), wave.wave()).rates(response)
                : Text.of(response.known() ? "not shown" : "not known");
    }

    private static List<Cell> row(ReportContext context, SurveyNumbers numbers, WaveAnswers answers, Text rates) {
        Wave wave = answers.wave();
        String dates = Shown.period(wave.getFrom(), wave.getTo());
        return List.of(
                Cell.of(
                        Text.ofName(ElementNames.of(wave)),
                        Text.of(wave.getRole().getLiteral())),
                Cell.of(
                        HandOffTables.orNone(wave.getAudience(), "not noted who"),
                        Text.of(dates.isEmpty() ? "not noted when" : dates)),
                Cell.of(wave.isSetInvited() ? Text.EMPTY.number(numbers.invited(answers)) : Text.of("not noted")),
                Cell.of(Text.EMPTY.number(numbers.respondents(answers))),
                Cell.of(rates));
    }

    private static void changes(List<Block> blocks, Optional<Cards> cards) {
        if (cards.isEmpty()) {
            return;
        }
        Set<String> warnings = new LinkedHashSet<>();
        cards.get().notComparable().forEach(aligned -> warnings.add(aligned.words() + "."));
        cards.get().questions().forEach(card -> warnings.addAll(card.warnings()));
        if (warnings.isEmpty()) {
            blocks.add(Paragraph.of("Baseline and follow-up asked the same questions in the same words, of the same "
                    + "kind of people."));
        } else {
            blocks.add(Notice.of("What speaks against comparing baseline and follow-up:"));
            blocks.add(new Bullets(warnings.stream().map(Text::ofName).toList()));
        }
    }
}
