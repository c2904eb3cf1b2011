package org.throughline.bpmn.internal;

import java.util.Set;

/** The words of BPMN 2.0 that this reader knows. */
final class BpmnNames {
    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";

    static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";
    static final String POINTS = "http://www.omg.org/spec/DD/20100524/DI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    /** What this program adds to a file of BPMN. */
    static final String OWN = "http://throughline.org/2026/bpmn";

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

    static final Set<String> ARTIFACTS = Set.of("association", "textAnnotation", "group");

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
