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
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.Tally;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.wording.AskedQuestions;

/**
 * What an import changes: the model in memory, and the files that are to be saved with it.
 *
 * @param answers the answers, which are {@code large}
 * @param target the survey and the wave with what the import does to them
 * @param mapping the whole mapping, written out when it is asked for
 * @param files the report, the wording and the mapping to remember, by path in the client's folder
 * @param large the answers, by path in the client's folder
 * @param notComparable what cannot be compared with an earlier wave, a sentence each; the report's notes hold it too
 */
record ImportPlan(
        ImportReport report,
        Answers answers,
        ImportTarget target,
        Supplier<ImportMapping> mapping,
        Map<String, byte[]> files,
        Map<String, FileContent> large,
        List<String> notComparable) {
    static ImportPlan of(ClientFolder client, ImportRequest request, SurveyImport.Source source)
            throws IOException, RefusedInputException {
        ImportPlan plan = unsettled(client, request, source);
        plan.requireQuestions(request.file());
        return plan;
    }

    /** Plans an import in which no column may answer a question yet. */
    static ImportPlan unsettled(ClientFolder client, ImportRequest request, SurveyImport.Source source)
            throws IOException, RefusedInputException {
        NewIds ids = new NewIds(client);
        ImportTarget target = ImportTarget.of(client, request, ids);
        String dialect = source.choice().dialect().id();
        MappingRules said = rules(client, request, target, dialect, source.table());
        RowRules rules = request.options().rows().or(said.rows());
        ColumnTable whole = ZonedTimes.read(source.table(), rules.zone());
        ColumnMapping mapping = ColumnMapping.of(whole, target, ids, said);
        ColumnTable table = KeptRows.of(whole, mapping, rules);
        Respondents respondents = table == source.table()
                ? source.respondents(mapping.respondent())
                : new Respondents(table, mapping.respondent());
        AnswerRows rows = new AnswerRows(table, mapping, respondents);
        requireRows(request.file(), table, rows);
        Answers answers = rows.answers();
        AskedQuestions asked = AskedQuestions.of(mapping.questions(), texts(table, mapping));
        List<String> apart = EarlierWave.notComparable(client.path(), target.survey(), target.wave(), asked);
        List<String> notes = notes(client.path(), table, target, mapping, rows);
        notes.addAll(apart);
        ImportReport report = report(source, target, table, mapping, rows, notes);
        Map<String, byte[]> files = Map.of(
                reportPath(target.survey(), target.wave()),
                report.toJson().getBytes(StandardCharsets.UTF_8),
                AskedQuestions.path(target.survey(), target.wave()),
                asked.toJson(),
                RememberedMapping.path(target.survey(), dialect, table),
                RememberedMapping.of(mapping, dialect, table).with(rules).toJson());
        return new ImportPlan(
                report,
                answers,
                target,
                () -> ProposedMapping.of(mapping, dialect, table).with(rules),
                files,
                Map.of(Answers.path(target.survey(), target.wave()), answers::writeCsv),
                apart);
    }

    private static ImportReport report(
            SurveyImport.Source source,
            ImportTarget target,
            ColumnTable table,
            ColumnMapping mapping,
            AnswerRows rows,
            List<String> notes)
            throws IOException, RefusedInputException {
        List<String> names = source.files().stream()
                .map(file -> file.path().getFileName().toString())
                .toList();
        int read = table.rows() + table.dropped().size();
        return new ImportReport(
                String.join(", ", names),
                digests(source),
                target.survey().getName(),
                target.wave().getName(),
                source.choice().dialect().id(),
                source.choice().sniff().confidence(),
                source.choice().sniff().reasons(),
                read,
                read - rows.dropped().size(),
                rows.dropped(),
                mapping.columns(),
                rows.setAside(),
                notes);
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

    /** Returns where the account of a wave's import lies in the client's folder. */
    static String reportPath(Survey survey, Wave wave) {
        return "imports/" + Answers.slug(survey) + "/" + Answers.slug(survey, wave) + ".json";
    }

    /** Returns the SHA-256 of the files with answers, in their order. */
    static String digests(SurveyImport.Source source) throws IOException, RefusedInputException {
        List<String> digests = new ArrayList<>();
        for (SurveyFile file : source.files()) {
            digests.add(file.sha256());
        }
        return String.join(", ", digests);
    }

    /** Returns whether any column answers a question. */
    boolean hasQuestions() {
        return report.columns().stream().anyMatch(column -> column.question() != null);
    }

    private void requireQuestions(Path file) throws RefusedInputException {
        if (hasQuestions()) {
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
