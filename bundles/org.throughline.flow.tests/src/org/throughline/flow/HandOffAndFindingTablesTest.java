package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.throughline.core.check.Finding;
import org.throughline.core.handoff.HandOff;
import org.throughline.flow.handoff.HandOffEntry;
import org.throughline.flow.marks.ClientFindings;
import org.throughline.flow.views.FindingTable;
import org.throughline.flow.views.HandOffTable;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.Flow;

class HandOffAndFindingTablesTest extends ViewerTestBase {

    private HandOffTable handOffs() {
        HandOffTable handOffs = new HandOffTable(shell);
        handOffs.show(flowchart, viewer);
        return handOffs;
    }

    private Flow sample() {
        return node("Label the tubes").getOutgoing().getFirst();
    }

    @Test
    void everyHandOffHasItsRowAndFollowsTheModel() {
        Table table = handOffs().table().viewer().getTable();
        assertEquals("Scheduler", table.getItem(0).getText(0));
        assertEquals("Patient", table.getItem(0).getText(2));
        new HandOffEntry("Tubes", "", "", "", Agreement.PROPOSED, "", "80", "")
                .apply(session, flowchart.handOff(sample()));
        List<String> cells = texts(row(table, "Label the tubes"));
        assertEquals(List.of("Tubes", "", "proposed", "80 %", ""), cells.subList(4, 9));
        session.change("Move", () -> node("Run the test").setLane(lane(2)));
        assertFalse(
                Arrays.stream(table.getItems()).anyMatch(row -> row.getText(1).equals("Label the tubes")));
    }

    private static TableItem row(Table table, String supplierStep) {
        for (TableItem item : table.getItems()) {
            if (item.getText(1).equals(supplierStep)) {
                return item;
            }
        }
        throw new AssertionError(supplierStep + " hands nothing over");
    }

    private static List<String> texts(TableItem row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getParent().getColumnCount(); i++) {
            texts.add(row.getText(i));
        }
        return texts;
    }

    @Test
    void selectionIsTheSameInTableAndDiagram() {
        HandOffTable handOffs = handOffs();
        HandOff handOff = flowchart.handOff(sample());
        handOffs.table().viewer().setSelection(new StructuredSelection(handOff));
        assertEquals(
                handOff.arrows(),
                viewer.getSelectedEditParts().stream()
                        .map(part -> ((EditPart) part).getModel())
                        .toList());
        Flow other = node("Report the result").getOutgoing().getFirst();
        viewer.select(part(other));
        assertEquals(List.of(flowchart.handOff(other)), handOffs.table().selected());
    }

    @Test
    void aHeaderSortsAndCellsAreCopied() {
        HandOffTable handOffs = handOffs();
        Table table = handOffs.table().viewer().getTable();
        table.getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals("Lab technician", table.getItem(0).getText(0));
        table.getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals("Scheduler", table.getItem(0).getText(0));
        handOffs.table().viewer().setSelection(new StructuredSelection(flowchart.handOff(sample())));
        List<String> lines = handOffs.table().cells().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("Supplier\tSupplier's step\tCustomer\t"), lines.get(0));
        assertTrue(lines.get(1).startsWith("Phlebotomist\tLabel the tubes\tLab technician\tRun the test\t"));
    }

    @Test
    void aQuickFixIsOneUndoableStep() {
        new HandOffEntry("Tubes", "", "", "", Agreement.NONE, "", "", "").apply(session, flowchart.handOff(sample()));
        session.change("Orphan", () -> node("Run the test").setLane(lane(2)));
        FindingTable findings = new FindingTable(shell, finding -> {});
        findings.show(session);
        ClientFindings.of(session).completeNow();
        Finding fixable = null;
        for (TableItem row : findings.table().viewer().getTable().getItems()) {
            String told = row.getText(1);
            Finding finding = (Finding) row.getData();
            assertEquals(finding.message(), told);
            fixable = fixable == null && finding.fix() != null ? finding : fixable;
        }
        findings.table().viewer().setSelection(new StructuredSelection(fixable));
        assertTrue(findings.canFix());
        String message = fixable.message();
        String before = state();
        findings.fixSelected();
        assertNotEquals(before, state());
        assertFalse(ClientFindings.of(session).findings().stream()
                .anyMatch(finding -> finding.message().equals(message)));
        session.stack().undo();
        assertEquals(before, state());
    }
}
