package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Scope;

/** Writes pools and lanes, and into each lane the nodes that lie in it. */
final class LaneExport {
    private final Process process;
    private final FileIds ids;
    private final Fragments fragments;
    private final Containers containers;
    private final Map<Lane, List<Node>> nodes = new IdentityHashMap<>();

    LaneExport(Process process, FileIds ids, Fragments fragments, Containers containers) {
        this.process = process;
        this.ids = ids;
        this.fragments = fragments;
        this.containers = containers;
        collect(process);
    }

    private void collect(Scope scope) {
        for (Node node : scope.getNodes()) {
            if (node.getLane() != null && !NodeExport.isArtifact(node)) {
                nodes.computeIfAbsent(node.getLane(), lane -> new ArrayList<>()).add(node);
            }
            if (node instanceof Scope inner) {
                collect(inner);
            }
        }
    }

    void write() {
        for (Containers.Pool pool : containers.pools()) {
            writePool(pool);
        }
        for (Lane lane : process.getLanes()) {
            boolean inPool = containers.pools().stream()
                    .anyMatch(pool -> pool.lane() == lane
                            || pool.lane() == null && pool.lanes().contains(lane));
            if (!inPool) {
                add(lane, laneSet(containers.of(lane), "laneSet"));
            }
        }
    }

    private void writePool(Containers.Pool pool) {
        XmlElement xml = Fragments.bpmn(containers.root(), "participant").set("id", pool.id());
        if (pool.lane() == null) {
            xml.set("name", pool.process().attribute("name")).set(Kept.MADE, true);
        } else {
            xml.set("name", pool.lane().getName());
            fragments.restore(pool.lane(), xml);
            describe(pool.lane(), xml);
        }
        if (pool.process() != null) {
            xml.set("processRef", pool.process().id());
        }
        pool.collaboration().add(xml);
        for (Lane lane : pool.lanes()) {
            add(lane, laneSet(pool.process(), "laneSet"));
        }
    }

    private XmlElement laneSet(XmlElement around, String name) {
        XmlElement found = around.first(name);
        return found == null ? around.add(Fragments.bpmn(containers.root(), name)) : found;
    }

    private void add(Lane lane, XmlElement set) {
        XmlElement xml = Fragments.bpmn(containers.root(), "lane").set("id", ids.of(lane));
        xml.set("name", lane.getName());
        fragments.restore(lane, xml);
        describe(lane, xml);
        for (Node node : nodes.getOrDefault(lane, List.of())) {
            xml.add(Fragments.bpmn(xml, "flowNodeRef")).append(ids.of(node));
        }
        set.add(xml);
        for (Lane inner : lane.getLanes()) {
            add(inner, laneSet(xml, "childLaneSet"));
        }
    }

    private static void describe(Lane lane, XmlElement xml) {
        XmlElement own = OwnWriter.write(OwnNames.ELEMENT, lane).set("as", xml.name);
        List<Lane> siblings =
                lane.eContainer() instanceof Lane around ? around.getLanes() : ((Process) lane.eContainer()).getLanes();
        own.set("order", siblings.indexOf(lane));
        NodeExport.document(xml, lane.getNote(), List.of(), own);
        Fragments.extensions(xml).add(own);
    }
}
