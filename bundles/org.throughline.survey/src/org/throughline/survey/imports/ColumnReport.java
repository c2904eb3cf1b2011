package org.throughline.survey.imports;

/**
 * What became of a column.
 *
 * @param name its name in the file, or its place such as {@code (column 4)} where it has none
 * @param question the code of the question that its answers went to; null where they went to none
 * @param status what was done, such as {@code imported}, {@code personal, left out} or {@code left out: no question}
 */
public record ColumnReport(String name, String question, String status) {}
