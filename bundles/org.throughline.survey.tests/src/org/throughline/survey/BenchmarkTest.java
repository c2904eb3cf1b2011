package org.throughline.survey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.RefusedInputException;
import org.throughline.stats.Share;
import org.throughline.survey.benchmark.Benchmark;
import org.throughline.survey.benchmark.Benchmarks;
import org.throughline.survey.benchmark.HcahpsFile;
import org.throughline.survey.dialect.Dialects;
import org.throughline.survey.dialect.SurveyFile;

/** Public HCAHPS files of all vintages: shares of hospitals, states and the nation, and never answers. */
class BenchmarkTest {
    private static final String NEW = """
            "Facility ID","Facility Name","Address","City/Town","State","ZIP Code","County/Parish","Telephone Number",\
            "HCAHPS Measure ID","HCAHPS Question","HCAHPS Answer Description","Patient Survey Star Rating",\
            "Patient Survey Star Rating Footnote","HCAHPS Answer Percent","HCAHPS Answer Percent Footnote",\
            "HCAHPS Linear Mean Value","Number of Completed Surveys","Number of Completed Surveys Footnote",\
            "Survey Response Rate Percent","Survey Response Rate Percent Footnote","Start Date","End Date"
            "010001","SOUTHEAST HEALTH","1 ROSS ST","DOTHAN","AL","36301","HOUSTON","(334) 793-8701","H_COMP_1_A_P",\
            "Patients who reported that their nurses ""Always"" communicated well","Nurses ""always"" communicated well",\
            "Not Applicable","","77","","Not Applicable","492","","20","","04/01/2023","03/31/2024"
            "010001","SOUTHEAST HEALTH","1 ROSS ST","DOTHAN","AL","36301","HOUSTON","(334) 793-8701",\
            "H_COMP_1_STAR_RATING","Nurse communication - star rating","Nurse communication - star rating","3","",\
            "Not Applicable","","Not Applicable","492","","20","","04/01/2023","03/31/2024"
            "020002","SMALL","1 MAIN ST","NOME","AK","99762","NOME","(907) 443-3311","H_COMP_1_A_P",\
            "Patients who reported that their nurses ""Always"" communicated well","Nurses ""always"" communicated well",\
            "Not Applicable","","Not Available","1","Not Applicable","Not Available","1","Not Available","1",\
            "04/01/2023","03/31/2024"
            """;
    private static final String MIDDLE = """
            Provider ID,Hospital Name,State,HCAHPS Measure ID,HCAHPS Question,HCAHPS Answer Description,\
            HCAHPS Answer Percent,HCAHPS Answer Percent Footnote,Number of Completed Surveys,\
            Survey Response Rate Percent,Measure Start Date,Measure End Date
            10001,SOUTHEAST ALABAMA MEDICAL CENTER,AL,H_COMP_6_Y_P,Patients who reported that YES,YES,84,,300 or more,27,\
            10/01/2012,09/30/2013
            """;
    private static final String OLD = """
            "Provider Number","Hospital Name","State","Percent of patients who reported that their nurses \
            ""Sometimes"" or ""Never"" communicated well.","Percent of patients who reported that their nurses \
            ""Usually"" communicated well.","Percent of patients who reported that their nurses ""Always"" communicated \
            well.","Percent of patients who gave their hospital a rating of 6 or lower on a scale from 0 (lowest) to 10 \
            (highest).","Patients who gave their hospital a rating of 9 or 10 on a scale from 0 (lowest) to 10 \
            (highest).","Percent of patients who reported YES they would probably recommend the hospital.",\
            "Patients who reported YES they would definitely recommend the hospital.",\
            "Percent of patients who reported that YES, they were given information about what to do during their \
            recovery at home.","Number of Completed Surveys","Survey Response Rate Percent"
            "'010001'","SOUTHEAST ALABAMA MEDICAL CENTER","AL","6%","18%","76%","9%","70%","25%","71%","83%",\
            "300 or More","29%"
            """;

    @TempDir
    Path place;

    @Test
    void theNewVintage() throws Exception {
        HcahpsFile read = read(NEW);
        assertEquals(3, read.rows());
        assertEquals(
                new Benchmark(
                        "010001",
                        "SOUTHEAST HEALTH",
                        "AL",
                        "H_COMP_1_A_P",
                        "Patients who reported that their nurses \"Always\" communicated well",
                        "Nurses \"always\" communicated well",
                        OptionalDouble.of(0.77),
                        "492",
                        OptionalDouble.of(0.2),
                        LocalDate.of(2023, 4, 1),
                        LocalDate.of(2024, 3, 31),
                        ""),
                read.benchmarks().getFirst());
        Benchmark small = read.benchmarks().get(1);
        assertTrue(small.share().isEmpty());
        assertEquals("Not Available; 1", small.note());
        assertEquals(
                List.of(
                        "1 rows are stars or means and no shares, and were left out",
                        "1 shares are not available; they were kept with the publisher's note"),
                read.notes());
    }

    @Test
    void theVintageWithProviderIds() throws Exception {
        Benchmark one = read(MIDDLE).benchmarks().getFirst();
        assertEquals("10001", one.provider());
        assertEquals(0.84, one.share().orElseThrow());
        assertEquals("300 or more", one.surveys());
        assertEquals(LocalDate.of(2012, 10, 1), one.start());
    }

    @Test
    void theVintageWithOneRowAHospital() throws Exception {
        HcahpsFile read = read(OLD);
        assertEquals(
                List.of(
                        "H_COMP_1_SN_P 0.06",
                        "H_COMP_1_U_P 0.18",
                        "H_COMP_1_A_P 0.76",
                        "H_HSP_RATING_0_6 0.09",
                        "H_HSP_RATING_9_10 0.7",
                        "H_RECMND_PY 0.25",
                        "H_RECMND_DY 0.71",
                        "H_COMP_6_Y_P 0.83"),
                read.benchmarks().stream()
                        .map(one -> one.measure() + " " + one.share().orElseThrow())
                        .toList());
        Benchmark first = read.benchmarks().getFirst();
        assertEquals("010001", first.provider());
        assertEquals(0.29, first.responseRate().orElseThrow());
        assertNull(first.start());
    }

    @Test
    void hospitalsAndStatesAreChosen() throws Exception {
        Path file = write(NEW);
        assertEquals(
                1, HcahpsFile.read(file, Set.of("10001"), Set.of()).benchmarks().size());
        HcahpsFile alaska = HcahpsFile.read(file, Set.of(), Set.of("AK"));
        assertEquals("SMALL", alaska.benchmarks().getFirst().name());
        assertTrue(alaska.notes().contains("1 shares are of hospitals or states not asked for"));
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> HcahpsFile.read(file, Set.of("999999"), Set.of()));
        assertTrue(refused.reason().startsWith("none of the 3 rows"), refused.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {NEW, MIDDLE, OLD})
    void sharesAreNeverImportedAsAnswers(String text) throws Exception {
        SurveyFile file = SurveyFile.open(write(text));
        Dialects.Choice choice = Dialects.choose(file, null);
        assertEquals("hcahps", choice.dialect().id());
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> choice.dialect().read(file));
        assertTrue(refused.reason().contains("import-benchmark"), refused.reason());
    }

    @Test
    void benchmarksAreKeptInTheClientAndComeBackAsTheyWere() throws Exception {
        TestClient client = TestClient.in(place.resolve("practice"));
        List<Benchmark> read = read(NEW.replace("\"SMALL\"", "\"=SMALL()\"")).benchmarks();
        Benchmarks.store(client.folder(), "Alabama 2024", read);
        Path kept = client.folder().resolve("benchmarks/alabama-2024.csv");
        assertTrue(Files.readString(kept).contains("'=SMALL()"));
        List<Benchmark> back = Benchmarks.load(client.folder(), "Alabama 2024");
        assertEquals(Set.copyOf(read), Set.copyOf(back));
        byte[] first = Files.readAllBytes(kept);
        Benchmarks.store(client.folder(), "Alabama 2024", read.reversed());
        assertArrayEquals(first, Files.readAllBytes(kept));
        assertEquals(List.of(), Benchmarks.load(client.folder(), "another"));
    }

    @Test
    void aDamagedBenchmarkIsRefusedWithItsLine() throws Exception {
        TestClient client = TestClient.in(place.resolve("practice"));
        Benchmarks.store(client.folder(), "A", read(NEW).benchmarks());
        Path kept = client.folder().resolve("benchmarks/a.csv");
        Files.writeString(kept, Files.readString(kept).replace("0.77", "much"));
        RefusedInputException refused =
                assertThrows(RefusedInputException.class, () -> Benchmarks.load(client.folder(), "A"));
        assertEquals(3, refused.line());
    }

    @Test
    void anOwnShareIsHeldAgainstThePublishedOne() throws Exception {
        Benchmark published = read(NEW).benchmarks().getFirst();
        assertEquals(Benchmark.Position.ABOVE, published.position(new Share(97, 100)));
        assertEquals(Benchmark.Position.BELOW, published.position(new Share(50, 100)));
        assertEquals(Benchmark.Position.NOT_TOLD_APART, published.position(new Share(8, 10)));
        assertEquals(Benchmark.Position.UNKNOWN, published.position(new Share(0, 0)));
        assertEquals(Benchmark.Position.UNKNOWN, read(NEW).benchmarks().get(1).position(new Share(8, 10)));
    }

    @Test
    void answersAreNoBenchmark() throws Exception {
        RefusedInputException refused = assertThrows(RefusedInputException.class, () -> read(ToolExports.PLAIN));
        assertTrue(refused.reason().startsWith("this is no public file of HCAHPS results"), refused.reason());
    }

    private HcahpsFile read(String text) throws Exception {
        return HcahpsFile.read(write(text), Set.of(), Set.of());
    }

    private Path write(String text) throws Exception {
        return Files.write(place.resolve("HCAHPS-Hospital.csv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
