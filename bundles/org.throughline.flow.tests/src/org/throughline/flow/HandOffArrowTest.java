package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.handoff.HandOff;
import org.throughline.flow.figures.FlowFigure;
import org.throughline.flow.handoff.HandOffEntry;
import org.throughline.flow.parts.FlowPart;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;

/** What an arrow shows of its hand-off, and how the record is edited from it. */
class HandOffArrowTest extends ViewerTestBase {
    private static final HandOffEntry TUBES = new HandOffEntry(
            "Labelled tubes",
            "a sample that I can run",
            "Two identifiers",
            "These are two tubes",
            Agreement.AGREED,
            "2026-03-01",
            "90 %",
            "97,5");

    private Flow sample() {
        return node("Label the tubes").getOutgoing().getFirst();
    }

    private Flow redraw() {
        return node("Result plausible?").getOutgoing().stream()
                .filter(flow -> flow.getTarget() == node("Draw blood"))
                .findFirst()
                .orElseThrow();
    }

    private FlowFigure figure(Flow flow) {
        return ((FlowPart) part(flow)).getFigure();
    }

    private void enter(Flow arrow, HandOffEntry entry) {
        gesture(() -> entry.apply(session, flowchart.handOff(arrow)));
    }

    @Test
    void anEntryMakesTheRecordAndAllThatItNamesInOneStep() {
        assertEquals("", figure(sample()).text());
        enter(sample(), TUBES);
        HandOffRecord record = flowchart.handOff(sample()).record();
        assertEquals("Labelled tubes", record.getProduct().getName());
        assertEquals(
                List.of(flowchart.handOff(sample()).supplier()),
                record.getProduct().getSuppliers());
        assertEquals("a sample that I can run", record.getNeed().getWording());
        assertEquals(flowchart.handOff(sample()).customer(), record.getNeed().getParticipant());
        assertEquals("Two identifiers", record.getRequirement());
        assertEquals("These are two tubes", record.getScript());
        assertEquals(LocalDate.of(2026, 3, 1), record.getAgreedOn());
        assertEquals(0.9, record.getTimeliness());
        assertEquals(0.975, record.getCompleteAccurate());
        assertEquals("Labelled tubes", figure(sample()).text());
        String tip = ((Label) figure(sample()).getToolTip()).getText();
        for (String told : List.of(
                "Labelled tubes", "a sample that I can run", "Two identifiers", "agreed, 2026-03-01", "90 %", "98 %")) {
            assertTrue(tip.contains(told), tip);
        }
    }

    @Test
    void theSameProductAndNeedAreTakenAgain() {
        enter(sample(), TUBES);
        HandOffEntry again = new HandOffEntry("Labelled tubes", "", "", "", Agreement.NONE, "", "", "");
        enter(redraw(), again);
        assertEquals(1, session.client().getProducts().size());
        int steps = session.client().getNeeds().size();
        HandOffEntry.of(flowchart.handOff(sample())).apply(session, flowchart.handOff(sample()));
        assertEquals(steps, session.client().getNeeds().size());
    }

    @ParameterizedTest
    @CsvSource({"NONE, " + Graphics.LINE_DASH, "PROPOSED, " + Graphics.LINE_DASHDOT, "AGREED, " + Graphics.LINE_SOLID})
    void everyStateOfAgreementHasItsLine(Agreement agreement, int style) {
        enter(sample(), new HandOffEntry("Tubes", "", "", "", agreement, "", "", ""));
        assertEquals(style, figure(sample()).getLineStyle());
        assertEquals(
                Graphics.LINE_SOLID,
                figure(node("Draw blood").getOutgoing().getFirst()).getLineStyle());
    }

    @Test
    void aConditionKeepsItsPlaceBesideTheProductAndBothArrowsShowTheHandOff() {
        enter(redraw(), new HandOffEntry("Refused sample", "", "", "", Agreement.AGREED, "", "", ""));
        assertEquals("no, draw again\nRefused sample", figure(redraw()).text());
        Flow first = node("Run the test").getOutgoing().stream()
                .filter(flow -> flow.getTarget() == node("Result plausible?"))
                .findFirst()
                .orElseThrow();
        assertTrue(figure(first).isHandOff());
        assertEquals(Graphics.LINE_SOLID, figure(first).getLineStyle());
        assertTrue(((Label) figure(first).getToolTip()).getText().contains("Refused sample"));
    }

    @ParameterizedTest
    @CsvSource({"AGREED, 1 March, '', ''", "PROPOSED, 2026-03-01, '', ''", "NONE, '', 140 %, ''", "NONE, '', '', often"
    })
    void whatMakesNoSenseIsToldInASentence(Agreement agreement, String date, String timeliness, String complete) {
        HandOffEntry entry = new HandOffEntry("", "", "", "", agreement, date, timeliness, complete);
        assertFalse(entry.problem().isEmpty());
    }

    @Test
    void openingAnArrowAsksAndOkWrites() {
        String before = state();
        answerDialog("Blood sample", 2);
        part(sample()).performRequest(new Request(RequestConstants.REQ_OPEN));
        settle();
        assertEquals("Blood sample", flowchart.handOff(sample()).productName());
        assertTrue(flowchart.handOff(sample()).agreed());
        session.stack().undo();
        assertEquals(before, state());
        assertNull(flowchart.handOff(sample()).record());
    }

    @Test
    void enterOpensTheHandOffOfTheSelectedArrow() {
        viewer.select(part(sample()));
        answerDialog("Tubes", 0);
        Event event = new Event();
        event.widget = viewer.getControl();
        event.character = SWT.CR;
        event.keyCode = SWT.CR;
        viewer.getKeyHandler().keyPressed(new KeyEvent(event));
        assertEquals("Tubes", flowchart.handOff(sample()).productName());
    }

    private void answerDialog(String product, int agreement) {
        shell.getDisplay().timerExec(200, () -> {
            for (Shell each : shell.getDisplay().getShells()) {
                if (each.getText().equals(Messages.editHandOff)) {
                    List<Combo> combos = new ArrayList<>();
                    find(each, Combo.class, combos);
                    combos.get(0).setText(product);
                    combos.get(2).select(agreement);
                    combos.get(2).notifyListeners(SWT.Modify, new Event());
                    each.getDefaultButton().notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
        });
    }

    private static <T extends Control> void find(Composite in, Class<T> type, List<T> into) {
        for (Control child : in.getChildren()) {
            if (type.isInstance(child) && !(child instanceof Button)) {
                into.add(type.cast(child));
            } else if (child instanceof Composite inner) {
                find(inner, type, into);
            }
        }
    }

    @Test
    void thePropertiesOfAnArrowEditItsHandOff() {
        enter(sample(), TUBES);
        Flow other = node("Schedule the appointment and tell the patient how to prepare")
                .getOutgoing()
                .getFirst();
        IPropertySource source = (IPropertySource) ((IAdaptable) part(other)).getAdapter(IPropertySource.class);
        gesture(() -> source.setPropertyValue("handOff.product", 1));
        gesture(() -> source.setPropertyValue("handOff.timeliness", "85 %"));
        gesture(() -> source.setPropertyValue("handOff.agreement", Agreement.AGREED.ordinal()));
        gesture(() -> source.setPropertyValue("handOff.agreedOn", "2026-04-30"));
        HandOff handOff = flowchart.handOff(other);
        assertEquals("Labelled tubes", handOff.productName());
        assertEquals(0.85, handOff.timeliness());
        assertEquals("85 %", source.getPropertyValue("handOff.timeliness"));
        gesture(() -> source.setPropertyValue("handOff.agreement", Agreement.PROPOSED.ordinal()));
        assertNull(flowchart.handOff(other).record().getAgreedOn());
        gesture(() -> source.resetPropertyValue("handOff.timeliness"));
        assertNull(flowchart.handOff(other).timeliness());
        assertNotNull(flowchart.handOff(other).record());
    }
}
