package org.throughline.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** A survey export of twelve columns and about 88 bytes a response; the same size gives the same bytes. */
final class GeneratedSurvey {
    private static final String HEADER = "respondent,date,facility,unit,language,diagnosis,treatment,home,explained,"
            + "listened,on_time,recommend\n";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 365;
    private static final int UNITS = 40;
    private static final int FLOORS = 5;
    private static final int GRADES = 11;
    /** One answer in so many is left out. */
    private static final int GAPS = 20;
    /** Coprime to all sizes of powers of ten: respondents come in no order. */
    private static final long STRIDE = 7919;

    private static final int THREE = 3;
    private static final String[] FACILITIES = {"Cedar North", "Cedar South", "Cedar Valley", "River Clinic"};
    private static final String[] LANGUAGES = {"en", "es", "de"};
    private static final String[] YES_NO = {"Yes", "No"};
    private static final String[] AGREEMENT = {"Strongly agree", "Agree", "Neither", "Disagree", "Strongly disagree"};

    private GeneratedSurvey() {}

    static void write(Path file, int responses) throws IOException {
        Random random = new Random(responses);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < responses; i++) {
                row.setLength(0);
                row.append('R').append(10_000_000 + STRIDE * i % responses);
                row.append(',').append(FIRST_DAY.plusDays(random.nextInt(DAYS)));
                row.append(',').append(one(FACILITIES, random));
                int unit = random.nextInt(UNITS);
                row.append(",Ward ").append((char) ('A' + unit / FLOORS)).append(1 + unit % FLOORS);
                row.append(',').append(one(LANGUAGES, random));
                answers(row, YES_NO, random);
                answers(row, AGREEMENT, random);
                row.append(',').append(random.nextInt(GRADES)).append('\n');
                out.append(row);
            }
        }
    }

    private static void answers(StringBuilder row, String[] choices, Random random) {
        for (int i = 0; i < THREE; i++) {
            row.append(',').append(random.nextInt(GAPS) == 0 ? "" : one(choices, random));
        }
    }

    private static String one(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
