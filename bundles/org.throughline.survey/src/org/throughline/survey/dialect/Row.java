package org.throughline.survey.dialect;

import java.util.List;

/**
 * The answers of one respondent.
 *
 * @param number the row as a spreadsheet numbers it: the first row of the file is 1, headers and blank rows count
 * @param cells one cell a column of the table, empty where nothing was answered
 */
public record Row(int number, List<String> cells) {}
