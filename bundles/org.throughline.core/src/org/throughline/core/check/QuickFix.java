package org.throughline.core.check;

/**
 * What can be done about a finding at once.
 *
 * @param label what it does, in words
 * @param change the change of the model; run as one undoable step where the client is open in a window
 */
public record QuickFix(String label, Runnable change) {}
