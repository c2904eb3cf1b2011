package org.throughline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.core.check.Check;
import org.throughline.core.check.Checks;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.process.ProcessFactory;

/** All that one check finds, fixed or switched off in one step. */
class CheckChangesTest extends ChangeTestBase {
    private static final String OPEN_FLOW = "structure.open-flow";

    private List<Finding> openArrows() {
        return Checks.run(new ClientContext(session.folder())).findings().stream()
                .filter(finding -> finding.check().id().equals(OPEN_FLOW))
                .toList();
    }

    private Check drawOpenArrows() {
        session.change("Draw", () -> {
            for (int i = 0; i < 3; i++) {
                process().getFlows().add(ProcessFactory.eINSTANCE.createSequenceFlow());
            }
        });
        assertEquals(3, openArrows().size());
        return openArrows().getFirst().check();
    }

    @Test
    void allOfAKindAreFixedInOneStep() throws Exception {
        Check check = drawOpenArrows();
        String before = state();
        assertEquals(3, CheckChanges.fixAll(session, check, "Fix all"));
        assertTrue(openArrows().isEmpty());
        assertEquals("Fix all", session.stack().undoLabel());
        session.stack().undo();
        assertEquals(before, state());
        assertEquals(3, openArrows().size());
    }

    /** A check as another one, that says something else of its fixes and how often it ran. */
    private static final class Counted implements Check {
        private final Check same;
        private final boolean independent;
        private int runs;

        private Counted(Check same, boolean independent) {
            this.same = same;
            this.independent = independent;
        }

        @Override
        public String id() {
            return same.id();
        }

        @Override
        public Severity severity() {
            return same.severity();
        }

        @Override
        public String explanation() {
            return same.explanation();
        }

        @Override
        public boolean hasIndependentFixes() {
            return independent;
        }

        @Override
        public List<Finding> run(ClientContext client) {
            runs++;
            return same.run(client);
        }
    }

    @Test
    void independentFixesRunInOneGoWithTheSameResult() throws Exception {
        Check check = drawOpenArrows();
        assertTrue(check.hasIndependentFixes());
        Counted oneByOne = new Counted(check, false);
        assertEquals(3, CheckChanges.fixAll(session, oneByOne, "Fix all"));
        String fixed = state();
        session.stack().undo();
        Counted inOneGo = new Counted(check, true);
        assertEquals(3, CheckChanges.fixAll(session, inOneGo, "Fix all"));
        assertEquals(fixed, state());
        assertEquals(4, oneByOne.runs);
        assertEquals(2, inOneGo.runs);
    }

    @Test
    void aCheckIsSwitchedOffWithItsReasonAndOnAgain() {
        drawOpenArrows();
        CheckChanges.switchOff(session, OPEN_FLOW, "first reason", "Off");
        CheckChanges.switchOff(session, OPEN_FLOW, "drafts", "Off");
        assertTrue(openArrows().isEmpty());
        assertEquals(1, session.client().getSwitchedOffChecks().size());
        assertEquals(
                "drafts", session.client().getSwitchedOffChecks().getFirst().getReason());
        CheckChanges.switchOn(session, OPEN_FLOW, "On");
        assertEquals(3, openArrows().size());
        session.stack().undo();
        assertTrue(openArrows().isEmpty());
        assertFalse(session.client().getSwitchedOffChecks().isEmpty());
    }
}
