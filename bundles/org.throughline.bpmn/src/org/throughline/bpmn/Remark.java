package org.throughline.bpmn;

/**
 * Something that an import did other than read.
 *
 * @param line the line of the file, counted from 1; 0 where there is none to name
 * @param reason what was done and why, in words
 */
public record Remark(int line, String reason) {}
