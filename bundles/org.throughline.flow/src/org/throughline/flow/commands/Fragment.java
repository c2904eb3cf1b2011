package org.throughline.flow.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.handoff.HandOffs;
import org.throughline.edit.ClientSession;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SubProcess;

/**
 * A copied part of a flowchart: lanes with what lies in them, nodes, the arrows between these and the records of the
 * hand-offs between these. It stays what it was when the originals change, and belongs to one client.
 */
public final class Fragment {
    private final String clientId;
    private final String clientName;
    private final String clientPath;
    private final String scopeId;
    private final String text;
    private final List<EObject> elements = new ArrayList<>();
    private final Map<Node, Origin> origins = new HashMap<>();

    /** Where a node lay; null stands for what it did not have. */
    record Origin(String laneId, String participantId, Bounds lane) {}

    private Fragment(ClientSession session, Process process, Collection<Lane> lanes, Collection<Node> nodes) {
        clientId = session.client().getId();
        clientName = session.client().getName();
        clientPath = session.folder().path().toAbsolutePath().normalize().toString();
        scopeId = commonScope(nodes);
        text = nodes.stream().map(Fragment::line).collect(Collectors.joining("\n"));
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        elements.addAll(copier.copyAll(lanes));
        elements.addAll(copier.copyAll(nodes));
        elements.addAll(copier.copyAll(flowsBetween(process, nodes, copier.keySet())));
        elements.addAll(copier.copyAll(records(process, copier.keySet())));
        copier.copyReferences();
        nodes.forEach(node -> origins.put((Node) copier.get(node), origin(node)));
        copier.forEach(Fragment::forget);
    }

    /**
     * Copies elements of a process. Arrows are copied where both of their ends are, whether they were named or not.
     *
     * @return the copy; null where nothing can be copied, such as an arrow alone
     */
    public static Fragment of(ClientSession session, Process process, Collection<? extends EObject> selected) {
        Set<Lane> lanes = new LinkedHashSet<>();
        Set<Node> nodes = new LinkedHashSet<>();
        for (EObject element : selected) {
            if (element instanceof Lane lane && !liesInOneOf(lane, selected)) {
                lanes.add(lane);
                nodes.addAll(Places.nodesIn(process, Places.withInner(lane)));
            } else if (element instanceof Node node && !liesInOneOf(node, selected)) {
                nodes.add(node);
            }
        }
        return lanes.isEmpty() && nodes.isEmpty() ? null : new Fragment(session, process, lanes, nodes);
    }

    private static boolean liesInOneOf(EObject element, Collection<? extends EObject> others) {
        EObject around = element.eContainer();
        while (around != null && !others.contains(around)) {
            around = around.eContainer();
        }
        return around != null;
    }

    private static String commonScope(Collection<Node> nodes) {
        Set<String> scopes =
                nodes.stream().map(node -> ((Scope) node.eContainer()).getId()).collect(Collectors.toSet());
        return scopes.size() == 1 ? scopes.iterator().next() : null;
    }

    private static List<Flow> flowsBetween(Process process, Collection<Node> nodes, Collection<EObject> copied) {
        List<Flow> candidates = new ArrayList<>(process.getFlows());
        nodes.stream()
                .map(EObject::eContainer)
                .distinct()
                .filter(SubProcess.class::isInstance)
                .forEach(scope -> candidates.addAll(((SubProcess) scope).getFlows()));
        Set<EObject> ends = new LinkedHashSet<>(copied);
        List<Flow> found = new ArrayList<>();
        boolean more = true;
        while (more) {
            List<Flow> next = candidates.stream()
                    .filter(flow -> !ends.contains(flow))
                    .filter(flow -> ends.contains(flow.getSource()) && ends.contains(flow.getTarget()))
                    .toList();
            found.addAll(next);
            more = ends.addAll(next);
        }
        return found;
    }

    private static List<HandOffRecord> records(Process process, Set<EObject> copied) {
        return process.getHandOffRecords().stream()
                .filter(record ->
                        copied.contains(record.getSupplierStep()) && copied.contains(record.getCustomerStep()))
                .toList();
    }

    private static Origin origin(Node node) {
        Lane lane = node.getLane();
        Participant participant = HandOffs.participantOf(node);
        return new Origin(
                lane == null ? null : lane.getId(),
                participant == null ? null : participant.getId(),
                lane == null ? null : lane.getBounds());
    }

    /** A copy continues nothing and came from no file. */
    private static void forget(EObject original, EObject copy) {
        if (copy instanceof DiagramElement element) {
            element.setBasedOn(null);
            element.setSourceId(null);
        }
        if (copy instanceof Event event
                && event.getAttachedTo() != null
                && event.getAttachedTo().eResource() != null) {
            event.setAttachedTo(null);
        }
    }

    private static String line(Node node) {
        Participant participant = HandOffs.participantOf(node);
        String name = ElementProviders.nameOf(node);
        return participant == null || participant.getName() == null ? name : participant.getName() + ": " + name;
    }

    /** Returns whether the fragment was copied from a client. */
    public boolean isOf(ClientSession session) {
        return session.client().getId().equals(clientId)
                && session.folder()
                        .path()
                        .toAbsolutePath()
                        .normalize()
                        .toString()
                        .equals(clientPath);
    }

    /** Returns the name of the client that it was copied from. */
    public String clientName() {
        return clientName;
    }

    /** Returns the names of the nodes, one a line, after the participant where there is one. */
    public String text() {
        return text;
    }

    /** Returns the bounds of all that was copied. */
    Bounds bounds() {
        Bounds all = null;
        for (EObject element : elements) {
            Bounds own = element instanceof Node node
                    ? node.getBounds()
                    : element instanceof Lane lane ? lane.getBounds() : null;
            all = own == null ? all : all == null ? own : all.union(own);
        }
        return all == null ? new Bounds(0, 0, 0, 0) : all;
    }

    /** Returns the id of the process or sub-process that all nodes lay in; null where they lay in several. */
    String scopeId() {
        return scopeId;
    }

    List<EObject> elements() {
        return elements;
    }

    Origin origin(EObject copied) {
        return origins.get(copied);
    }
}
