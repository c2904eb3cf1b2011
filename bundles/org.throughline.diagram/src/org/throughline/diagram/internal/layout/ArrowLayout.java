package org.throughline.diagram.internal.layout;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;

/** Finds ways for arrows through a flowchart that stays as it is. */
public final class ArrowLayout {
    private ArrowLayout() {}

    /** Gives new routes to those of some arrows that run through figures or along other arrows. */
    public static void apply(Process process, Collection<Flow> arrows) {
        Set<Flow> open = new LinkedHashSet<>(arrows);
        inScope(process, process, open);
        process.eAllContents().forEachRemaining(object -> {
            if (object instanceof Scope inner) {
                inScope(process, inner, open);
            }
        });
    }

    private static void inScope(Process process, Scope scope, Set<Flow> arrows) {
        if (scope.getNodes().stream().allMatch(node -> node.getBounds() != null)) {
            new Rerouting(process, scope, Set.of(), Set.of()).clear(arrows);
        }
    }
}
