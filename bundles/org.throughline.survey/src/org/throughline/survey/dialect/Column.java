package org.throughline.survey.dialect;

/**
 * A column of an export.
 *
 * @param name its name in the header, unique in the table; empty where the header has none
 * @param text the wording of the question; empty where the export does not tell
 * @param kind what the dialect knows of it; {@link ColumnKind#ANSWER} where it knows nothing
 */
public record Column(String name, String text, ColumnKind kind) {}
