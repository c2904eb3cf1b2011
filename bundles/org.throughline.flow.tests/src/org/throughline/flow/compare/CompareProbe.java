package org.throughline.flow.compare;

import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.throughline.flow.Flowchart;
import org.throughline.model.base.Element;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Process;

/** What a comparison draws and notes, for tests. */
public final class CompareProbe {
    private CompareProbe() {}

    public static Map<Element, ? extends Label> signs(CompareMode mode) {
        return mode.marks();
    }

    public static Map<DiagramElement, IFigure> ghosts(CompareMode mode) {
        return mode.ghosts();
    }

    public static List<Process> choices(Flowchart toBe) {
        return AsIsChoice.choices(toBe);
    }

    public static void choose(Flowchart toBe, Process asIs) {
        AsIsChoice.note(toBe, asIs);
    }
}
