package org.throughline.bpmn;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.throughline.diagram.AutoLayout;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.Decision;
import org.throughline.model.process.DecisionKind;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Document;
import org.throughline.model.process.End;
import org.throughline.model.process.Event;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.Period;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessState;
import org.throughline.model.process.Scope;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Start;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;
import org.throughline.model.process.Wait;

/** Flowcharts drawn in this program. */
final class Flowcharts {
    static final ProcessFactory MAKE = ProcessFactory.eINSTANCE;

    private Flowcharts() {}

    /** Returns a flowchart with everything that the model can say, laid out. */
    static Process everything(boolean messages) {
        Process process = MAKE.createProcess();
        process.setName("Blood test, \"urgent\" <24 h> & more");
        process.setNote("  Drawn with the ward\nand the laboratory ");
        process.setState(ProcessState.TO_BE);
        Lane clinic = lane(process.getLanes(), "Clinic");
        Lane ward = lane(clinic.getLanes(), "Ward\n3 West");
        Lane laboratory = lane(clinic.getLanes(), "Laboratoire d’analyses 検査室 🧪");
        Lane patient = lane(process.getLanes(), "Patient");
        Start start = node(process, MAKE.createStart(), null, ward);
        Step order = node(process, MAKE.createStep(), "Order the\nblood test", ward);
        describe(order);
        Decision urgent = node(process, MAKE.createDecision(), "Urgent?", ward);
        urgent.setKind(DecisionKind.INCLUSIVE);
        Wait courier = node(process, MAKE.createWait(), "Courier", laboratory);
        courier.setWaitTime(Duration.ofMinutes(90));
        SubProcess analyse = node(process, MAKE.createSubProcess(), "Analyse", laboratory);
        Step spin = node(analyse, MAKE.createStep(), "Spin", null);
        End spun = node(analyse, MAKE.createEnd(), "Spun", null);
        flow(analyse, MAKE.createSequenceFlow(), spin, spun);
        Event late = node(process, MAKE.createEvent(), "Late", laboratory);
        late.setAttachedTo(analyse);
        Event sent = node(process, MAKE.createEvent(), "Result sent", laboratory);
        Step told = node(process, MAKE.createStep(), "Hear the result", messages ? patient : ward);
        End end = node(process, MAKE.createEnd(), "Understood", messages ? patient : ward);
        Document form = node(process, MAKE.createDocument(), "Form [signed]", ward);
        Document store = node(process, MAKE.createDocument(), "Laboratory system", laboratory);
        store.setBpmnType("dataStoreReference");
        Note note = node(process, MAKE.createNote(), " Mind the label\n", null);
        flow(process, MAKE.createSequenceFlow(), start, order);
        flow(process, MAKE.createSequenceFlow(), order, urgent);
        SequenceFlow yes = flow(process, MAKE.createSequenceFlow(), urgent, analyse);
        yes.setName("yes");
        yes.setCondition("potassium > 6.0 & rising");
        flow(process, MAKE.createSequenceFlow(), urgent, courier).setCondition("otherwise");
        flow(process, MAKE.createSequenceFlow(), courier, analyse);
        flow(process, MAKE.createSequenceFlow(), analyse, sent);
        flow(process, MAKE.createSequenceFlow(), late, order);
        Flow hearing = messages ? MAKE.createMessageFlow() : MAKE.createSequenceFlow();
        flow(process, hearing, sent, told).setName("result");
        flow(process, MAKE.createSequenceFlow(), told, end);
        flow(process, MAKE.createMessageFlow(), order, courier).setName("call\nthe courier");
        flow(process, MAKE.createMessageFlow(), order, patient).setNote("by letter");
        flow(process, MAKE.createAssociation(), form, order);
        flow(process, MAKE.createAssociation(), analyse, store).setName("stored");
        flow(process, MAKE.createAssociation(), note, yes);
        addRecord(process, order, analyse);
        AutoLayout.apply(process);
        return process;
    }

    private static void describe(Step order) {
        order.setBpmnType("userTask");
        order.setWorkTime(Duration.ofMinutes(5));
        order.setWaitTime(Duration.ofHours(3));
        order.setVolume(40.5);
        order.setVolumePeriod(Period.DAY);
        order.setReworkShare(0.125);
        order.setTouchpoint(true);
        order.setScript("I order the test so that\n\tDr. Ames knows");
        order.setNote("");
    }

    private static void addRecord(Process process, Node supplier, Node customer) {
        HandOffRecord record = MAKE.createHandOffRecord();
        record.setName("Order");
        record.setNote("seen twice");
        record.setSupplierStep(supplier);
        record.setCustomerStep(customer);
        record.setRequirement("legible & complete");
        record.setAgreement(Agreement.AGREED);
        record.setAgreedOn(LocalDate.of(2026, 3, 31));
        record.setTimeliness(0.9);
        record.setCompleteAccurate(0.75);
        record.setScript("This is urgent because …");
        process.getHandOffRecords().add(record);
    }

    /** Returns the same flowchart with its lanes upright. */
    static Process upright() {
        Process process = everything(true);
        process.setOrientation(Orientation.VERTICAL);
        return process;
    }

    /** Returns a flowchart of many steps that go from lane to lane, with a decision after every fifth. */
    static Process broad(int lanes, int steps) {
        Process process = MAKE.createProcess();
        process.setName("From admission to discharge");
        for (int i = 1; i <= lanes; i++) {
            lane(process.getLanes(), "Job " + i);
        }
        Node before = node(
                process, MAKE.createStart(), "Admission", process.getLanes().getFirst());
        for (int i = 1; i <= steps; i++) {
            Lane lane = process.getLanes().get(i * 7 / 3 % lanes);
            Node next = i % 5 == 0
                    ? node(process, MAKE.createDecision(), "Right " + i + "?", lane)
                    : node(process, MAKE.createStep(), "Do what is needed, number " + i, lane);
            flow(process, MAKE.createSequenceFlow(), before, next).setName(i % 5 == 1 && i > 1 ? "yes" : null);
            if (i % 5 == 0) {
                flow(
                                process,
                                MAKE.createSequenceFlow(),
                                next,
                                process.getNodes().get(i - 3))
                        .setName("no");
            }
            before = next;
        }
        Node end =
                node(process, MAKE.createEnd(), "Discharge", process.getLanes().getFirst());
        flow(process, MAKE.createSequenceFlow(), before, end);
        AutoLayout.apply(process);
        return process;
    }

    static Lane lane(List<Lane> lanes, String name) {
        Lane lane = MAKE.createLane();
        lane.setName(name);
        lanes.add(lane);
        return lane;
    }

    static <N extends Node> N node(Scope scope, N node, String name, Lane lane) {
        node.setName(name);
        node.setLane(lane);
        scope.getNodes().add(node);
        return node;
    }

    static <F extends Flow> F flow(Scope scope, F flow, DiagramElement source, DiagramElement target) {
        flow.setSource(source);
        flow.setTarget(target);
        scope.getFlows().add(flow);
        return flow;
    }
}
