package org.throughline.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.LockedClientException;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.imports.ImportReport;
import org.throughline.survey.imports.ImportRequest;
import org.throughline.survey.imports.SurveyImport;

/** A small client on disk, with the discharge survey in it, and files beside it. */
final class TestClient {
    static final String SURVEY = "Discharge";

    private final Path folder;
    private final Path files;

    private TestClient(Path folder, Path files) {
        this.folder = folder;
        this.files = files;
    }

    static TestClient in(Path place, Question... questions) throws Exception {
        return in(place, SmallCells.CMS, questions);
    }

    static TestClient in(Path place, SmallCells profile, Question... questions) throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Riverside Hospital");
        client.setSmallCells(profile);
        Path folder = place.resolve("client");
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            if (questions.length > 0) {
                Survey survey = SurveyFactory.eINSTANCE.createSurvey();
                survey.setName(SURVEY);
                survey.getQuestions().addAll(List.of(questions));
                created.add(survey);
            }
            created.save();
        }
        return new TestClient(folder, Files.createDirectories(place.resolve("files")));
    }

    /** Returns the client that was made in a place before. */
    static TestClient at(Path place) {
        return new TestClient(place.resolve("client"), place.resolve("files"));
    }

    static Question yesNo(String code, String text, Choice... choices) {
        return question(code, text, QuestionKind.YES_NO, choices);
    }

    static Question question(String code, String text, QuestionKind kind, Choice... choices) {
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        question.setCode(code);
        question.setName(code);
        question.setText(text);
        question.setKind(kind);
        question.getChoices().addAll(List.of(choices));
        return question;
    }

    static Choice choice(String code, String label, boolean favourable) {
        Choice choice = SurveyFactory.eINSTANCE.createChoice();
        choice.setCode(code);
        choice.setName(label);
        choice.setFavourable(favourable);
        return choice;
    }

    Path folder() {
        return folder;
    }

    Path file(String name, String... lines) throws IOException {
        return file(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] content) throws IOException {
        return Files.write(files.resolve(name), content);
    }

    ImportRequest request(Path file, String wave) {
        return new ImportRequest(folder, file, SURVEY, wave, null, null, null);
    }

    ImportReport imported(Path file, String wave) throws IOException, RefusedInputException, LockedClientException {
        return SurveyImport.run(request(file, wave));
    }

    Answers answers(String wave) throws IOException, RefusedInputException {
        Survey survey = survey();
        return Answers.read(folder, survey, wave(survey, wave));
    }

    Survey survey() throws IOException, RefusedInputException {
        return ClientFolder.open(folder).surveys().getFirst();
    }

    static Wave wave(Survey survey, String name) {
        return survey.getWaves().stream()
                .filter(wave -> wave.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns a column of a wave's answers. */
    List<String> column(String wave, String code) throws IOException, RefusedInputException {
        Answers answers = answers(wave);
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < answers.rows(); row++) {
            cells.add(answers.value(row, code));
        }
        return cells;
    }

    /**
     * Returns every file of the client but its backups and its lock with its bytes, as text that a failure can show.
     */
    Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile)
                    .filter(path -> !folder.relativize(path).startsWith(".backups") && !path.endsWith(".lock"))
                    .toList()) {
                bytes.put(folder.relativize(path).toString(), HexFormat.of().formatHex(Files.readAllBytes(path)));
            }
        }
        return bytes;
    }
}
