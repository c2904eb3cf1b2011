package org.throughline.bpmn.internal;

import java.util.Map;
import java.util.Set;

/** The words of BPMN 2.0 that this reader knows. */
final class BpmnNames {
    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";

    static final Set<String> STEPS = Set.of(
            "task",
            "userTask",
            "manualTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "scriptTask",
            "businessRuleTask",
            "callActivity");
    static final Set<String> SUB_PROCESSES = Set.of("subProcess", "transaction", "adHocSubProcess");
    static final Set<String> DECISIONS =
            Set.of("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway");
    static final Set<String> EVENTS =
            Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent");
    static final Set<String> DOCUMENTS =
            Set.of("dataObjectReference", "dataStoreReference", "dataObject", "dataInput", "dataOutput");
    static final Set<String> FLOWS =
            Set.of("sequenceFlow", "messageFlow", "association", "dataInputAssociation", "dataOutputAssociation");

    /** Elements that are read with the element around them. */
    static final Set<String> PARTS = Set.of(
            "definitions",
            "process",
            "collaboration",
            "participant",
            "laneSet",
            "childLaneSet",
            "lane",
            "flowNodeRef",
            "incoming",
            "outgoing",
            "sourceRef",
            "targetRef",
            "conditionExpression",
            "text",
            "textAnnotation",
            "dataState");

    private static final String DATA = "what goes in and out is shown by the links to documents only";

    /** What is said of elements that have no place in a flowchart but are no loss to it. */
    static final Map<String, String> TECHNICAL = Map.ofEntries(
            Map.entry("extensionElements", "data of the program that wrote the file"),
            Map.entry("ioSpecification", DATA),
            Map.entry("dataInput", DATA),
            Map.entry("dataOutput", DATA),
            Map.entry("inputSet", DATA),
            Map.entry("outputSet", DATA),
            Map.entry("import", "other files are not read"),
            Map.entry("itemDefinition", "data types have no place in a flowchart"),
            Map.entry("message", "a message is known by the arrow that carries it"),
            Map.entry("signal", "a signal is known by the events that send and catch it"),
            Map.entry("error", "an error is known by the events that send and catch it"),
            Map.entry("escalation", "an escalation is known by the events that send and catch it"),
            Map.entry("dataStore", "a data store is known by the documents that refer to it"),
            Map.entry("category", "categories have no place in a flowchart"),
            Map.entry("interface", "interfaces of programs have no place in a flowchart"),
            Map.entry("resource", "a resource is known by the steps that it performs"),
            Map.entry("property", "variables of programs have no place in a flowchart"));

    private BpmnNames() {}

    static boolean isNode(String name) {
        return STEPS.contains(name)
                || SUB_PROCESSES.contains(name)
                || DECISIONS.contains(name)
                || EVENTS.contains(name)
                || DOCUMENTS.contains(name)
                || name.equals("textAnnotation");
    }
}
