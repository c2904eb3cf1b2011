package org.throughline.survey.overlay;

/**
 * What an overlay tells of one element.
 *
 * @param text in a few words, such as {@code 72 % n=40}
 * @param explanation in full, for a tool tip; lines are parted by line feeds
 * @param level how much it asks for attention, 0 to 1; of several values at one arrow the highest is shown
 * @param attention how much attention it asks for
 */
public record OverlayValue(String text, String explanation, double level, Attention attention) {}
