package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.RefusedInputException;
import org.throughline.core.extension.Contribution;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnKind;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.Row;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;

class DialectsTest {
    @TempDir
    Path place;

    @Test
    void ownDialectsAreContributed() {
        List<String> ids = Dialects.all().stream().map(dialect -> dialect.id()).toList();
        assertTrue(ids.containsAll(List.of("csv", "qualtrics")), ids.toString());
        assertTrue(Dialects.contributions().stream().allMatch(Contribution::works));
    }

    @TestFactory
    List<DynamicTest> csvSpectrum() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(Cases.path("csv"))) {
            for (Path csv : files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                Path json = csv.resolveSibling(csv.getFileName().toString().replace(".csv", ".json"));
                tests.add(DynamicTest.dynamicTest(
                        csv.getFileName().toString(),
                        () -> assertSame(new ObjectMapper().readTree(json.toFile()), csv)));
            }
        }
        assertEquals(6, tests.size());
        return tests;
    }

    private static void assertSame(JsonNode expected, Path csv) throws Exception {
        SurveyFile file = SurveyFile.open(csv);
        Dialects.Choice choice = Dialects.choose(file, null);
        assertEquals("csv", choice.dialect().id());
        Table table = choice.dialect().read(file);
        assertEquals(expected.size(), table.rows().size());
        assertTrue(table.dropped().isEmpty());
        for (int row = 0; row < expected.size(); row++) {
            assertEquals(expected.get(row).size(), table.columns().size());
            for (int column = 0; column < table.columns().size(); column++) {
                String name = table.columns().get(column).name();
                assertEquals(
                        expected.get(row).get(name).asText(),
                        table.rows().get(row).cells().get(column));
            }
        }
    }

    @Test
    void qualtricsSample() throws Exception {
        SurveyFile file = SurveyFile.open(Cases.path("qualtrics/sample.csv"));
        Dialects.Choice choice = Dialects.choose(file, null);
        assertEquals("qualtrics", choice.dialect().id());
        assertEquals(1, choice.sniff().confidence());
        Table table = choice.dialect().read(file);
        assertEquals(20, table.columns().size());
        assertEquals(1, table.rows().size());
        Row row = table.rows().getFirst();
        assertEquals(4, row.number());
        assertEquals("2", row.cells().get(17));
        assertEquals("47.115097045898", row.cells().get(13));
        assertEquals(
                new Column("Q1", "This is a multiple choice question.", ColumnKind.ANSWER),
                table.columns().get(17));
        assertEquals(
                new Column("RecipientLastName", "Nachname des Empfängers", ColumnKind.PERSONAL),
                table.columns().get(9));
        assertEquals(ColumnKind.RESPONDENT, table.columns().get(8).kind());
        assertEquals(ColumnKind.METADATA, table.columns().get(0).kind());
    }

    @Test
    void qualtricsWithTwoHeaderRows() throws Exception {
        Table table = read(
                "qualtrics",
                "StartDate,EndDate,Finished,ResponseId,Q1",
                "Start Date,End Date,Finished,Response ID,Did you understand?",
                "2026-01-02 10:00:00,2026-01-02 10:01:00,1,R_1,1");
        assertEquals("Did you understand?", table.columns().get(4).text());
        assertEquals(3, table.rows().getFirst().number());
    }

    @Test
    void qualtricsOfTheLegacyForm() throws Exception {
        Table table = read(
                "qualtrics",
                "V1,V3,V6,V8,Q1",
                "ResponseID,Name,IPAddress,StartDate,Did you understand?",
                "R_1,Ann Smith,10.0.0.1,2014-01-02 10:00:00,1");
        List<ColumnKind> kinds = table.columns().stream().map(Column::kind).toList();
        assertEquals(
                List.of(
                        ColumnKind.RESPONDENT,
                        ColumnKind.PERSONAL,
                        ColumnKind.PERSONAL,
                        ColumnKind.METADATA,
                        ColumnKind.ANSWER),
                kinds);
    }

    @Test
    void qualtricsNamesAboveAnswersAreAPlainTable() throws Exception {
        Table table = read(
                "csv", "StartDate,EndDate,Finished,ResponseId,Q1", "2026-01-02 10:00:00,2026-01-02 10:01:00,1,R_1,1");
        assertEquals(1, table.rows().size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "comma # id,a,b|1,x;y,z|2,x,y",
                "semicolon # id;a, really;b|1;1,5;z|2;2,5;y",
                "tab # id\ta, b\tc;d|1\tx\ty|2\tx\ty",
                "quoted # \"id\";\"a\";\"b, c\"|\"1\";\"x;y\";\"z\"|\"2\";\"\";\"y\"",
                "said # sep=;|id;a,b;c,d|1;2,2;3,3|2;4,4;5,5"
            })
    void separatorsAreSniffed(String name, String lines) throws Exception {
        Table table = read("csv", lines.split("\\|"));
        assertEquals(3, table.columns().size());
        assertEquals(2, table.rows().size());
    }

    @Test
    void theVerticalBarIsSniffed() throws Exception {
        assertEquals(
                List.of("1", "x", "z"),
                read("csv", "id|a|b", "1|x|z").rows().getFirst().cells());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "UTF-8, '', UTF-8, 0",
        "UTF-8, efbbbf, UTF-8 with byte order mark, 0",
        "UTF-16LE, fffe, UTF-16, 0",
        "UTF-16BE, feff, UTF-16, 0",
        "windows-1252, '', windows-1252, 1"
    })
    void encodingsAreRecognisedAndTold(String charset, String mark, String told, int notes) throws Exception {
        byte[] text = "id,größe\n1,groß\n".getBytes(Charset.forName(charset));
        byte[] start = HexFormat.of().parseHex(mark);
        byte[] bytes = new byte[start.length + text.length];
        System.arraycopy(start, 0, bytes, 0, start.length);
        System.arraycopy(text, 0, bytes, start.length, text.length);
        SurveyFile file = SurveyFile.open(Files.write(place.resolve("encoded.csv"), bytes));
        Dialects.Choice choice = Dialects.choose(file, null);
        assertTrue(
                choice.sniff().reasons().contains(told),
                choice.sniff().reasons().toString());
        Table table = choice.dialect().read(file);
        assertEquals("größe", table.columns().get(1).name());
        assertEquals("groß", table.rows().getFirst().cells().get(1));
        assertEquals(notes, table.notes().size());
    }

    @Test
    void rowsThatCannotBeKeptAreDroppedWithTheirNumbers() throws Exception {
        Table table = read("csv", "id,a", "1,\"two", "lines\"", "", "3", "4,x,y", " , ", "7,z");
        assertEquals(
                List.of(
                        "3 blank row",
                        "4 too few cells: 1 where the header has 2",
                        "5 too many cells: 3 where the header has 2",
                        "6 blank row"),
                table.dropped().stream()
                        .map(row -> row.row() + " " + row.reason())
                        .toList());
        assertEquals(List.of(2, 7), table.rows().stream().map(Row::number).toList());
    }

    @Test
    void qualtricsPreviewsAreDropped() throws Exception {
        Table table = read(
                "qualtrics",
                "StartDate,EndDate,Status,ResponseId,DistributionChannel,Q1",
                "Start Date,End Date,Response Type,Response ID,Distribution Channel,Understood?",
                "2026-01-02,2026-01-02,0,R_1,anonymous,1",
                "2026-01-02,2026-01-02,1,R_2,anonymous,1",
                "2026-01-02,2026-01-02,Survey Preview,R_3,preview,1",
                "2026-01-02,2026-01-02,Survey Test,R_4,anonymous,1",
                "2026-01-02,2026-01-02,8,R_5,anonymous,1",
                "2026-01-02,2026-01-02,16,R_6,anonymous,1");
        assertEquals(List.of(3, 7, 8), table.rows().stream().map(Row::number).toList());
        assertEquals(3, table.dropped().size());
        assertTrue(table.notes().getFirst().contains("1 of the rows kept as possible spam"));
    }

    @Test
    void anUnknownDialectIsRefusedWithTheKnownOnes() throws Exception {
        SurveyFile file =
                SurveyFile.open(Files.writeString(place.resolve("a.csv"), "id,a\n1,2\n", StandardCharsets.UTF_8));
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> Dialects.choose(file, "typeform"));
        assertTrue(refused.reason().contains("known are csv, "), refused.reason());
        assertTrue(refused.reason().contains(", qualtrics"), refused.reason());
        assertFalse(Dialects.choose(file, "qualtrics").sniff().confidence() > 0);
    }

    private Table read(String dialect, String... lines) throws Exception {
        SurveyFile file =
                SurveyFile.open(Files.writeString(place.resolve("export.csv"), String.join("\n", lines) + "\n"));
        Dialects.Choice choice = Dialects.choose(file, null);
        assertEquals(dialect, choice.dialect().id());
        return choice.dialect().read(file);
    }
}
