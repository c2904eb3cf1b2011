package org.throughline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Party;
import org.throughline.model.process.Decision;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;
import org.throughline.model.survey.Question;

class DeletionTest extends ChangeTestBase {

    @Test
    void flowsAtADeletedNodeGoTooAndTheRecordOfItsHandOffStays() {
        Step examine = named(Step.class, "Examine");
        HandOffRecord record = process().getHandOffRecords().getFirst();
        changeUndoRedo(() -> Deletion.delete(List.of(examine)));
        assertEquals(3, process().getFlows().size());
        assertNull(record.getSupplierStep());
        assertEquals("Listen", record.getCustomerStep().getName());
        assertEquals(1, named(Decision.class, "Clear?").getOutgoing().size());
        assertNothingDangles();
        session.stack().undo();
        assertEquals(examine, record.getSupplierStep());
    }

    @Test
    void aNeedIsLetGoByQuestionsAndProducts() {
        Need need = named(Need.class, "To know");
        assertEquals(List.of(named(Question.class, "Was it clear?")), Deletion.referrers(need));
        changeUndoRedo(() -> Deletion.delete(List.of(need)));
        assertTrue(named(Question.class, "Was it clear?").getMeasures().isEmpty());
        assertNothingDangles();
    }

    @Test
    void stepsOfADeletedLaneStayInTheLaneAroundIt() {
        Step examine = named(Step.class, "Examine");
        changeUndoRedo(() -> Deletion.delete(List.of(named(Lane.class, "Triage"))));
        assertEquals("Care", examine.getLane().getName());
        changeUndoRedo(() -> Deletion.delete(List.of(named(Lane.class, "Care"))));
        assertNull(examine.getLane());
        assertNothingDangles();
    }

    @Test
    void lanesDeletedTogetherLeaveTheirStepsInNone() {
        changeUndoRedo(() -> Deletion.delete(List.of(named(Lane.class, "Triage"), named(Lane.class, "Care"))));
        assertNull(named(Step.class, "Examine").getLane());
    }

    @Test
    void aSubProcessGoesWithItsContentAndTheFlowsIntoIt() {
        SubProcess inside = named(SubProcess.class, "Draw blood");
        session.change("Move in", () -> inside.getNodes().add(named(Decision.class, "Clear?")));
        changeUndoRedo(() -> Deletion.delete(List.of(inside)));
        assertEquals(1, process().getFlows().size());
        assertNothingDangles();
    }

    @Test
    void whoeverRefersIsNamedOnce() {
        List<String> referrers = Deletion.referrers(named(Party.class, "Patient")).stream()
                .map(Element.class::cast)
                .map(Element::getName)
                .toList();
        assertEquals(List.of("To know", "People"), referrers);
        assertEquals(
                List.of(process().getHandOffRecords().getFirst()), Deletion.referrers(named(Step.class, "Listen")));
    }

    @Test
    void theClientIsRefusedAndNothingIsNothing() {
        String before = state();
        assertThrows(
                IllegalArgumentException.class,
                () -> session.change("Delete", () -> Deletion.delete(List.of(session.client()))));
        session.change("Delete", () -> Deletion.delete(List.<EObject>of()));
        assertEquals(before, state());
    }

    @Test
    void aProcessGoesWithItsFileAndComesBack() throws Exception {
        Process process = process();
        String before = state();
        session.change("Delete", () -> Deletion.delete(List.of(process)));
        assertEquals(List.of(), session.folder().processes());
        session.save();
        try (ClientFolder saved = ClientFolder.open(session.folder().path())) {
            assertEquals(List.of(), saved.processes());
        }
        session.stack().undo();
        assertEquals(before, state());
        session.save();
        try (ClientFolder saved = ClientFolder.open(session.folder().path())) {
            assertEquals(
                    process.getNodes().size(),
                    saved.processes().getFirst().getNodes().size());
        }
        session.stack().redo();
        assertEquals(List.of(), session.folder().processes());
    }

    @Test
    void aSurveyGoesAndWhatReferredToItIsLetGo() {
        Question question = named(Question.class, "Was it clear?");
        changeUndoRedo(() -> Deletion.delete(List.of(question.eContainer(), named(Need.class, "To know"))));
        assertEquals(List.of(), session.folder().surveys());
        assertNothingDangles();
    }

    private void assertNothingDangles() {
        process()
                .eAllContents()
                .forEachRemaining(object -> object.eCrossReferences()
                        .forEach(other -> assertTrue(other.eResource() != null, () -> object + " refers to " + other)));
        assertTrue(
                EcoreUtil.UnresolvedProxyCrossReferencer.find(session.folder().resources())
                        .isEmpty());
        state();
    }
}
