package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.RefusedInputException;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.Column.Option;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;

/** LimeSurvey's archives and responses in XML, and what is hidden in hostile ones. */
class LimeArchiveTest {
    @TempDir
    Path place;

    @Test
    void anArchiveTellsCodesWordingsAndOptions() throws Exception {
        Table table = read(LimeArchives.archive());
        assertEquals(
                List.of("id", "submitdate", "token", "understood", "helped", "helped[other]", "words"),
                table.columns().stream().map(Column::name).toList());
        Column understood = table.columns().get(3);
        assertEquals("Did you understand?", understood.text());
        assertEquals(List.of(new Option("A1", "Yes, fully"), new Option("A2", "No")), understood.options());
        assertEquals(ColumnKind.PERSONAL, table.columns().get(2).kind());
        assertEquals(
                new Column(
                        "helped",
                        "What helped?",
                        ColumnKind.ANSWER,
                        QuestionKind.MULTIPLE,
                        List.of(
                                new Option("SQ001", "The talk"),
                                new Option("SQ002", "The leaflet"),
                                new Option("other", "other"))),
                table.columns().get(4));
        assertEquals(
                List.of("1", "2026-03-01 10:00:00", "abc", "A1", "SQ001,other", "my son", "fine & good"),
                table.rows().getFirst().cells());
        assertEquals(
                List.of("2", "", "", "A2", "SQ002", "", ""), table.rows().get(1).cells());
        assertTrue(table.notes().contains("1 of 2 rows kept were not completed: they have no date of submission"));
    }

    @Test
    void anArchiveIsImported() throws Exception {
        TestClient client = TestClient.in(place.resolve("practice"));
        client.imported(client.file("survey_123456.lsa", LimeArchives.archive()), "Baseline");
        Question understood = client.survey().getQuestions().getFirst();
        assertEquals("understood", understood.getCode());
        assertEquals("Yes, fully", understood.getChoices().getFirst().getName());
        assertEquals(List.of("A1", "A2"), client.column("Baseline", "understood"));
    }

    @Test
    void responsesAloneKeepTheirNamesAndSaySo() throws Exception {
        Table table = read(LimeArchives.bytes(LimeArchives.RESPONSES));
        assertEquals("123456X7X10", table.columns().get(3).name());
        assertEquals("SQ001,other", table.rows().getFirst().cells().get(4));
        assertTrue(table.notes().getFirst().startsWith("responses without their questionnaire"));
    }

    static Stream<Arguments> hostile() throws Exception {
        String responses = LimeArchives.RESPONSES;
        byte[] archive = LimeArchives.archive();
        byte[] large = new byte[120 << 20];
        return Stream.of(
                Arguments.of("truncated", Arrays.copyOf(archive, archive.length / 2), "archive"),
                Arguments.of("a bomb", LimeArchives.zip(Map.of("a_responses.lsr", large)), "expands to more than"),
                Arguments.of(
                        "a bomb beside responses",
                        LimeArchives.zip(Map.of("a.bin", large, "z_responses.lsr", LimeArchives.bytes(responses))),
                        "expands to more than"),
                Arguments.of(
                        "entities",
                        LimeArchives.bytes(responses
                                .replace(
                                        "<document>",
                                        "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><document>")
                                .replace("<![CDATA[A1]]>", "&a;")),
                        "declares entities"),
                Arguments.of(
                        "entities without end",
                        LimeArchives.zip(Map.of(
                                "a_responses.lsr",
                                LimeArchives.bytes(responses.replace(
                                        "<document>",
                                        "<!DOCTYPE d [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;&a;\">]><document>")))),
                        "declares entities"),
                Arguments.of("cut off", LimeArchives.bytes(responses.substring(0, 700)), "not well-formed"),
                Arguments.of(
                        "deep",
                        LimeArchives.bytes(responses.replace("</responses>", "<a>".repeat(10_000) + "</responses>")),
                        "deeper"),
                Arguments.of(
                        "a long cell",
                        LimeArchives.bytes(responses.replace("[A1]", "[" + "x".repeat(2 << 20) + "]")),
                        "as long as here"),
                Arguments.of(
                        "no rows", LimeArchives.bytes(responses.replaceAll("(?s)<row>.*</row>", "")), "no responses"),
                Arguments.of(
                        "the same code twice",
                        LimeArchives.zip(Map.of(
                                "a.lss",
                                LimeArchives.bytes(LimeArchives.SURVEY.replace("<title>words", "<title>understood")),
                                "a_responses.lsr",
                                LimeArchives.bytes(responses))),
                        "two questions have the code"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileFilesAreRefused(String name, byte[] content, String reason) throws Exception {
        RefusedInputException refused = assertThrows(RefusedInputException.class, () -> read(content));
        assertTrue(refused.reason().contains(reason), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
    }

    private Table read(byte[] content) throws Exception {
        SurveyFile file = SurveyFile.open(Files.write(place.resolve("survey.lsa"), content));
        return Dialects.choose(file, null).dialect().read(file);
    }
}
