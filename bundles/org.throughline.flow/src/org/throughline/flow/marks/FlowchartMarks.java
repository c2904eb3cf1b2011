package org.throughline.flow.marks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.throughline.core.check.Finding;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.core.handoff.StepGraph;
import org.throughline.core.language.Language;
import org.throughline.core.line.Line;
import org.throughline.core.line.LineParts;
import org.throughline.edit.ClientSession;
import org.throughline.flow.figures.ElementMarks;
import org.throughline.flow.figures.ElementMarks.Emphasis;
import org.throughline.model.base.Element;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.overlay.FindingOverlay;
import org.throughline.survey.overlay.FindingPlaces;
import org.throughline.survey.overlay.HandOffOverlay;
import org.throughline.survey.overlay.OverlayKind;
import org.throughline.survey.overlay.OverlayValue;
import org.throughline.survey.overlay.ScoreOverlay;
import org.throughline.survey.overlay.TimeOverlay;

/**
 * What is marked on a flowchart: findings always, the overlay and the customer line on demand. It follows the client
 * while somebody listens, a moment after each change.
 */
public final class FlowchartMarks {
    private static final LineParts NO_LINE = new LineParts(Set.of(), Set.of(), Set.of());

    private final ClientSession session;
    private final Process process;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable refresh = this::refresh;
    private final BackgroundScores scores;
    private OverlayKind overlay = OverlayKind.NONE;
    private boolean lineShown;
    private Map<Element, List<Finding>> findings = Map.of();
    private Map<Element, OverlayValue> values = Map.of();
    private LineParts line = NO_LINE;

    /** Marks a process of a client; nothing is marked before somebody listens. */
    public FlowchartMarks(ClientSession session, Process process) {
        this.session = session;
        this.process = process;
        scores = new BackgroundScores(session, this::refresh);
    }

    /** Adds somebody to be told when marks changed, and at once of those that are there. */
    public void addListener(Runnable listener) {
        if (listeners.isEmpty()) {
            ClientFindings.of(session).addListener(refresh);
            refresh();
        }
        listeners.add(listener);
        listener.run();
    }

    /** Removes a listener; nothing happens where it was not added. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
        if (listeners.isEmpty() && session.isOpen()) {
            ClientFindings.of(session).removeListener(refresh);
        }
    }

    /** Returns what is marked at an element. */
    public ElementMarks of(DiagramElement element) {
        List<Finding> here = findings(element);
        return new ElementMarks(
                values.get(element),
                here.isEmpty() || overlay == OverlayKind.FINDINGS ? null : FindingOverlay.worst(here),
                emphasis(element),
                lineShown && line.weakest().contains(element));
    }

    private Emphasis emphasis(DiagramElement element) {
        if (!lineShown || line.main().isEmpty() || element instanceof Lane) {
            return Emphasis.NORMAL;
        }
        if (line.main().contains(element)) {
            return Emphasis.STRONG;
        }
        return line.branches().contains(element) ? Emphasis.NORMAL : Emphasis.FADED;
    }

    /** Returns what the checks find at an element, the heaviest first. */
    public List<Finding> findings(DiagramElement element) {
        return findings.getOrDefault(element, List.of());
    }

    /** Returns what a tool tip tells of an element's marks; empty where nothing is marked. */
    public String tip(DiagramElement element) {
        OverlayValue value = values.get(element);
        String told = findings(element).stream()
                .map(finding -> SeverityWord.of(finding) + ": " + finding.message())
                .collect(Collectors.joining("\n"));
        if (value == null || overlay == OverlayKind.FINDINGS) {
            return told;
        }
        return told.isEmpty() ? value.explanation() : value.explanation() + "\n" + told;
    }

    /** Returns the overlay that is shown. */
    public OverlayKind overlay() {
        return overlay;
    }

    /** Shows an overlay in place of the one before. */
    public void show(OverlayKind kind) {
        overlay = kind;
        if (kind == OverlayKind.SCORES) {
            scores.read();
        }
        refresh();
    }

    /** Returns whether the customer line stands out. */
    public boolean isLineShown() {
        return lineShown;
    }

    /** Lets the customer line stand out, or not. */
    public void showLine(boolean shown) {
        lineShown = shown;
        refresh();
    }

    /** Returns whether there is a line that could stand out. */
    public boolean hasLine() {
        return !line.main().isEmpty();
    }

    private void refresh() {
        if (!session.isOpen()) {
            return;
        }
        List<Finding> found = ClientFindings.of(session).findings();
        if (found.isEmpty() && overlay == OverlayKind.NONE && !lineShown) {
            findings = Map.of();
            values = Map.of();
            line = NO_LINE;
        } else {
            derive(found);
        }
        listeners.forEach(Runnable::run);
    }

    private void derive(List<Finding> found) {
        StepGraph graph = StepGraph.of(process);
        List<HandOff> handOffs = HandOffs.of(graph);
        FindingPlaces places = new FindingPlaces(handOffs);
        findings = places.place(found);
        line = lineShown ? LineParts.of(graph, Line.of(graph, handOffs)) : NO_LINE;
        values = new HashMap<>(Language.ofWindow(() -> overlaid(graph, handOffs)));
        values.keySet().removeIf(Lane.class::isInstance);
    }

    private Map<Element, OverlayValue> overlaid(StepGraph graph, List<HandOff> handOffs) {
        return switch (overlay) {
            case NONE -> Map.of();
            case FINDINGS -> FindingOverlay.of(findings);
            case HAND_OFFS -> HandOffOverlay.of(handOffs);
            case SCORES ->
                new ScoreOverlay(scores.latest(), Disclosure.of(session.client().getSmallCells())).of(graph, handOffs);
            case TIME -> TimeOverlay.of(process);
        };
    }
}
