package org.throughline.bpmn.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.throughline.bpmn.BpmnImport;
import org.throughline.bpmn.Remark;
import org.throughline.model.process.Lane;

/** Writes an import's account as JSON. */
public final class ImportAsJson {
    private ImportAsJson() {}

    /** Returns the account as one object. */
    public static ObjectNode of(BpmnImport account, JsonNodeFactory nodes) {
        ObjectNode json = nodes.objectNode();
        json.put("file", account.file().toString());
        json.put("format", account.format());
        json.put("process", account.process().getName());
        names(json.putArray("pools"), account.pools());
        names(json.putArray("lanes"), account.lanes());
        counts(json.putObject("nodes"), account.nodes());
        json.put("sequenceFlows", account.sequenceFlows());
        json.put("messageFlows", account.messageFlows());
        json.put("laneCrossingFlows", account.laneCrossingFlows());
        json.put("shapes", account.counts().shapes());
        json.put("edges", account.counts().edges());
        counts(json.putObject("elements"), account.counts().elements());
        remarks(json.putArray("repaired"), account.repaired());
        remarks(json.putArray("kept"), account.kept());
        remarks(json.putArray("dropped"), account.dropped());
        return json;
    }

    private static void names(ArrayNode json, List<Lane> lanes) {
        lanes.forEach(lane -> json.add(lane.getName()));
    }

    private static void counts(ObjectNode json, Map<String, Integer> counts) {
        counts.forEach((kind, count) -> json.put(kind, count));
    }

    private static void remarks(ArrayNode json, List<Remark> remarks) {
        for (Remark remark : remarks) {
            json.addObject().put("line", remark.line()).put("reason", remark.reason());
        }
    }
}
