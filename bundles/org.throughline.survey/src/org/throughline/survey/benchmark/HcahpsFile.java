package org.throughline.survey.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.internal.csv.CsvRow;
import org.throughline.survey.internal.dialect.TextTable;
import org.throughline.survey.internal.dialect.hcahps.HcahpsHeader;

/**
 * A public file of HCAHPS results by the Centers for Medicare and Medicaid Services: of hospitals, states or the
 * nation; one row a measure as since 2013, or one row a hospital as before.
 *
 * @param benchmarks the shares, those not published too
 * @param rows how many rows below the header the file has
 * @param notes what a consultant must know of the reading: what was left out, and why
 */
public record HcahpsFile(List<Benchmark> benchmarks, int rows, List<String> notes) {
    /**
     * Reads a file.
     *
     * @param providers the ids of the hospitals wanted, leading zeros or not; empty takes all
     * @param states the letters of the states wanted; empty takes all
     * @throws RefusedInputException where the file is none of these
     */
    public static HcahpsFile read(Path path, Set<String> providers, Set<String> states)
            throws IOException, RefusedInputException {
        SurveyFile file = SurveyFile.open(path);
        TextTable text = TextTable.read(file);
        HcahpsHeader header = HcahpsHeader.of(text.cells(0));
        if (header == null) {
            throw new RefusedInputException(
                    path,
                    1,
                    "this is no public file of HCAHPS results: it has neither a column HCAHPS Measure ID nor columns of"
                            + " percents of patients");
        }
        List<Benchmark> benchmarks = new ArrayList<>();
        int odd = 0;
        int others = 0;
        int noShares = 0;
        List<CsvRow> rows = text.records().subList(1, text.records().size());
        for (CsvRow row : rows) {
            if (row.cells().size() != header.size()) {
                odd++;
                continue;
            }
            List<Benchmark> found = header.benchmarks(row.cells());
            noShares += found.isEmpty() ? 1 : 0;
            for (Benchmark one : found) {
                boolean wanted = (providers.isEmpty() || providers.stream().anyMatch(id -> same(id, one.provider())))
                        && (states.isEmpty() || states.contains(one.state()));
                if (wanted) {
                    benchmarks.add(one);
                } else {
                    others++;
                }
            }
        }
        if (benchmarks.isEmpty()) {
            throw new RefusedInputException(
                    path, 0, "none of the " + rows.size() + " rows is a share of what was asked for");
        }
        List<String> notes = new ArrayList<>(file.notes());
        long unpublished =
                benchmarks.stream().filter(one -> one.share().isEmpty()).count();
        add(notes, odd, "rows have another number of cells than the header and were left out");
        add(notes, noShares, "rows are stars or means and no shares, and were left out");
        add(notes, others, "shares are of hospitals or states not asked for");
        add(notes, (int) unpublished, "shares are not available; they were kept with the publisher's note");
        return new HcahpsFile(List.copyOf(benchmarks), rows.size(), List.copyOf(notes));
    }

    private static boolean same(String id, String provider) {
        return id.replaceFirst("^0+", "").equalsIgnoreCase(provider.replaceFirst("^0+", ""));
    }

    private static void add(List<String> notes, int count, String what) {
        if (count > 0) {
            notes.add(count + " " + what);
        }
    }
}
