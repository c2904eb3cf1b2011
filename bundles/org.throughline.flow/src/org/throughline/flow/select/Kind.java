package org.throughline.flow.select;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.base.Element;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Step;

/** What can be selected together. */
public enum Kind {
    ALL,
    STEPS,
    DECISIONS,
    ARROWS,
    PARTICIPANT;

    /** Returns the kind of a name in any case. */
    public static Kind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * Selects all that a viewer shows of this kind. Of a participant it is what lies in the lanes of the participants
     * of what is selected.
     */
    public void select(GraphicalViewer viewer) {
        Predicate<Object> belongs = test(viewer);
        List<?> parts = List.copyOf(viewer.getEditPartRegistry().values());
        viewer.setSelection(new StructuredSelection(parts.stream()
                .filter(part -> part instanceof GraphicalEditPart shown && belongs.test(shown.getModel()))
                .sorted((a, b) -> id(a).compareTo(id(b)))
                .toList()));
    }

    private static String id(Object part) {
        return ((Element) ((EditPart) part).getModel()).getId();
    }

    private Predicate<Object> test(GraphicalViewer viewer) {
        return switch (this) {
            case ALL -> model -> model instanceof DiagramElement;
            case STEPS -> Step.class::isInstance;
            case DECISIONS -> Decision.class::isInstance;
            case ARROWS -> Flow.class::isInstance;
            case PARTICIPANT -> {
                List<?> selected = List.copyOf(viewer.getSelectedEditParts());
                List<Object> participants = selected.stream()
                        .map(part -> participant(((EditPart) part).getModel()))
                        .filter(Objects::nonNull)
                        .toList();
                yield model -> model instanceof Node && participants.contains(participant(model));
            }
        };
    }

    private static Object participant(Object model) {
        return switch (model) {
            case Node node -> HandOffs.participantOf(node);
            case Lane lane -> lane.getParticipant();
            case null, default -> null;
        };
    }
}
