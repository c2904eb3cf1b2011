package org.throughline.diagram;

/** A width and a height in points of 1/96 inch. */
public record Size(int width, int height) {}
