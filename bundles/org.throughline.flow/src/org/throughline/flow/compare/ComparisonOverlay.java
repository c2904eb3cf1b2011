package org.throughline.flow.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.osgi.util.NLS;
import org.throughline.core.diff.Difference;
import org.throughline.core.diff.ProcessComparison;
import org.throughline.flow.Flowchart;
import org.throughline.flow.FlowchartLayers;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.figures.FlowColour;
import org.throughline.model.base.Element;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/** The signs and ghosts of a comparison, in layers of their own; nothing of it is in the model or can be edited. */
final class ComparisonOverlay {
    private static final Object GHOSTS = "comparison ghosts";
    private static final Object SIGNS = "comparison signs";

    private final GraphicalViewer viewer;
    private final GhostLayer ghostLayer = new GhostLayer();
    private final FreeformLayer markLayer = new FreeformLayer();
    private final Map<IFigure, FigureListener> followed = new HashMap<>();
    private final Map<Element, MarkFigure> marks = new LinkedHashMap<>();
    private Map<DiagramElement, IFigure> ghosts = Map.of();
    private IFigure frame;

    ComparisonOverlay(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    void draw(Flowchart asIs, Flowchart toBe, ProcessComparison comparison) {
        clear();
        LayeredPane pane = (LayeredPane)
                LayerManager.Helper.find(viewer.getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
        pane.addLayerBefore(ghostLayer, GHOSTS, LayerConstants.PRIMARY_LAYER);
        pane.addLayerAfter(markLayer, SIGNS, FlowchartLayers.LABELS);
        ghosts = new Ghosts(asIs, comparison, viewer, ghostLayer).draw();
        Map<Element, List<Difference>> told = comparison.all().stream()
                .collect(Collectors.groupingBy(Difference::element, LinkedHashMap::new, Collectors.toList()));
        ghosts.forEach((element, figure) -> mark(element, figure, Change.REMOVED, told));
        toBe.process().eAllContents().forEachRemaining(object -> {
            if (object instanceof DiagramElement element
                    && viewer.getEditPartRegistry().get(element) instanceof GraphicalEditPart part) {
                Change change = comparison.asIs(element) == null ? Change.ADDED : null;
                if (change != null || told.containsKey(element)) {
                    MarkFigure mark = mark(element, part.getFigure(), change, told);
                    mark.setToolTip(new Label(tip(element, comparison, told)));
                    viewer.getVisualPartMap().put(mark, part);
                }
            }
        });
    }

    private MarkFigure mark(Element element, IFigure figure, Change change, Map<Element, List<Difference>> told) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        if (change == null) {
            told.get(element).forEach(difference -> changes.add(Change.of(difference.kind())));
        } else {
            changes.add(change);
        }
        String signs = changes.stream().map(Change::sign).collect(Collectors.joining(" "));
        String tip = sentences(element, told);
        MarkFigure mark = new MarkFigure(
                signs,
                changes.iterator().next().colour(),
                tip.isEmpty() ? NLS.bind(Messages.fallsAway, ElementProviders.nameOf(element)) : tip);
        markLayer.add(mark);
        mark.placeAt(figure);
        FigureListener follow = moved -> mark.placeAt(moved);
        figure.addFigureListener(follow);
        followed.put(figure, follow);
        marks.put(element, mark);
        return mark;
    }

    private static String sentences(Element element, Map<Element, List<Difference>> told) {
        return told.getOrDefault(element, List.of()).stream()
                .map(Difference::sentence)
                .collect(Collectors.joining("\n"));
    }

    /** What it was, in a few words, and the sentences. */
    private static String tip(
            DiagramElement element, ProcessComparison comparison, Map<Element, List<Difference>> told) {
        List<String> lines = new ArrayList<>();
        if (comparison.asIs(element) instanceof DiagramElement was) {
            for (Difference difference : told.get(element)) {
                switch (difference.kind()) {
                    case RENAMED -> lines.add(NLS.bind(Messages.wasCalled, ElementProviders.nameOf(was)));
                    case MOVED -> {
                        if (was instanceof Node node && node.getLane() != null) {
                            Lane lane = node.getLane();
                            lines.add(NLS.bind(Messages.wasInLane, ElementProviders.nameOf(lane)));
                        }
                    }
                    default -> {
                        // the sentence says it
                    }
                }
            }
        } else {
            lines.add(Messages.isNew);
        }
        String sentences = sentences(element, told);
        if (!sentences.isEmpty()) {
            lines.add(sentences);
        }
        return String.join("\n", lines);
    }

    void clear() {
        followed.forEach(IFigure::removeFigureListener);
        followed.clear();
        marks.values().forEach(viewer.getVisualPartMap()::remove);
        marks.clear();
        ghosts = Map.of();
        frame = null;
        for (Figure layer : List.of(ghostLayer, markLayer)) {
            layer.removeAll();
            if (layer.getParent() != null) {
                layer.getParent().remove(layer);
            }
        }
    }

    /** Returns the figures of what falls away, by their elements of the as-is. */
    Map<DiagramElement, IFigure> ghosts() {
        return ghosts;
    }

    /** Returns the signs by the elements at which they stand. */
    Map<Element, MarkFigure> marks() {
        return marks;
    }

    /** Shows an element of the to-be selected, or a ghost in a frame; nothing happens where neither is drawn. */
    void reveal(Element asIs, Element toBe) {
        if (frame != null) {
            markLayer.remove(frame);
            frame = null;
        }
        if (toBe != null && viewer.getEditPartRegistry().get(toBe) instanceof EditPart part) {
            viewer.select(part);
            viewer.reveal(part);
        } else if (ghosts.get(asIs) != null) {
            viewer.deselectAll();
            RectangleFigure around = new RectangleFigure();
            around.setFill(false);
            around.setOutline(false);
            around.setBorder(new LineBorder(FlowColour.REMOVED.get(), 2));
            around.setBounds(ghosts.get(asIs).getBounds().getCopy().expand(4, 4));
            markLayer.add(around);
            frame = around;
            Scrolling.to(viewer, around.getBounds());
        }
    }
}
