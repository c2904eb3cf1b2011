package org.throughline.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.survey.answers.Tally;
import org.throughline.survey.breakdown.Grouping;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What the commands that print answers ask for: client, survey, questions and groups. */
final class SurveyOptions {
    @Parameters(paramLabel = "CLIENT", description = "The client's folder.")
    private Path folder;

    @Option(names = "--survey", paramLabel = "S", required = true, description = "The survey, by name or file.")
    private String surveyName;

    @Option(
            names = "--question",
            paramLabel = "Q",
            description = "Print this question alone, by code; may be given more than once.")
    private List<String> codes;

    @Option(
            names = "--by",
            paramLabel = "facility|unit|language|day|week|month|quarter",
            description = "Break the answers down.",
            converter = GroupingWord.class)
    private Grouping by;

    ClientFolder open() throws IOException, RefusedInputException {
        return ClientFolder.open(folder);
    }

    /** Returns the survey, which has the questions and the groups asked for. */
    Survey survey(ClientFolder client) throws RefusedInputException {
        Survey survey = Selection.survey(client, surveyName);
        List<String> known =
                survey.getQuestions().stream().map(Question::getCode).toList();
        for (String code : codes == null ? List.<String>of() : codes) {
            if (!known.contains(code)) {
                throw new RefusedInputException(
                        client.path(),
                        0,
                        "the survey " + survey.getName() + " has no question " + code + "; it has "
                                + String.join(", ", known));
            }
        }
        if (by != null && by.question(survey).isEmpty()) {
            throw new RefusedInputException(
                    client.path(),
                    0,
                    "no question of the survey " + survey.getName() + " tells the " + GroupingWord.of(by)
                            + " of a respondent; give a question that role and import its column");
        }
        return survey;
    }

    boolean prints(Question question) {
        return codes == null || codes.contains(question.getCode());
    }

    boolean isBrokenDown() {
        return by != null;
    }

    Grouping by() {
        return by;
    }

    /** Returns the questions to break down. */
    List<Question> counted(Survey survey) {
        return survey.getQuestions().stream()
                .filter(question -> prints(question) && Tally.counts(question))
                .toList();
    }

    /** Reads what to break down by. */
    static final class GroupingWord implements ITypeConverter<Grouping> {
        static String of(Grouping grouping) {
            return grouping.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Grouping convert(String word) {
            for (Grouping grouping : Grouping.values()) {
                if (of(grouping).equalsIgnoreCase(word)) {
                    return grouping;
                }
            }
            throw new TypeConversionException(
                    "expected facility, unit, language, day, week, month or quarter, not " + word);
        }
    }
}
