package org.throughline.survey.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.throughline.core.RefusedInputException;
import org.throughline.core.WrittenFile;
import org.throughline.core.extension.ContributionRegistry;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.survey.instrument.Wordings;

/** The formats that a survey can be written in; the ending of a file's name chooses. */
public final class SurveyWriters {
    /** The extension point of writers. */
    public static final ContributionRegistry<SurveyWriter> CONTRIBUTED =
            new ContributionRegistry<>("org.throughline.survey.surveyWriters", SurveyWriter.class);

    /** The longest text that fits into a cell of a spreadsheet. */
    private static final int LONGEST_TEXT = 32_767;

    private SurveyWriters() {}

    /**
     * Returns the writer of a file.
     *
     * @throws RefusedInputException where no writer has the file's ending; its reason lists the endings there are
     */
    public static SurveyWriter byExtension(Path file) throws RefusedInputException {
        return WrittenFile.<SurveyWriter>byExtension(
                file, CONTRIBUTED.instances(), SurveyWriter::extensions, "a survey");
    }

    /**
     * Writes a file, all of it or nothing, and returns what it says otherwise than the survey, a sentence each.
     *
     * @throws RefusedInputException where no writer has the file's ending, the file's folder is missing, the survey has
     *     no questions, or not the language asked for, or a text that no tool takes
     */
    public static List<String> write(SurveyExport export, Path file) throws IOException, RefusedInputException {
        SurveyWriter writer = byExtension(file);
        check(export, file);
        List<String> remarks = writer.remarks(export);
        WrittenFile.write(file, "the survey", out -> writer.write(export, out));
        return remarks;
    }

    private static void check(SurveyExport export, Path file) throws RefusedInputException {
        List<Question> questions = export.survey().getQuestions();
        if (questions.isEmpty()) {
            throw new RefusedInputException(file, 0, "the survey has no questions yet; add some first");
        }
        List<String> languages = Wordings.languages(export.survey());
        if (!languages.contains(export.language())) {
            throw new RefusedInputException(
                    file,
                    0,
                    "the survey has no texts in the language " + export.language() + "; it has "
                            + String.join(", ", languages));
        }
        for (Question question : questions) {
            for (String language : languages) {
                require(Wordings.text(question, language), question, file);
                for (Choice choice : question.getChoices()) {
                    require(Wordings.label(choice, language), question, file);
                }
            }
        }
    }

    private static void require(String text, Question question, Path file) throws RefusedInputException {
        if (text.length() > LONGEST_TEXT) {
            throw new RefusedInputException(
                    file,
                    0,
                    "a text of the question " + question.getCode() + " has " + text.length() + " characters; at most "
                            + LONGEST_TEXT + " fit, so shorten it first");
        }
    }
}
