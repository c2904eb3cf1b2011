package org.throughline.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.throughline.survey.answers.Answers;

/**
 * Makes up answers to yes/no questions: synthetic data, no person gave them. Each answer is drawn on its own: it is
 * left out with {@value #LEFT_OUT} probability, else it is yes ({@code 1}) with the question's rate and no ({@code 0})
 * otherwise. The generator is {@link Random}, whose numbers its specification fixes for every Java, so that the same
 * seed gives the same answers everywhere.
 */
public final class SyntheticAnswers {
    /** How likely a respondent leaves a question out. */
    public static final double LEFT_OUT = 0.02;

    /**
     * Keeps the days apart from the answers of the same seed; chosen so that most weeks are full enough to be shown.
     */
    private static final long DAYS = 0x4448L;

    private SyntheticAnswers() {}

    /**
     * A yes/no question to make answers up for.
     *
     * @param code the question's column
     * @param rate how likely an answer is yes, 0 to 1
     */
    public record Item(String code, double rate) {}

    /** Makes the answers of a wave up; respondents are named R001, R002 and so on. */
    public static Answers draw(long seed, int respondents, List<Item> items) {
        Random random = new Random(seed);
        List<String> columns = new ArrayList<>(List.of(Answers.RESPONDENT));
        items.forEach(item -> columns.add(item.code()));
        List<List<String>> rows = new ArrayList<>();
        for (int respondent = 1; respondent <= respondents; respondent++) {
            List<String> row = new ArrayList<>(List.of("R%03d".formatted(respondent)));
            for (Item item : items) {
                boolean answered = random.nextDouble() >= LEFT_OUT;
                boolean yes = random.nextDouble() < item.rate();
                row.add(answered ? (yes ? "1" : "0") : "");
            }
            rows.add(row);
        }
        return Answers.of(columns, rows);
    }

    /**
     * Adds a column with the day of each answer, as likely one as another; the respondents come in the order of their
     * days.
     *
     * @param code the column
     * @param from the first day
     * @param to the last day
     */
    public static Answers dated(Answers answers, long seed, String code, LocalDate from, LocalDate to) {
        int days = (int) ChronoUnit.DAYS.between(from, to) + 1;
        Random random = new Random(seed ^ DAYS);
        List<LocalDate> drawn = new ArrayList<>();
        for (int row = 0; row < answers.rows(); row++) {
            drawn.add(from.plusDays(random.nextInt(days)));
        }
        Collections.sort(drawn);
        List<String> columns = new ArrayList<>(answers.columns());
        columns.add(code);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < answers.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (String column : answers.columns()) {
                cells.add(answers.value(row, column));
            }
            cells.add(drawn.get(row).toString());
            rows.add(cells);
        }
        return Answers.of(columns, rows);
    }
}
