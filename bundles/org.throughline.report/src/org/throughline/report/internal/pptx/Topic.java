package org.throughline.report.internal.pptx;

import java.util.List;
import org.throughline.report.document.Section;
import org.throughline.report.document.Text;

/**
 * What one slide or several tell under one title.
 *
 * @param section the section that it belongs to
 * @param title the title, as a whole
 * @param pages what it tells; each list begins on a new slide
 */
record Topic(Section section, Text title, boolean isPart, List<List<Piece>> pages) {}
