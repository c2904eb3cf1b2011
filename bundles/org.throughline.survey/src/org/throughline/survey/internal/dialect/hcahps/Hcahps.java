package org.throughline.survey.internal.dialect.hcahps;

import java.util.List;
import org.throughline.core.RefusedInputException;
import org.throughline.survey.dialect.Dialect;
import org.throughline.survey.dialect.Sniff;
import org.throughline.survey.dialect.SurveyFile;
import org.throughline.survey.dialect.Table;
import org.throughline.survey.internal.dialect.TextTable;

/** Recognises public HCAHPS files, so that nobody imports shares as if they were answers: they are benchmarks. */
public final class Hcahps implements Dialect {
    private static final double CERTAIN = 0.99;

    @Override
    public String id() {
        return "hcahps";
    }

    @Override
    public String label() {
        return "HCAHPS results published by CMS (benchmarks, no answers)";
    }

    @Override
    public Sniff sniff(SurveyFile file) {
        try {
            HcahpsHeader header = HcahpsHeader.of(TextTable.start(file, 1).cells(0));
            if (header == null) {
                return Sniff.no("no columns of HCAHPS results");
            }
            String form = header.isWide() ? "percents of patients in columns" : "the column HCAHPS Measure ID";
            return new Sniff(CERTAIN, List.of(file.encoding(), form));
        } catch (RefusedInputException e) {
            return Sniff.no(e.reason());
        }
    }

    @Override
    public Table read(SurveyFile file) throws RefusedInputException {
        throw new RefusedInputException(
                file.path(),
                1,
                "these are published shares and no answers of respondents; read them with import-benchmark, and"
                        + " results are held against them");
    }
}
