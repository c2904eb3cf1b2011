package org.throughline.survey.wording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;

/**
 * What a wave asked, word by word, kept beside its import report as {@code imports/<survey>/questions/<wave>.json}: the
 * survey's own words may be changed before the next wave.
 *
 * @param questions the questions in the order of the survey
 */
public record AskedQuestions(List<AskedQuestion> questions) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Keeps a copy that nobody can change. */
    public AskedQuestions {
        questions = List.copyOf(questions);
    }

    /** Returns where the wording of a wave lies in the client's folder. */
    public static String path(Survey survey, Wave wave) {
        return "imports/" + Answers.slug(survey) + "/questions/" + Answers.slug(survey, wave) + ".json";
    }

    /**
     * Takes the words of some questions of a survey as they are now.
     *
     * @param asked the texts of the file by code, for the questions that it has another text for
     */
    public static AskedQuestions of(List<Question> questions, Map<String, String> asked) {
        List<AskedQuestion> taken = new ArrayList<>();
        for (Question question : questions) {
            if (question.getRole() == QuestionRole.ASK) {
                String own = question.getText() == null ? "" : question.getText();
                taken.add(new AskedQuestion(
                        question.getCode(),
                        asked.getOrDefault(question.getCode(), own),
                        question.getKind().getLiteral(),
                        question.getChoices().stream()
                                .map(choice -> choice.getCode() + ": " + choice.getName())
                                .toList()));
            }
        }
        return new AskedQuestions(taken);
    }

    /**
     * Reads what a wave asked.
     *
     * @return nothing where it was not kept
     * @throws RefusedInputException where the file is not as this program writes it
     */
    public static Optional<AskedQuestions> read(Path clientFolder, Survey survey, Wave wave)
            throws IOException, RefusedInputException {
        Path file = clientFolder.resolve(path(survey, wave));
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<AskedQuestion> questions = new ArrayList<>();
            for (JsonNode node : JSON.readTree(file.toFile()).path("questions")) {
                List<String> choices = new ArrayList<>();
                node.path("choices").forEach(choice -> choices.add(choice.asText()));
                questions.add(new AskedQuestion(
                        node.path("code").asText(),
                        node.path("text").asText(),
                        node.path("kind").asText(),
                        choices));
            }
            return Optional.of(new AskedQuestions(questions));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new RefusedInputException(
                    file, line, "what the wave asked is expected as JSON; import the wave again", e);
        }
    }

    /** Returns the file's content; the same questions give the same bytes. */
    public byte[] toJson() {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode array = root.putArray("questions");
        for (AskedQuestion question : questions) {
            ObjectNode node = array.addObject()
                    .put("code", question.code())
                    .put("text", question.text())
                    .put("kind", question.kind());
            ArrayNode choices = node.putArray("choices");
            question.choices().forEach(choices::add);
        }
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return (JSON.writer(printer).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts was not written", e);
        }
    }
}
