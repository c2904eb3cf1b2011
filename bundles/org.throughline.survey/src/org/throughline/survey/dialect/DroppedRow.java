package org.throughline.survey.dialect;

/**
 * A row that was read and not kept.
 *
 * @param row the row as a spreadsheet numbers it
 * @param reason why, in words for a consultant
 */
public record DroppedRow(int row, String reason) {}
