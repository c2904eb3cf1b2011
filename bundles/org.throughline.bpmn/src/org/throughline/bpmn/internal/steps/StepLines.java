package org.throughline.bpmn.internal.steps;

import java.util.List;

/**
 * A list as it was read, before it becomes a flow.
 *
 * @param title what the list calls the process; null for nothing
 * @param entries the entries in their order, not yet nested
 * @param account what was said so far
 */
public record StepLines(String title, List<StepLine> entries, StepAccount account) {}
