package org.throughline.survey.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.FileContent;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.Tally;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.wording.AskedQuestions;

/**
 * What an import changes: the model in memory, and the files that are to be saved with it.
 *
 * @param answers the answers, which are {@code large}
 * @param mapping the whole mapping, written out when it is asked for
 * @param files the report, the wording and the mapping to remember, by path in the client's folder
 * @param large the answers, by path in the client's folder
 */
record ImportPlan(
        ImportReport report,
        Answers answers,
        Supplier<ImportMapping> mapping,
        Map<String, byte[]> files,
        Map<String, FileContent> large) {
    static ImportPlan of(ClientFolder client, ImportRequest request, SurveyImport.Source source)
            throws IOException, RefusedInputException {
        ColumnTable table = source.table();
        NewIds ids = new NewIds(client);
        ImportTarget target = ImportTarget.of(client, request, ids);
        String dialect = source.choice().dialect().id();
        ColumnMapping mapping = ColumnMapping.of(table, target, ids, rules(client, request, target, dialect, table));
        requireQuestions(request.file(), target, mapping);
        AnswerRows rows = new AnswerRows(table, mapping, source.respondents(mapping.respondent()));
        requireRows(request.file(), table, rows);
        Answers answers = rows.answers();
        ImportReport report = new ImportReport(
                request.file().getFileName().toString(),
                source.file().sha256(),
                target.survey().getName(),
                target.wave().getName(),
                dialect,
                source.choice().sniff().confidence(),
                source.choice().sniff().reasons(),
                table.rows() + table.dropped().size(),
                answers.rows(),
                rows.dropped(),
                mapping.columns(),
                rows.setAside(),
                notes(client.path(), table, target, mapping, rows));
        Map<String, byte[]> files = Map.of(
                reportPath(target),
                report.toJson().getBytes(StandardCharsets.UTF_8),
                AskedQuestions.path(target.survey(), target.wave()),
                AskedQuestions.of(mapping.questions(), texts(table, mapping)).toJson(),
                RememberedMapping.path(target.survey(), dialect, table),
                RememberedMapping.of(mapping, dialect, table).toJson());
        return new ImportPlan(
                report,
                answers,
                () -> ProposedMapping.of(mapping, dialect, table),
                files,
                Map.of(Answers.path(target.survey(), target.wave()), answers::writeCsv));
    }

    private static MappingRules rules(
            ClientFolder client, ImportRequest request, ImportTarget target, String dialect, ColumnTable table)
            throws IOException, RefusedInputException {
        if (request.mapping() != null) {
            return MappingRules.of(request.mapping(), request.file(), table, target.survey());
        }
        return target.isNewSurvey()
                ? MappingRules.none()
                : RememberedMapping.rules(client.path(), target.survey(), dialect, table);
    }

    /** Returns what the file says was asked, where it says it beside the name of the column or as its name. */
    private static Map<String, String> texts(ColumnTable table, ColumnMapping mapping) {
        Map<String, String> texts = new HashMap<>();
        for (Question question : mapping.questions()) {
            Column column = table.columns().get(mapping.column(question));
            String text = SimilarColumns.wording(column);
            boolean isCode = text.equals(column.name()) && !isOtherWording(text, question);
            if (!isCode) {
                texts.put(question.getCode(), text);
            }
        }
        return texts;
    }

    /** Returns whether a column's name is a wording and no code, and not the wording of the question. */
    private static boolean isOtherWording(String name, Question question) {
        String key = Wording.key(name);
        return key.contains(" ")
                && SimilarText.isWording(name)
                && !key.equals(Wording.key(question.getCode()))
                && !key.equals(Wording.key(question.getText()));
    }

    private static String reportPath(ImportTarget target) {
        Survey survey = target.survey();
        return "imports/" + Answers.slug(survey) + "/" + Answers.slug(survey, target.wave()) + ".json";
    }

    private static void requireQuestions(Path file, ImportTarget target, ColumnMapping mapping)
            throws RefusedInputException {
        if (!mapping.questions().isEmpty()) {
            return;
        }
        if (target.isNewSurvey()) {
            throw new RefusedInputException(
                    file, 1, "no column holds answers: all are personal, metadata, ids or without a name");
        }
        List<String> codes =
                target.survey().getQuestions().stream().map(Question::getCode).toList();
        throw new RefusedInputException(
                file,
                1,
                "no column is a question of the survey " + target.survey().getName() + " (" + String.join(", ", codes)
                        + "); name another survey, or a new one to make its questions from the file");
    }

    private static void requireRows(Path file, ColumnTable table, AnswerRows rows) throws RefusedInputException {
        if (table.rows() == 0) {
            DroppedRow first = rows.dropped().getFirst();
            throw new RefusedInputException(
                    file,
                    0,
                    "none of the " + rows.dropped().size() + " rows can be kept; row " + first.row() + ": "
                            + first.reason());
        }
    }

    private static List<String> notes(
            Path folder, ColumnTable table, ImportTarget target, ColumnMapping mapping, AnswerRows rows)
            throws IOException {
        List<String> notes = new ArrayList<>(table.notes());
        notes.addAll(target.notes());
        notes.addAll(mapping.notes());
        int replaced = replaced(folder, target);
        if (replaced != 0) {
            notes.add("the wave had answers" + (replaced > 0 ? " of " + replaced + " respondents" : "")
                    + ", which this import replaces");
        }
        int kept = table.rows() + table.dropped().size() - rows.dropped().size();
        int invited = target.wave().getInvited();
        if (invited > 0 && kept > invited) {
            notes.add(kept + " respondents answered and only " + invited + " are said to have been invited");
        }
        if (mapping.respondent() < 0) {
            notes.add("no column tells respondents apart: they are named by their rows");
        } else if (rows.nameless() > 0) {
            notes.add(rows.nameless() + " respondents have no id and are named by their rows");
        }
        addNotesOnQuestions(notes, target, mapping, rows);
        return notes;
    }

    private static void addNotesOnQuestions(
            List<String> notes, ImportTarget target, ColumnMapping mapping, AnswerRows rows) {
        List<Question> answered = mapping.questions();
        addCodes(notes, target.survey().getQuestions(), q -> !answered.contains(q), "without a column in this file");
        addCodes(notes, answered, rows::hasDecimalComma, "a comma was read as the sign before decimals");
        addCodes(
                notes,
                answered,
                rows::isTickedOnly,
                "only yes was answered; blank cells count as not answered, not as no");
        addCodes(notes, answered, q -> q.getKind() == QuestionKind.TEXT, "free text, in which people may be named");
        addCodes(
                notes,
                answered,
                q -> q.getKind() != QuestionKind.DATE
                        && q.getKind() != QuestionKind.TEXT
                        && q.getKind() != QuestionKind.NUMBER
                        && !Tally.counts(q),
                "not compared between waves until a choice is marked as favourable");
    }

    private static void addCodes(List<String> notes, List<Question> questions, Predicate<Question> which, String what) {
        List<String> codes =
                questions.stream().filter(which).map(Question::getCode).toList();
        if (!codes.isEmpty()) {
            notes.add(what + ": " + String.join(", ", codes));
        }
    }

    /** Returns how many respondents the wave had, or -1 where it has a file that cannot be read. */
    private static int replaced(Path folder, ImportTarget target) throws IOException {
        try {
            return Answers.read(folder, target.survey(), target.wave()).rows();
        } catch (RefusedInputException unreadable) {
            return -1;
        }
    }
}
