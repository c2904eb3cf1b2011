package org.throughline.survey.imports;

/**
 * A cell that is no answer to its question and was kept as no answer.
 *
 * @param row the row as a spreadsheet numbers it
 * @param column the column's name in the file
 * @param value what the cell holds, cut after 80 characters
 * @param reason what was expected
 */
public record SetAside(int row, String column, String value, String reason) {}
