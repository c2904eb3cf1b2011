package org.throughline.improvement.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.check.Checks;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.client.ClientFolder;
import org.throughline.improvement.Ward;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Severity;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.SmallCells;

class RaisedProblemTest {
    @TempDir
    Path scratch;

    private RaisedProblem raised;
    private ClientFolder folder;

    private void open(SmallCells profile) throws Exception {
        Ward ward = new Ward(profile);
        ward.answered(ward.baseline, 30, 97, 100);
        ward.toPatient.setTimeliness(0.60);
        ward.register.setReworkShare(0.30);
        Conversation said = OrganisationFactory.eINSTANCE.createConversation();
        said.setName("At the desk");
        said.setText("I asked twice.");
        said.getAbout().add(ward.register);
        ward.client.getConversations().add(said);
        folder = ward.saved(scratch.resolve("ward"));
        raised = new RaisedProblem(new ClientContext(folder, Ward.TODAY), Ward.measured(folder));
    }

    @Test
    void aQuestionBringsItsNumbersAndItsSeverity() throws Exception {
        open(SmallCells.NONE);
        Problem problem = raised.from(folder.surveys().getFirst().getQuestions().getFirst());
        assertEquals(Severity.HIGH, problem.getSeverity());
        assertEquals("70\u00a0% go without: “Do you know what ails you?”", problem.getName());
        assertEquals(Ward.TODAY, problem.getFound());
        assertEquals("Before", problem.getEvidence().getFirst().getWave().getName());
        assertTrue(problem.getEvidence().getFirst().getName().contains("70 of 100"));
        assertNull(problem.eContainer());
        assertFalse(problem.getId().isEmpty());
    }

    @Test
    void aSmallCountIsInNoNameAndNoEvidence() throws Exception {
        open(SmallCells.CMS);
        Problem problem = raised.from(folder.surveys().getFirst().getQuestions().get(1));
        assertFalse(problem.getName().matches(".*\\d.*"), problem.getName());
        assertFalse(problem.getEvidence().getFirst().getName().matches(".*\\d.*"));
    }

    @Test
    void aStepBringsItsFiguresAndWhatWasSaidOfIt() throws Exception {
        open(SmallCells.CMS);
        Problem problem = raised.from(folder.processes().getFirst().getNodes().getFirst());
        assertEquals("30\u00a0% of the cases are done again at “Register”", problem.getName());
        assertEquals(Severity.MEDIUM, problem.getSeverity());
        assertEquals(
                List.of("30\u00a0% of the cases are done again at “Register”.", "Said in “At the desk”"),
                problem.getEvidence().stream()
                        .map(evidence -> evidence.getName())
                        .toList());
        assertEquals("I asked twice.", problem.getEvidence().get(1).getQuote());
    }

    @Test
    void aHandOffANeedAndAFindingAreRaisedToo() throws Exception {
        open(SmallCells.NONE);
        ClientContext client = new ClientContext(folder, Ward.TODAY);
        Problem handOff = raised.from(client.handOffs().get(1));
        assertTrue(handOff.getName().startsWith("40\u00a0% of the time “Understanding”"), handOff.getName());
        Problem need = raised.from(folder.client().getNeeds().getFirst());
        assertEquals(Severity.HIGH, need.getSeverity());
        assertEquals(2, need.getEvidence().size());
        Finding finding = Checks.run(client).findings().getFirst();
        Problem found = raised.from(finding);
        assertEquals(finding.message(), found.getName());
        assertEquals(List.of(finding.element()), found.getAbout());
    }
}
