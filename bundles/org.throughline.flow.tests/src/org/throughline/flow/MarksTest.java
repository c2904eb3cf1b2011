package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.throughline.core.check.Severity;
import org.throughline.core.handoff.HandOffRecords;
import org.throughline.edit.Deletion;
import org.throughline.flow.figures.Badge;
import org.throughline.flow.figures.ElementMarks.Emphasis;
import org.throughline.flow.figures.FlowFigure;
import org.throughline.flow.marks.ClientFindings;
import org.throughline.flow.marks.Legend;
import org.throughline.flow.parts.FlowPart;
import org.throughline.flow.parts.NodePart;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Party;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Step;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.overlay.OverlayKind;

/** Findings, overlays and the customer line on the diagram. */
class MarksTest extends ViewerTestBase {

    private Flow sample() {
        return node("Label the tubes").getOutgoing().getFirst();
    }

    private FlowFigure figure(Flow flow) {
        return ((FlowPart) part(flow)).getFigure();
    }

    private Emphasis emphasis(String node) {
        return ((NodePart) part(node(node))).getFigure().marks().emphasis();
    }

    private List<String> badges() {
        viewer.flush();
        List<String> texts = new ArrayList<>();
        for (Object each : ((LayerManager) viewer.getRootEditPart())
                .getLayer(FlowchartLayers.MARKS)
                .getChildren()) {
            if (each instanceof Badge badge && badge.isVisible()) {
                assertTrue(badge.getBounds().width > 0, "a badge without a size");
                texts.add(badge.text());
            }
        }
        return texts;
    }

    private void show(OverlayKind kind) {
        flowchart.marks().show(kind);
        settle();
    }

    private void waitFor(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().timerExec(20, () -> {});
                shell.getDisplay().sleep();
            }
        }
        assertTrue(condition.getAsBoolean(), "did not come");
    }

    @Test
    void findingsComeByThemselvesAndFollowTheModel() {
        waitFor(() -> figure(sample()).marks().finding() == Severity.WARNING);
        assertTrue(figure(sample()).badge().isVisible());
        assertEquals("!", figure(sample()).badge().text());
        String tip = ((Label) figure(sample()).getToolTip()).getText();
        assertTrue(tip.contains("warning: "), tip);
        NodePart draw = (NodePart) part(node("Draw blood"));
        assertTrue(draw.getFigure().marks().finding() != null, "a touchpoint without a script");
        session.change("Script", () -> ((Step) node("Draw blood")).setScript("So that the test can be run."));
        waitFor(() -> draw.getFigure().marks().finding() == null);
    }

    @Test
    void theFindingsOverlayCounts() {
        ClientFindings.of(session).completeNow();
        show(OverlayKind.FINDINGS);
        assertTrue(
                figure(sample()).badge().text().matches("\\d warnings?.*"),
                figure(sample()).badge()::text);
        show(OverlayKind.NONE);
        assertEquals("!", figure(sample()).badge().text());
    }

    @Test
    void theHandOffOverlayTellsTheAgreement() {
        show(OverlayKind.HAND_OFFS);
        assertTrue(figure(sample()).badge().text().endsWith("not agreed"));
        assertFalse(figure(node("Draw blood").getOutgoing().getFirst()).badge().isVisible());
    }

    @Test
    void theTimeOverlayTellsWorkAndWait() {
        session.change("Times", () -> {
            ((Step) node("Draw blood")).setWorkTime(Duration.ofMinutes(10));
            ((Step) node("Run the test")).setWaitTime(Duration.ofHours(2));
        });
        show(OverlayKind.TIME);
        List<String> texts = badges();
        assertTrue(texts.stream().anyMatch(text -> text.endsWith("work 10 min")), texts::toString);
        assertTrue(texts.stream().anyMatch(text -> text.endsWith("wait 2 h")), texts::toString);
        session.change("Delete", () -> Deletion.delete(List.of(node("Draw blood"))));
        settle();
        assertFalse(badges().stream().anyMatch(text -> text.endsWith("work 10 min")));
        session.stack().undo();
        settle();
        assertTrue(badges().stream().anyMatch(text -> text.endsWith("work 10 min")));
    }

    @Test
    void scoresAreReadInTheBackgroundAndSmallCountsStayHidden() throws Exception {
        Survey survey = SurveyFactory.eINSTANCE.createSurvey();
        survey.setName("Discharge");
        session.change("Survey", () -> {
            session.folder().add(survey);
            question(survey, "many", node("Draw blood"));
            question(survey, "few", HandOffRecords.recordOf(flowchart.handOff(sample())));
            Wave wave = SurveyFactory.eINSTANCE.createWave();
            wave.setName("March");
            survey.getWaves().add(wave);
        });
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(List.of(Integer.toString(i), i < 28 ? "1" : "0", i < 3 ? "1" : "0"));
        }
        byte[] csv =
                Answers.of(List.of(Answers.RESPONDENT, "many", "few"), rows).toCsv();
        session.save(Map.of(Answers.path(survey, survey.getWaves().getFirst()), csv));
        show(OverlayKind.SCORES);
        waitFor(() -> badges().stream().anyMatch(text -> text.endsWith("70 % n=40")));
        assertTrue(figure(sample()).badge().text().endsWith("fewer than 11"));
    }

    private static void question(Survey survey, String code, Element measured) {
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        question.setCode(code);
        question.setText(code);
        question.setKind(QuestionKind.YES_NO);
        question.getMeasures().add(measured);
        survey.getQuestions().add(question);
    }

    @Test
    void theCustomerLineStandsOutAndTheRestFades() {
        session.change(
                "Customer", () -> ((Party) session.client().getParticipants().get(5)).setUltimateCustomer(true));
        session.change(
                "Weak",
                () -> HandOffRecords.recordOf(flowchart.handOff(sample())).setTimeliness(0.4));
        flowchart.marks().showLine(true);
        settle();
        assertEquals(Emphasis.STRONG, figure(sample()).marks().emphasis());
        assertEquals(4, figure(sample()).getLineWidth());
        assertTrue(figure(sample()).badge().text().contains(Messages.weakLink));
        assertEquals(Emphasis.STRONG, emphasis("Draw blood"));
        assertEquals(Emphasis.STRONG, emphasis("Order complete?"));
        assertEquals(Emphasis.FADED, emphasis("Archive"));
        flowchart.marks().showLine(false);
        settle();
        assertEquals(Emphasis.NORMAL, emphasis("Archive"));
        assertEquals(2, figure(sample()).getLineWidth());
    }

    @Test
    void theLegendExplainsWhatIsShown() {
        Legend legend = Legend.attach(viewer, flowchart.marks());
        assertEquals("", legend.text());
        assertEquals(List.of(), legends());
        show(OverlayKind.HAND_OFFS);
        assertTrue(legend.text().contains(Messages.legendProposed));
        assertEquals(2, legends().size());
        flowchart.marks().showLine(true);
        assertTrue(legend.text().contains(Messages.legendNoLine));
    }

    @Test
    void theLegendStaysWhereItIsWhenTheDiagramIsScrolled() {
        show(OverlayKind.HAND_OFFS);
        FlowchartViewer.zoom(viewer).setZoom(3);
        settle();
        List<Rectangle> before = legends();
        assertEquals(1, before.size());
        ((FigureCanvas) viewer.getControl()).scrollTo(200, 100);
        settle();
        assertEquals(before, legends());
    }

    private List<Rectangle> legends() {
        return Stream.of(((Composite) viewer.getControl()).getChildren())
                .filter(child -> child instanceof FigureCanvas && child.getVisible() && child.getSize().x > 20)
                .map(Control::getBounds)
                .toList();
    }
}
