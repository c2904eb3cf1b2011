package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.throughline.core.extension.ContributionRegistry;
import org.throughline.core.extension.SwitchedOff;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.keyboard.KeyAdd;
import org.throughline.flow.steptype.Fragile;
import org.throughline.flow.steptype.StepType;
import org.throughline.flow.steptype.StepTypes;
import org.throughline.model.process.Step;

/** Types of steps that a plug-in contributes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StepTypeTest extends ViewerTestBase {
    private static ElementProvider kind(String label) {
        return KeyAdd.kinds().stream()
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Step add(String label) {
        Step step = (Step) kind(label).create();
        executeUndoRedo(KeyAdd.add(flowchart, step, node("Draw blood")));
        return step;
    }

    private IPropertySource properties(Step step) {
        return assertInstanceOf(IPropertySource.class, ((IAdaptable) part(step)).getAdapter(IPropertySource.class));
    }

    private static List<String> names(IPropertySource source) {
        return Arrays.stream(source.getPropertyDescriptors())
                .map(IPropertyDescriptor::getDisplayName)
                .toList();
    }

    private byte[] picture() {
        settle();
        Image image = new Image(shell.getDisplay(), 1000, 700);
        GC gc = new GC(image);
        viewer.getControl().print(gc);
        gc.dispose();
        byte[] data = image.getImageData().data;
        image.dispose();
        return data;
    }

    @Test
    void aNewStepOfATypeCarriesItsMarkInTheClientsFiles() throws Exception {
        Step step = add("Fragile");
        assertEquals("little", Fragile.CARE.value(step).orElseThrow());
        assertEquals("Fragile", ElementProviders.of(step).label());
        assertEquals("Care", session.client().getCustomFields().getFirst().getName());
        session.save();
        try (Stream<Path> files = Files.walk(folder)) {
            assertTrue(files.filter(Files::isRegularFile)
                    .anyMatch(file -> text(file).contains("\"little\"")));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theFieldIsEditedInThePropertiesAndTakingItAwayLeavesAnOrdinaryStep() {
        Step step = add("Fragile");
        IPropertySource source = properties(step);
        assertTrue(names(source).contains("Care"), names(source)::toString);
        gesture(() -> source.setPropertyValue("own:Care", 2));
        assertEquals("much", Fragile.CARE.value(step).orElseThrow());
        gesture(() -> source.resetPropertyValue("own:Care"));
        assertNull(StepTypes.of(step));
        assertEquals("Step", ElementProviders.of(step).label());
    }

    @Test
    void aCalledProcessIsOneOfBpmnsCallActivities() {
        Step step = add("Called process");
        assertEquals("callActivity", step.getBpmnType());
        assertEquals("Called process", ElementProviders.of(step).label());
    }

    @Test
    void theFigureFollowsTheMark() {
        Step draw = (Step) node("Draw blood");
        byte[] before = picture();
        session.change("Mark", () -> draw.setBpmnType("callActivity"));
        assertNotEquals(Arrays.hashCode(before), Arrays.hashCode(picture()));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aTypeThatBreaksIsSwitchedOffAndItsStepsAreShownAsOrdinaryOnes() {
        ContributionRegistry<StepType> registry = StepTypes.CONTRIBUTED;
        StepType fragile = StepTypes.all().stream()
                .filter(Fragile.class::isInstance)
                .findFirst()
                .orElseThrow();
        List<String> told = new ArrayList<>();
        SwitchedOff.listen(broken -> told.add(broken.id() + ": " + broken.error()));
        assertTrue(
                told.stream().anyMatch(line -> line.startsWith("org.throughline.flow.tests.missing: ")),
                told::toString);
        Image image = new Image(shell.getDisplay(), 50, 50);
        GC gc = new GC(image, SWT.NONE);
        Step step = (Step) kind("Fragile").create();
        step.setName(Fragile.BREAKS);
        StepTypes.shape(fragile, step).paint(new SWTGraphics(gc), new Rectangle(0, 0, 40, 40));
        gc.dispose();
        image.dispose();
        assertEquals("org.throughline.flow.tests.fragile: IllegalStateException: broken on purpose", told.getLast());
        assertTrue(registry.instances().stream().noneMatch(Fragile.class::isInstance));
        assertTrue(registry.contributions().stream()
                .anyMatch(c -> !c.works() && c.id().equals("org.throughline.flow.tests.fragile")));
    }
}
