package org.throughline.bpmn.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The attributes and the order of the content that BPMN 2.0 (its Semantic.xsd) allows the elements that are read. */
final class Schema {
    private static final String FLOW_ELEMENT = "documentation extensionElements auditing monitoring categoryValueRef ";
    private static final String FLOW_NODE = FLOW_ELEMENT + "incoming outgoing ";
    private static final String LOOPS =
            "loopCharacteristics standardLoopCharacteristics multiInstanceLoopCharacteristics ";
    private static final String ROLES = "resourceRole performer humanPerformer potentialOwner ";
    private static final String ACTIVITY =
            FLOW_NODE + "ioSpecification property dataInputAssociation dataOutputAssociation " + ROLES + LOOPS;
    private static final String DEFINITIONS_OF_EVENTS = "cancelEventDefinition compensateEventDefinition"
            + " conditionalEventDefinition errorEventDefinition escalationEventDefinition linkEventDefinition"
            + " messageEventDefinition signalEventDefinition terminateEventDefinition timerEventDefinition"
            + " eventDefinition eventDefinitionRef ";
    private static final String CATCH =
            FLOW_NODE + "property dataOutput dataOutputAssociation outputSet " + DEFINITIONS_OF_EVENTS;
    private static final String THROW =
            FLOW_NODE + "property dataInput dataInputAssociation inputSet " + DEFINITIONS_OF_EVENTS;
    private static final String FLOW_ELEMENTS = "adHocSubProcess boundaryEvent businessRuleTask callActivity"
            + " callChoreography choreographyTask complexGateway dataObject dataObjectReference dataStoreReference"
            + " endEvent eventBasedGateway exclusiveGateway implicitThrowEvent inclusiveGateway intermediateCatchEvent"
            + " intermediateThrowEvent manualTask parallelGateway receiveTask scriptTask sendTask sequenceFlow"
            + " serviceTask startEvent subChoreography subProcess task transaction userTask event ";
    private static final String ARTIFACTS = "association group textAnnotation ";
    private static final String SUB_PROCESS = ACTIVITY + "laneSet " + FLOW_ELEMENTS + ARTIFACTS;
    private static final String ROOTS = "category collaboration choreography conversation correlationProperty dataStore"
            + " endPoint error escalation globalBusinessRuleTask globalChoreographyTask globalConversation"
            + " globalManualTask globalScriptTask globalTask globalUserTask interface itemDefinition message"
            + " partnerEntity partnerRole process resource signal " + DEFINITIONS_OF_EVENTS;
    private static final String ACTIVITY_ATTRIBUTES =
            "id name isForCompensation startQuantity completionQuantity default ";

    private static final Map<String, List<String>> CONTENT = new HashMap<>();
    private static final Map<String, Set<String>> ATTRIBUTES = new HashMap<>();
    /** Elements whose order among each other is free. */
    private static final List<Set<String>> CHOICES =
            List.of(words(FLOW_ELEMENTS), words(ARTIFACTS), words(ROLES), words(ROOTS));

    static {
        add("definitions", "import extension " + ROOTS + "BPMNDiagram relationship");
        attributes("definitions", "id name targetNamespace expressionLanguage typeLanguage exporter exporterVersion");
        add(
                "process",
                "documentation extensionElements supportedInterfaceRef ioSpecification ioBinding auditing monitoring"
                        + " property laneSet " + FLOW_ELEMENTS + ARTIFACTS + ROLES
                        + "correlationSubscription supports");
        attributes("process", "id name processType isClosed isExecutable definitionalCollaborationRef");
        add(
                "collaboration",
                "documentation extensionElements participant messageFlow " + ARTIFACTS
                        + "callConversation conversation subConversation conversationAssociation participantAssociation"
                        + " messageFlowAssociation correlationKey choreographyRef conversationLink");
        attributes("collaboration", "id name isClosed");
        add("participant", "documentation extensionElements interfaceRef endPointRef participantMultiplicity");
        attributes("participant", "id name processRef");
        add("lane", "documentation extensionElements partitionElement flowNodeRef childLaneSet");
        attributes("lane", "id name partitionElementRef");
        Stream.of("laneSet", "childLaneSet").forEach(set -> {
            add(set, "documentation extensionElements lane");
            attributes(set, "id name");
        });
        addActivities();
        addEvents();
        addGateways();
        addFlowsAndDocuments();
    }

    private Schema() {}

    private static void addActivities() {
        BpmnNames.STEPS.forEach(step -> add(step, ACTIVITY));
        add("userTask", ACTIVITY + "rendering");
        add("scriptTask", ACTIVITY + "script");
        BpmnNames.STEPS.forEach(step -> attributes(step, ACTIVITY_ATTRIBUTES));
        attributes("userTask", ACTIVITY_ATTRIBUTES + "implementation");
        attributes("businessRuleTask", ACTIVITY_ATTRIBUTES + "implementation");
        attributes("serviceTask", ACTIVITY_ATTRIBUTES + "implementation operationRef");
        attributes("sendTask", ACTIVITY_ATTRIBUTES + "implementation messageRef operationRef");
        attributes("receiveTask", ACTIVITY_ATTRIBUTES + "implementation instantiate messageRef operationRef");
        attributes("scriptTask", ACTIVITY_ATTRIBUTES + "scriptFormat");
        attributes("callActivity", ACTIVITY_ATTRIBUTES + "calledElement");
        BpmnNames.SUB_PROCESSES.forEach(inner -> add(inner, SUB_PROCESS));
        add("adHocSubProcess", SUB_PROCESS + "completionCondition");
        attributes("subProcess", ACTIVITY_ATTRIBUTES + "triggeredByEvent");
        attributes("transaction", ACTIVITY_ATTRIBUTES + "triggeredByEvent method");
        attributes("adHocSubProcess", ACTIVITY_ATTRIBUTES + "triggeredByEvent cancelRemainingInstances ordering");
    }

    private static void addEvents() {
        add("startEvent", CATCH);
        add("intermediateCatchEvent", CATCH);
        add("boundaryEvent", CATCH);
        add("intermediateThrowEvent", THROW);
        add("endEvent", THROW);
        attributes("startEvent", "id name isInterrupting parallelMultiple");
        attributes("intermediateCatchEvent", "id name parallelMultiple");
        attributes("boundaryEvent", "id name parallelMultiple cancelActivity attachedToRef");
        attributes("intermediateThrowEvent", "id name");
        attributes("endEvent", "id name");
    }

    private static void addGateways() {
        BpmnNames.DECISIONS.forEach(decision -> add(decision, FLOW_NODE));
        add("complexGateway", FLOW_NODE + "activationCondition");
        BpmnNames.DECISIONS.forEach(decision -> attributes(decision, "id name gatewayDirection default"));
        attributes("parallelGateway", "id name gatewayDirection");
        attributes("eventBasedGateway", "id name gatewayDirection instantiate eventGatewayType");
    }

    private static void addFlowsAndDocuments() {
        add("sequenceFlow", FLOW_ELEMENT + "conditionExpression");
        attributes("sequenceFlow", "id name sourceRef targetRef isImmediate");
        add("messageFlow", "documentation extensionElements");
        attributes("messageFlow", "id name sourceRef targetRef messageRef");
        add("association", "documentation extensionElements");
        attributes("association", "id sourceRef targetRef associationDirection");
        Stream.of("dataInputAssociation", "dataOutputAssociation").forEach(data -> {
            add(data, "documentation extensionElements sourceRef targetRef transformation assignment");
            attributes(data, "id");
        });
        Stream.of("dataObject", "dataObjectReference", "dataStoreReference").forEach(data -> {
            add(data, FLOW_ELEMENT + "dataState");
        });
        Stream.of("dataInput", "dataOutput").forEach(data -> {
            add(data, "documentation extensionElements dataState");
            attributes(data, "id name itemSubjectRef isCollection");
        });
        attributes("dataObject", "id name itemSubjectRef isCollection");
        attributes("dataObjectReference", "id name itemSubjectRef dataObjectRef");
        attributes("dataStoreReference", "id name itemSubjectRef dataStoreRef");
        add("textAnnotation", "documentation extensionElements text");
        attributes("textAnnotation", "id textFormat");
        add("ioSpecification", "documentation extensionElements dataInput dataOutput inputSet outputSet");
        attributes("ioSpecification", "id");
    }

    private static void add(String element, String content) {
        CONTENT.put(element, List.copyOf(words(content)));
    }

    private static void attributes(String element, String attributes) {
        ATTRIBUTES.put(element, words(attributes));
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(Arrays.asList(text.strip().split(" +")));
    }

    static boolean allowsAttribute(XmlElement element, String attribute) {
        Set<String> allowed = ATTRIBUTES.get(element.name);
        return allowed == null || allowed.contains(attribute);
    }

    static boolean allows(XmlElement parent, XmlElement child) {
        List<String> allowed = CONTENT.get(parent.name);
        return allowed == null || allowed.contains(child.name);
    }

    /** Returns a number that grows with the place of a child; children whose order is free have the same. */
    static int place(XmlElement parent, XmlElement child) {
        List<String> order = CONTENT.get(parent.name);
        if (order == null) {
            return 0;
        }
        for (Set<String> choice : CHOICES) {
            if (choice.contains(child.name)) {
                return order.stream()
                        .filter(choice::contains)
                        .findFirst()
                        .map(order::indexOf)
                        .orElse(0);
            }
        }
        return order.indexOf(child.name);
    }
}
