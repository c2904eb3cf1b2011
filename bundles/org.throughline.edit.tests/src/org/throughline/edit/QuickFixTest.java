package org.throughline.edit;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.core.check.Checks;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.model.process.ProcessFactory;

/** A quick fix is one step that is undone like any other. */
class QuickFixTest extends ChangeTestBase {
    private List<Finding> openArrows() {
        return Checks.run(new ClientContext(session.folder(), LocalDate.of(2026, 6, 1))).findings().stream()
                .filter(finding -> finding.check().id().equals("structure.open-flow"))
                .toList();
    }

    @Test
    void anOpenArrowIsRemovedAndBroughtBack() {
        session.change("Draw", () -> process().getFlows().add(ProcessFactory.eINSTANCE.createSequenceFlow()));
        List<Finding> findings = openArrows();
        assertTrue(findings.size() == 1, findings::toString);
        assertNotNull(findings.getFirst().fix());
        changeUndoRedo(findings.getFirst().fix().change());
        assertTrue(openArrows().isEmpty());
        session.stack().undo();
        assertTrue(openArrows().size() == 1);
    }
}
