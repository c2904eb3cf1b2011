package org.throughline.core.diff;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.Element;
import org.throughline.model.process.Process;

/** Compares two states of a client, or an as-is with a to-be process, in time linear in their elements. */
public final class Differences {
    private Differences() {}

    /**
     * Returns what differs between two states of a client, element by element matched by id: first what changed or was
     * added in the order of the second state, then what was removed. What lies in an element that was added or removed
     * is not listed itself.
     */
    public static List<Difference> of(ClientFolder before, ClientFolder after) {
        return compare(Matching.byId(roots(before), roots(after)));
    }

    /**
     * Returns what a to-be process does otherwise than the as-is process. Elements are matched by what they are based
     * on, by id, by the id in the file both were imported from, and by kind and name, in this order; hand-offs and
     * arrows by their ends.
     */
    public static List<Difference> of(Process asIs, Process toBe) {
        return compare(Matching.ofProcesses(asIs, toBe));
    }

    private static List<Difference> compare(Matching matching) {
        List<Difference> found = new ArrayList<>();
        ElementComparison comparison = new ElementComparison(matching, found);
        for (Element after : matching.after()) {
            Element before = matching.before(after);
            if (before != null) {
                comparison.compare(before, after);
            } else if (!isInside(after, matching, false)) {
                found.add(new Difference(Difference.Kind.ADDED, after, Sentences.of("added", Names.of(after))));
            }
            if (after instanceof Process process && before instanceof Process original) {
                comparison.compareHandOffs(original, process);
            }
        }
        comparison.summariseGeometry();
        for (Element before : matching.before()) {
            if (matching.after(before) == null && !isInside(before, matching, true)) {
                found.add(new Difference(Difference.Kind.REMOVED, before, Sentences.of("removed", Names.of(before))));
            }
        }
        return found;
    }

    private static boolean isInside(Element element, Matching matching, boolean removed) {
        return element.eContainer() instanceof Element container
                && (removed ? matching.after(container) == null : matching.before(container) == null);
    }

    private static List<EObject> roots(ClientFolder folder) {
        List<EObject> roots = new ArrayList<>();
        roots.add(folder.client());
        roots.addAll(folder.processes());
        roots.addAll(folder.surveys());
        roots.addAll(folder.plans());
        return roots;
    }
}
