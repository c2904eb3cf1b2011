package org.throughline.flow;

import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Scope;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;

/** A hospital's blood test: every kind of node and arrow, six lanes, without geometry. */
final class Hospital {
    private static final ProcessFactory PROCESS = ProcessFactory.eINSTANCE;

    private Hospital() {}

    static Client client() {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName("Hospital");
        for (String name : new String[] {"Scheduler", "Receptionist", "Phlebotomist", "Lab technician", "Physician"}) {
            Job job = OrganisationFactory.eINSTANCE.createJob();
            job.setName(name);
            client.getParticipants().add(job);
        }
        Party patient = OrganisationFactory.eINSTANCE.createParty();
        patient.setName("Patient");
        client.getParticipants().add(patient);
        return client;
    }

    static Process bloodTest(Client client) {
        Process process = PROCESS.createProcess();
        process.setName("Outpatient blood test");
        for (Participant participant : client.getParticipants()) {
            Lane lane = PROCESS.createLane();
            lane.setName(participant.getName());
            lane.setParticipant(participant);
            process.getLanes().add(lane);
        }
        addWay(process);
        addRest(process);
        return process;
    }

    private static void addWay(Process process) {
        Node start = node(process, PROCESS.createStart(), "Physician orders a test", 4);
        Node schedule = step(process, "Schedule the appointment and tell the patient how to prepare", 0);
        Node confirm = step(process, "Confirm the appointment", 5);
        Node check = step(process, "Check in", 1);
        Node complete = node(process, PROCESS.createDecision(), "Order complete?", 1);
        Node call = step(process, "Call the physician's office", 1);
        Node waits = node(process, PROCESS.createWait(), "Waiting room", 5);
        Node draw = step(process, "Draw blood", 2);
        Node label = step(process, "Label the tubes", 2);
        Node run = step(process, "Run the test", 3);
        Node valid = node(process, PROCESS.createDecision(), "Result plausible?", 3);
        Node report = step(process, "Report the result", 3);
        Node read = step(process, "Read the result", 4);
        Node discuss = step(process, "Discuss the result with the patient", 4);
        Node understand = step(process, "Understand what it means and what to do at home", 5);
        Node end = node(process, PROCESS.createEnd(), "Patient knows", 5);
        sequence(process, start, schedule, "");
        sequence(process, schedule, confirm, "");
        sequence(process, confirm, check, "");
        sequence(process, check, complete, "");
        sequence(process, complete, call, "no");
        sequence(process, call, complete, "");
        sequence(process, complete, waits, "yes");
        sequence(process, waits, draw, "");
        sequence(process, draw, label, "");
        sequence(process, label, run, "");
        sequence(process, run, valid, "");
        sequence(process, valid, draw, "no, draw again");
        sequence(process, valid, report, "yes");
        sequence(process, report, read, "");
        sequence(process, read, discuss, "");
        sequence(process, discuss, understand, "");
        sequence(process, understand, end, "");
        ((Step) draw).setTouchpoint(true);
        ((Step) discuss).setTouchpoint(true);
    }

    private static void addRest(Process process) {
        Node run = named(process, "Run the test");
        Node form = node(process, PROCESS.createDocument(), "Requisition form", 3);
        Node alarm = node(process, PROCESS.createEvent(), "Critical value", 3);
        Node warn = step(process, "Telephone the physician at once", 3);
        Node act = step(process, "Act on the critical value", 4);
        SubProcess archive = (SubProcess) node(process, PROCESS.createSubProcess(), "Archive", 1);
        Node scan = node(archive, PROCESS.createStep(), "Scan the form", -1);
        Node file = node(archive, PROCESS.createStep(), "File it", -1);
        sequence(archive, scan, file, "");
        Node remark = node(process, PROCESS.createNote(), "Nobody tells the patient when the result will come.", 5);
        sequence(process, run, alarm, "");
        sequence(process, alarm, warn, "");
        sequence(process, warn, act, "");
        sequence(process, named(process, "Read the result"), archive, "");
        arrow(process, PROCESS.createAssociation(), form, run);
        arrow(
                process,
                PROCESS.createAssociation(),
                remark,
                named(process, "Understand what it means and what to do at home"));
        arrow(process, PROCESS.createMessageFlow(), act, process.getLanes().get(5));
    }

    static Node named(Process process, String name) {
        return process.getNodes().stream()
                .filter(node -> name.equals(node.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static Node step(Process process, String name, int lane) {
        return node(process, PROCESS.createStep(), name, lane);
    }

    private static Node node(Scope scope, Node node, String name, int lane) {
        node.setName(name);
        if (scope instanceof Process process) {
            node.setLane(process.getLanes().get(lane));
        }
        scope.getNodes().add(node);
        return node;
    }

    private static void sequence(Scope scope, Node source, Node target, String name) {
        Flow flow = PROCESS.createSequenceFlow();
        flow.setName(name.isEmpty() ? null : name);
        arrow(scope, flow, source, target);
    }

    private static void arrow(Scope scope, Flow flow, DiagramElement source, DiagramElement target) {
        flow.setSource(source);
        flow.setTarget(target);
        scope.getFlows().add(flow);
    }
}
