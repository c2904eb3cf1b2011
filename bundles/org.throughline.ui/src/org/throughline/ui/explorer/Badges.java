package org.throughline.ui.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.edit.ClientSession;
import org.throughline.flow.marks.ClientFindings;
import org.throughline.ui.Messages;

/**
 * The worst finding about each element of the open clients, or about something that lies in it. It follows the checks,
 * which run while nothing is done in the window.
 */
final class Badges {
    private static final int MOST = 5;

    private final Map<ClientSession, Marks> marks = new HashMap<>();
    private final Map<ClientSession, Runnable> listeners = new HashMap<>();
    private final Runnable changed;

    /** Takes whom to tell when badges are others. */
    Badges(Runnable changed) {
        this.changed = changed;
    }

    /** What is known of one client's elements. */
    private record Marks(Map<EObject, Severity> worst, Map<EObject, Integer> counts, Map<EObject, List<String>> own) {
        static final Marks NONE = new Marks(Map.of(), Map.of(), Map.of());

        static Marks of(List<Finding> findings) {
            Marks marks = new Marks(new HashMap<>(), new HashMap<>(), new HashMap<>());
            findings.forEach(marks::add);
            return marks;
        }

        private void add(Finding finding) {
            own.computeIfAbsent(finding.element(), none -> new ArrayList<>()).add(finding.message());
            for (EObject each = finding.element(); each != null; each = each.eContainer()) {
                worst.merge(each, finding.check().severity(), Badges::worse);
                counts.merge(each, 1, Integer::sum);
            }
        }
    }

    private static Severity worse(Severity a, Severity b) {
        return a == null || b != null && b.compareTo(a) < 0 ? b : a;
    }

    void follow(ClientSession session) {
        if (!listeners.containsKey(session)) {
            Runnable listener = () -> count(session);
            listeners.put(session, listener);
            ClientFindings.of(session).addListener(listener);
            count(session);
        }
    }

    void forget(ClientSession session) {
        Runnable listener = listeners.remove(session);
        marks.remove(session);
        if (listener != null && session.isOpen()) {
            ClientFindings.of(session).removeListener(listener);
        }
    }

    private void count(ClientSession session) {
        marks.put(session, Marks.of(ClientFindings.of(session).findings()));
        changed.run();
    }

    /** Returns how bad the worst finding about an element, or what lies in it, is; null where there is none. */
    Severity of(ClientSession session, EObject element) {
        return marks.getOrDefault(session, Marks.NONE).worst().get(element);
    }

    /** Returns how bad the worst finding in a group is; null where there is none. */
    Severity of(Group group) {
        Map<EObject, Severity> worst =
                marks.getOrDefault(group.session(), Marks.NONE).worst();
        return group.elements().stream().map(worst::get).reduce(null, Badges::worse);
    }

    /** Returns how bad the worst finding of a client is; null where there is none. */
    Severity of(ClientSession session) {
        return marks.getOrDefault(session, Marks.NONE).worst().values().stream().reduce(null, Badges::worse);
    }

    /** Returns what was found about an element, and how much about what lies in it; null where there is nothing. */
    String words(ClientSession session, EObject element) {
        Marks all = marks.getOrDefault(session, Marks.NONE);
        int count = all.counts().getOrDefault(element, 0);
        if (count == 0) {
            return null;
        }
        List<String> own = all.own().getOrDefault(element, List.of());
        List<String> lines = new ArrayList<>(own.subList(0, Math.min(MOST, own.size())));
        if (own.size() > MOST) {
            lines.add(Messages.text("badge.more", own.size() - MOST));
        }
        if (count > own.size()) {
            lines.add(Messages.text("badge.below", count - own.size()));
        }
        return String.join("\n", lines);
    }
}
