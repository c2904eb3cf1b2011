package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import org.throughline.model.survey.Wave;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.SurveyResults;
import org.throughline.report.SurveyResults.WaveAnswers;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.Shown;
import org.throughline.report.internal.SurveyNumbers;

/** Who was asked, when, and how many answered; and what the consultant noted on it. */
public final class DataSection implements ReportSection {
    @Override
    public String id() {
        return "data";
    }

    @Override
    public String title() {
        return "Where the data come from";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<Block> build(ReportContext context) {
        List<Block> blocks = new ArrayList<>();
        Text note = Text.ofName(context.folder().client().getNote());
        if (!note.isEmpty()) {
            blocks.add(new Paragraph(note));
        }
        for (SurveyResults results : context.surveys()) {
            addSurvey(blocks, context, results);
        }
        return blocks;
    }

    private static void addSurvey(List<Block> blocks, ReportContext context, SurveyResults results) {
        Text name = Text.ofName(ElementNames.of(results.survey()));
        if (results.waves().isEmpty()) {
            blocks.add(new Paragraph(name.words(": the survey has not been fielded yet.")));
            return;
        }
        SurveyNumbers numbers = new SurveyNumbers(context, results);
        List<List<Cell>> rows = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        if (results.survey().getNote() != null) {
            notes.add(name.words(": ").name(results.survey().getNote()));
        }
        for (WaveAnswers wave : results.waves()) {
            rows.add(row(context, numbers, wave));
            if (wave.wave().getNote() != null) {
                notes.add(Text.ofName(ElementNames.of(wave.wave()))
                        .words(": ")
                        .name(wave.wave().getNote()));
            }
        }
        blocks.add(new Table(
                Text.of("Waves of the survey ").text(name),
                List.of(
                        Column.text("Wave"),
                        Column.text("Role"),
                        Column.text("Dates"),
                        Column.numbers("Asked"),
                        Column.numbers("Answered"),
                        Column.numbers("Response")),
                rows));
        if (!notes.isEmpty()) {
            blocks.add(new Bullets(notes));
        }
    }

    private static List<Cell> row(ReportContext context, SurveyNumbers numbers, WaveAnswers answers) {
        Wave wave = answers.wave();
        boolean asked = wave.getInvited() > 0;
        boolean shown = asked
                && !context.disclosure().hides(answers.respondents())
                && !context.disclosure().hides(wave.getInvited());
        return List.of(
                Cell.of(Text.ofName(ElementNames.of(wave))),
                Cell.of(wave.getRole().getLiteral()),
                Cell.of(
                        wave.getFrom() == null && wave.getTo() == null
                                ? "not noted"
                                : Shown.period(wave.getFrom(), wave.getTo())),
                Cell.of(asked ? Text.EMPTY.number(numbers.invited(answers)) : Text.of("not noted")),
                Cell.of(Text.EMPTY.number(numbers.respondents(answers))),
                Cell.of(shown ? Text.EMPTY.number(numbers.response(answers)) : Text.of("–")));
    }
}
