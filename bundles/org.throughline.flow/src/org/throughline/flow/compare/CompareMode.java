package org.throughline.flow.compare;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.widgets.Display;
import org.throughline.core.diff.Difference;
import org.throughline.core.diff.ProcessComparison;
import org.throughline.core.language.Language;
import org.throughline.flow.Flowchart;
import org.throughline.model.base.Element;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Process;

/** Shows on a to-be flowchart what it does otherwise than its as-is; follows every edit after a short while. */
public final class CompareMode {
    private static final String PROPERTY = "org.throughline.flow.compare";
    private static final int PAUSE = 250;

    private final GraphicalViewer viewer;
    private final Flowchart toBe;
    private final ComparisonOverlay overlay;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable soon = this::refreshSoon;
    private final Runnable refresh = this::refresh;
    private Flowchart asIs;
    private ProcessComparison comparison;

    private CompareMode(GraphicalViewer viewer, Flowchart toBe) {
        this.viewer = viewer;
        this.toBe = toBe;
        this.overlay = new ComparisonOverlay(viewer);
        viewer.getControl().addDisposeListener(event -> end());
    }

    /** Returns the mode of a viewer whose control exists; it is off at first. */
    public static CompareMode of(GraphicalViewer viewer, Flowchart flowchart) {
        if (viewer.getProperty(PROPERTY) instanceof CompareMode known) {
            return known;
        }
        CompareMode mode = new CompareMode(viewer, flowchart);
        viewer.setProperty(PROPERTY, mode);
        return mode;
    }

    /** Shows what differs from a process; one without geometry is laid out as it is when it is opened. */
    public void turnOn(Process process) {
        turnOff();
        asIs = Flowchart.of(toBe.session(), process);
        toBe.session().addListener(soon);
        refresh();
    }

    /** Shows the flowchart alone. */
    public void turnOff() {
        if (isOn()) {
            overlay.clear();
            end();
        }
    }

    private void end() {
        toBe.session().removeListener(soon);
        asIs = null;
        comparison = null;
        listeners.forEach(Runnable::run);
    }

    /** Returns what shows the to-be. */
    GraphicalViewer viewer() {
        return viewer;
    }

    /** Returns whether differences are shown. */
    public boolean isOn() {
        return asIs != null;
    }

    /** Returns the last comparison; null while the mode is off. */
    public ProcessComparison comparison() {
        return comparison;
    }

    private void refreshSoon() {
        Display.getCurrent().timerExec(PAUSE, refresh);
    }

    /** Compares anew; turns itself off where one of the processes is gone. */
    public void refresh() {
        if (!isOn()) {
            return;
        }
        List<Process> there = toBe.session().folder().processes();
        if (!toBe.session().isOpen() || isGone(asIs, there) || isGone(toBe, there)) {
            turnOff();
            return;
        }
        comparison = Language.ofWindow(() -> ProcessComparison.of(asIs.process(), toBe.process()));
        overlay.draw(asIs, toBe, comparison);
        listeners.forEach(Runnable::run);
    }

    private static boolean isGone(Flowchart flowchart, List<Process> there) {
        String id = flowchart.process().getId();
        return there.stream().noneMatch(process -> process.getId().equals(id));
    }

    /** Goes to the place of a difference, be it that of a ghost. */
    public void show(Difference difference) {
        if (isOn()) {
            Element before = difference.before();
            Element after = difference.after();
            overlay.reveal(before, after == null ? comparison.toBe(before) : after);
        }
    }

    /** Adds somebody to be told when the mode was turned on or off and when there is a new comparison. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener; nothing happens where it was not added. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Returns the figures of what falls away, by their elements of the as-is. */
    Map<DiagramElement, IFigure> ghosts() {
        return overlay.ghosts();
    }

    /** Returns the signs by the elements at which they stand. */
    Map<Element, MarkFigure> marks() {
        return overlay.marks();
    }
}
