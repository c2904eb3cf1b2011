package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.model.base.Element;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;

/**
 * The processes, pools and collaborations of a file. Elements go back to where they were read from. A flowchart of this
 * program becomes one pool with all its lanes, or where messages are drawn one pool for each group of lanes that
 * sequence arrows connect; a lane that joins a file's pools later becomes a pool of its own.
 */
final class Containers {
    /** A pool: the lane that it is, or null for one made up around lanes; its process, or null where it shows none. */
    record Pool(Lane lane, List<Lane> lanes, XmlElement process, XmlElement collaboration, String id) {}

    private final XmlElement root;
    private final FileIds ids;
    private final Fragments fragments;
    private final Process process;
    private final List<Pool> pools = new ArrayList<>();
    private final Map<Lane, XmlElement> processes = new IdentityHashMap<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<Lane> busy = new HashSet<>();
    private XmlElement main;

    Containers(Process process, XmlElement root, FileIds ids, Fragments fragments) {
        this.process = process;
        this.root = root;
        this.ids = ids;
        this.fragments = fragments;
        findBusy(process);
        boolean own = root.all("process").isEmpty()
                && process.getLanes().stream().noneMatch(lane -> isPool(lane) || fragments.container(lane) != null);
        if (own) {
            addGroups();
        } else {
            process.getLanes().forEach(this::addLane);
        }
        if (root.all("process").isEmpty() && root.all("collaboration").isEmpty()) {
            main = newProcess(process, process.getName());
        }
    }

    private void findBusy(Scope scope) {
        for (Node node : scope.getNodes()) {
            if (node.getLane() != null) {
                busy.add(top(node.getLane()));
            }
            if (node instanceof Scope inner) {
                findBusy(inner);
            }
        }
    }

    private static boolean isPool(Lane lane) {
        return "participant".equals(lane.getBpmnType());
    }

    private void addGroups() {
        List<List<Lane>> groups = new LaneGroups(process).groups();
        for (List<Lane> group : groups) {
            Lane only = groups.size() > 1 && group.size() == 1 ? group.getFirst() : null;
            if (only != null) {
                addPool(only);
            } else {
                String name = groups.size() == 1 ? process.getName() : names(group);
                Element origin = groups.size() == 1 ? process : group.getFirst();
                XmlElement made = newProcess(origin, name);
                group.forEach(lane -> processes.put(lane, made));
                pools.add(new Pool(null, group, made, collaboration(null), ids.made("Pool", origin)));
            }
        }
    }

    private static String names(List<Lane> lanes) {
        List<String> names = new ArrayList<>();
        lanes.forEach(lane -> names.add(lane.getName() == null ? "" : lane.getName()));
        return String.join(" / ", names);
    }

    private void addLane(Lane lane) {
        XmlElement around = isPool(lane) ? null : find("process", fragments.container(lane));
        if (around == null) {
            addPool(lane);
        } else {
            processes.put(lane, around);
        }
    }

    private void addPool(Lane lane) {
        XmlElement kept = fragments.of(lane);
        String reference = kept == null ? null : kept.attribute("processRef");
        XmlElement inside = find("process", reference == null ? null : local(reference));
        if (inside == null || !shown.add(inside.id())) {
            inside = busy.contains(lane) || !lane.getLanes().isEmpty() ? newProcess(lane, lane.getName()) : null;
        }
        if (inside != null) {
            processes.put(lane, inside);
        }
        XmlElement collaboration = collaboration(fragments.container(lane));
        pools.add(new Pool(lane, lane.getLanes(), inside, collaboration, ids.of(lane)));
    }

    private static String local(String reference) {
        String id = reference.strip();
        return id.substring(id.indexOf(':') + 1);
    }

    private XmlElement find(String kind, String id) {
        return id == null
                ? null
                : root.all(kind).stream()
                        .filter(one -> id.equals(one.id()))
                        .findFirst()
                        .orElse(null);
    }

    private XmlElement newProcess(Element origin, String name) {
        XmlElement made = Fragments.bpmn(root, "process").set("id", ids.made("Process", origin));
        return root.add(made.set("name", name).set("isExecutable", false).set(Kept.MADE, true));
    }

    /** Returns a collaboration by its id, else the first one, else a new one. */
    XmlElement collaboration(String id) {
        XmlElement found = find("collaboration", id);
        if (found == null) {
            found = root.first("collaboration");
        }
        return found != null
                ? found
                : root.add(Fragments.bpmn(root, "collaboration")
                        .set("id", ids.made("Collaboration", process))
                        .set(Kept.MADE, true));
    }

    List<Pool> pools() {
        return pools;
    }

    /** Returns the process that a lane lies in; null for a pool that shows none. */
    XmlElement of(Lane lane) {
        return processes.get(top(lane));
    }

    /** Returns the process, or for notes the collaboration, that a node outside of sub-processes goes into. */
    XmlElement of(Node node) {
        String kept = fragments.container(node);
        XmlElement found = node instanceof Note ? find("collaboration", kept) : null;
        if (found == null && node.getLane() != null) {
            found = of(node.getLane());
        }
        if (found == null) {
            found = find("process", kept);
        }
        return found == null ? main() : found;
    }

    /** Returns the process of any element; null for an arrow and for a pool that shows none. */
    XmlElement processOf(DiagramElement element) {
        return switch (element) {
            case Lane lane -> of(lane);
            case Node node -> {
                Node outer = node;
                while (outer.eContainer() instanceof Node around) {
                    outer = around;
                }
                yield of(outer);
            }
            default -> null;
        };
    }

    private XmlElement main() {
        if (main == null) {
            main = root.all("process").stream()
                    .filter(one -> pools.stream().noneMatch(pool -> pool.process() == one))
                    .findFirst()
                    .orElse(null);
        }
        if (main == null) {
            main = root.first("process");
        }
        if (main == null) {
            main = newProcess(process, process.getName());
        }
        return main;
    }

    private static Lane top(Lane lane) {
        Lane top = lane;
        while (top.eContainer() instanceof Lane around) {
            top = around;
        }
        return top;
    }

    XmlElement root() {
        return root;
    }
}
