package org.throughline.survey.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.throughline.model.survey.Question;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ColumnTable;

/** Finds the questions that columns ask in slightly other words. */
final class SimilarColumns {
    private SimilarColumns() {}

    /**
     * A column with the question that it is taken for.
     *
     * @param similarity {@link SimilarText#THRESHOLD} to 1
     */
    record Match(int column, Question question, double similarity) {
        /** Returns how the column was matched, such as {@code by similar text, 0.86}. */
        String words() {
            return String.format(Locale.ROOT, "by similar text, %.2f", similarity);
        }
    }

    /**
     * Matches columns, the most similar first. A column that is nearly as similar to a second question is left alone.
     *
     * @param open the columns that answer no question yet
     * @param taken the questions that have a column
     */
    static List<Match> find(
            ColumnTable table, List<Integer> open, List<Question> questions, Collection<Question> taken) {
        SimilarText similar = new SimilarText(questions.stream()
                .map(Question::getText)
                .filter(Objects::nonNull)
                .toList());
        List<Match> candidates = new ArrayList<>();
        for (int column : open) {
            Match best = best(similar, table.columns().get(column), column, questions);
            if (best != null && !taken.contains(best.question())) {
                candidates.add(best);
            }
        }
        candidates.sort(Comparator.comparingDouble(Match::similarity).reversed().thenComparingInt(Match::column));
        Set<Question> found = new HashSet<>();
        candidates.removeIf(match -> !found.add(match.question()));
        return candidates;
    }

    private static Match best(SimilarText similar, Column column, int index, List<Question> questions) {
        String wording = wording(column);
        Match best = null;
        double second = 0;
        for (Question question : questions) {
            double similarity = similar.of(wording, question.getText());
            if (best == null || similarity > best.similarity()) {
                second = best == null ? 0 : best.similarity();
                best = new Match(index, question, similarity);
            } else {
                second = Math.max(second, similarity);
            }
        }
        boolean clear = best != null
                && best.similarity() >= SimilarText.THRESHOLD
                && best.similarity() - second >= SimilarText.MARGIN;
        return clear ? best : null;
    }

    /** Returns what a column asks: its text, or its name where the export has none beside it. */
    static String wording(Column column) {
        return column.text() == null || column.text().isBlank() ? column.name() : column.text();
    }
}
