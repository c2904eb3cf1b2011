package org.throughline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;

/** The flows of a process by the innermost scope that holds both of their ends. */
final class FlowsByScope {
    private final Map<Scope, List<Flow>> flows = new HashMap<>();

    FlowsByScope(Process process) {
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Flow flow && flow.getSource() != null && flow.getTarget() != null) {
                Scope common = common(scopes(flow.getSource()), scopes(flow.getTarget()));
                flows.computeIfAbsent(common == null ? process : common, s -> new ArrayList<>())
                        .add(flow);
            }
        });
    }

    List<Flow> in(Scope scope) {
        return flows.getOrDefault(scope, List.of());
    }

    private static Scope common(List<Scope> ones, List<Scope> others) {
        return ones.stream().filter(others::contains).findFirst().orElse(null);
    }

    /** The scopes around an element, the innermost first. */
    private static List<Scope> scopes(DiagramElement element) {
        List<Scope> found = new ArrayList<>();
        EObject object = element instanceof Lane lane ? outermost(lane) : element.eContainer();
        for (; object != null; object = object.eContainer()) {
            if (object instanceof Scope scope) {
                found.add(scope);
            }
        }
        return found;
    }

    private static EObject outermost(Lane lane) {
        EObject object = lane;
        while (object instanceof Lane) {
            object = object.eContainer();
        }
        return object;
    }
}
