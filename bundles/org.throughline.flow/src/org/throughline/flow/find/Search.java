package org.throughline.flow.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.LaneProvider;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;

/** Looks for words in all that is written in a flowchart, and shows the places one after the other. */
public final class Search {
    private final GraphicalViewer viewer;
    private final Flowchart flowchart;
    private List<DiagramElement> found = List.of();
    private String words = "";
    private int place = -1;

    /** Looks in what a viewer shows. */
    public Search(GraphicalViewer viewer, Flowchart flowchart) {
        this.viewer = viewer;
        this.flowchart = flowchart;
    }

    /** Looks for words, whatever their case, and shows the first place; blank words are found nowhere. */
    public void look(String wanted) {
        words = wanted.strip().toLowerCase(Locale.ROOT);
        refresh();
        place = found.isEmpty() ? -1 : 0;
        show();
    }

    /** Shows the next place, after the last the first again, or the one before. */
    public void step(boolean forward) {
        DiagramElement current = place < 0 ? null : found.get(place);
        refresh();
        if (found.isEmpty()) {
            place = -1;
            return;
        }
        int from = found.contains(current) ? found.indexOf(current) : forward ? -1 : 0;
        place = Math.floorMod(from + (forward ? 1 : -1), found.size());
        show();
    }

    /** Returns how many places there are and which is shown, in words; empty before something was looked for. */
    public String account() {
        if (words.isEmpty()) {
            return "";
        }
        return place < 0 ? Messages.foundNone : NLS.bind(Messages.foundPlace, place + 1, found.size());
    }

    private void show() {
        if (place >= 0 && viewer.getEditPartRegistry().get(found.get(place)) instanceof EditPart part) {
            viewer.setSelection(new StructuredSelection(part));
            viewer.reveal(part);
        }
    }

    private void refresh() {
        if (words.isEmpty()) {
            found = List.of();
            return;
        }
        List<DiagramElement> all = new ArrayList<>();
        flowchart.process().eAllContents().forEachRemaining(each -> {
            if (each instanceof DiagramElement element && flowchart.shows(element) && holds(element)) {
                all.add(element);
            }
        });
        all.sort(Comparator.comparingInt(Search::rank)
                .thenComparingInt(element -> bounds(element).x())
                .thenComparingInt(element -> bounds(element).y()));
        found = all;
    }

    private static int rank(DiagramElement element) {
        return element instanceof Node ? 0 : element instanceof Flow ? 1 : 2;
    }

    private static Bounds bounds(DiagramElement element) {
        Bounds bounds = switch (element) {
            case Node node -> node.getBounds();
            case Lane lane -> lane.getBounds();
            case Flow flow -> bounds(flow.getSource());
            default -> null;
        };
        return bounds == null ? new Bounds(0, 0, 0, 0) : bounds;
    }

    private boolean holds(DiagramElement element) {
        Stream<String> texts = switch (element) {
            case Step step -> Stream.concat(Stream.of(step.getScript()), records(step));
            case SequenceFlow flow -> Stream.of(flow.getCondition());
            case Lane lane -> Stream.of(LaneProvider.header(lane));
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(element.getName(), element.getNote()), texts)
                .anyMatch(text -> text != null
                        && text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).contains(words));
    }

    private Stream<String> records(Step supplier) {
        return flowchart.process().getHandOffRecords().stream()
                .filter(record -> record.getSupplierStep() == supplier)
                .flatMap((HandOffRecord record) ->
                        Stream.of(record.getRequirement(), record.getScript()).filter(text -> text != null));
    }
}
