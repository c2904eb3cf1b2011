package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.junit.jupiter.api.Test;
import org.throughline.core.process.ProcessWriters;
import org.throughline.flow.files.ExportChoice;
import org.throughline.flow.files.FlowchartExport;
import org.throughline.flow.parts.LanePart;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Orientation;

/** Flowcharts as files from the window, and upright lanes as they are drawn in files. */
class FilesTest extends ViewerTestBase {
    private static final List<ExportChoice> CHOICES = ExportChoice.of(ProcessWriters.CONTRIBUTED.instances());

    private static ExportChoice choice(String start) {
        return CHOICES.stream()
                .filter(choice -> choice.label().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyChoiceWritesItsFile() {
        assertTrue(CHOICES.size() >= 9, CHOICES::toString);
        for (int i = 0; i < CHOICES.size(); i++) {
            ExportChoice choice = CHOICES.get(i);
            Path file = folder.resolve("chart" + i + "." + choice.extensions().getFirst());
            IStatus result = new FlowchartExport(process(), choice, file).run(new NullProgressMonitor());
            assertTrue(result.isOK(), result::getMessage);
            assertEquals("Wrote " + file, result.getMessage());
            assertTrue(Files.exists(file));
        }
    }

    @Test
    void whatIsWrittenIsTheFlowchartAsItWasAndNothingIsChanged() throws Exception {
        String before = state();
        Node step = process().getNodes().stream()
                .filter(node -> "Draw blood".equals(node.getName()))
                .findFirst()
                .orElseThrow();
        FlowchartExport export = new FlowchartExport(process(), choice("SVG"), folder.resolve("chart.svg"));
        session.change("Rename", () -> step.setName("Renamed meanwhile"));
        assertTrue(export.run(new NullProgressMonitor()).isOK());
        String svg = Files.readString(folder.resolve("chart.svg"));
        assertTrue(svg.contains("Draw blood") && !svg.contains("Renamed meanwhile"));
        session.stack().undo();
        assertEquals(before, state());
    }

    @Test
    void whatCannotBeWrittenIsSaidInWords() throws Exception {
        Path nowhere = folder.resolve("absent").resolve("chart.pdf");
        IStatus result = new FlowchartExport(process(), choice("PDF"), nowhere).run(new NullProgressMonitor());
        assertFalse(result.isOK());
        assertTrue(result.getMessage().contains("does not exist"), result.getMessage());
        assertEquals(null, result.getException());
    }

    @Test
    void theProposedNameIsThatOfTheProcess() {
        assertEquals("outpatient-blood-test", FlowchartExport.nameOf(process()));
    }

    @Test
    void uprightLanesHaveTheirHeadersAtTheTop() {
        Lane lane = process().getLanes().getFirst();
        session.change("Turn", () -> process().setOrientation(Orientation.VERTICAL));
        viewer.setContents((EditPart) viewer.getEditPartFactory().createEditPart(null, process()));
        settle();
        LanePart part = (LanePart) viewer.getEditPartRegistry().get(lane);
        Rectangle box = part.getFigure().getBounds();
        assertEquals(
                new Rectangle(box.x, box.y, box.width, 40), part.getFigure().header());
    }
}
