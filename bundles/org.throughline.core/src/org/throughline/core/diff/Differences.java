package org.throughline.core.diff;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.client.ClientFolder;

/** Compares two states of a client in time linear in their elements. */
public final class Differences {
    private Differences() {}

    /**
     * Returns what differs between two states of a client, element by element matched by id: first what changed or was
     * added in the order of the second state, then what was removed. What lies in an element that was added or removed
     * is not listed itself.
     */
    public static List<Difference> of(ClientFolder before, ClientFolder after) {
        List<Difference> found = new ArrayList<>();
        ElementComparison comparison =
                new ElementComparison(Matching.byId(roots(before), roots(after)), found, Tone.HAPPENED);
        comparison.compareAll(element -> false, comparison::compareHandOffs);
        comparison.summariseGeometry();
        comparison.tellRemoved(element -> false);
        return found;
    }

    private static List<EObject> roots(ClientFolder folder) {
        List<EObject> roots = new ArrayList<>();
        roots.add(folder.client());
        roots.addAll(folder.processes());
        roots.addAll(folder.surveys());
        roots.addAll(folder.plans());
        roots.addAll(folder.reportTemplates());
        return roots;
    }
}
