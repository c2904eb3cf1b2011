package org.throughline.survey.answers;

import java.util.List;

/**
 * How often each answer to one question was given in each group of respondents. The groups are what the answers to a
 * second question, such as the unit, make of them. Empty cells are counted as the empty answer and the empty group, so
 * that all counts together are the number of respondents. An answer of several choices counts as the cell that it is.
 */
public final class CrossTable {
    private static final int MOST_COUNTS = 1 << 24;

    private final String question;
    private final String by;
    private final List<String> groups;
    private final List<String> answers;
    private final int[][] counts;

    /**
     * Keeps counts.
     *
     * @param counts by group, then by answer; not copied
     */
    private CrossTable(String question, String by, List<String> groups, List<String> answers, int[][] counts) {
        this.question = question;
        this.by = by;
        this.groups = groups;
        this.answers = answers;
        this.counts = counts;
    }

    /**
     * Counts rows; groups and answers that no row has are left out.
     *
     * @throws IllegalArgumentException where groups and answers are so many that a table of them helps nobody
     */
    static CrossTable of(String question, String by, Coded groups, Coded answers) {
        Coded.Sorted filled = groups.sorted();
        Coded.Sorted given = answers.sorted();
        if ((long) filled.values().size() * given.values().size() > MOST_COUNTS) {
            throw new IllegalArgumentException("a table of " + filled.values().size() + " groups and "
                    + given.values().size() + " answers is too large: " + question + " by " + by);
        }
        int[][] counts = new int[filled.values().size()][given.values().size()];
        count(groups, filled.places(), answers, given.places(), counts);
        return new CrossTable(question, by, filled.values(), given.values(), counts);
    }

    private static void count(Coded groups, int[] rowOf, Coded answers, int[] columnOf, int[][] counts) {
        int rows = groups.rows();
        for (int row = 0; row < rows; row++) {
            counts[rowOf[groups.code(row)]][columnOf[answers.code(row)]]++;
        }
    }

    /** Returns the code of the question that is counted. */
    public String question() {
        return question;
    }

    /** Returns the code of the question that makes the groups. */
    public String by() {
        return by;
    }

    /** Returns the groups that have a respondent, sorted; the empty one are those who did not say. */
    public List<String> groups() {
        return groups;
    }

    /** Returns the answers that were given, sorted; the empty one are those who did not answer. */
    public List<String> answers() {
        return answers;
    }

    /** Returns how many of a group gave an answer; 0 where there is no such group or answer. */
    public int count(String group, String answer) {
        int row = groups.indexOf(group);
        int column = answers.indexOf(answer);
        return row < 0 || column < 0 ? 0 : counts[row][column];
    }

    /** Returns how many respondents a group has, those without an answer too. */
    public int size(String group) {
        int row = groups.indexOf(group);
        int size = 0;
        for (int column = 0; row >= 0 && column < answers.size(); column++) {
            size += counts[row][column];
        }
        return size;
    }
}
