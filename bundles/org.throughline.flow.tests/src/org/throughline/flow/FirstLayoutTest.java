package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.flow.arrange.ArrangingPage;
import org.throughline.flow.arrange.FirstLayout;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;

/** A process without places gets them in the background, once and undoably, or not at all. */
class FirstLayoutTest {
    private static final int PAUSE = 20;
    private static final int PATIENCE = 1500;

    @TempDir
    Path folder;

    private ClientSession session;
    private Flowchart flowchart;
    private Shell shell;
    private int arranged;

    @BeforeEach
    void open() throws Exception {
        try (ClientFolder written = ClientFolder.create(folder.resolve("hospital"), Hospital.client())) {
            Process process = Hospital.bloodTest(written.client());
            written.add(process);
            process.getNodes().forEach(node -> node.setBounds(null));
            process.getLanes().forEach(lane -> lane.setBounds(null));
            written.save();
        }
        session = ClientSession.open(folder.resolve("hospital"));
        flowchart = Flowchart.asItIs(session, session.folder().processes().getFirst());
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(600, 400);
    }

    @AfterEach
    void close() throws Exception {
        shell.dispose();
        session.close();
    }

    private ArrangingPage page() {
        ArrangingPage page = new ArrangingPage(shell, flowchart, () -> arranged++);
        shell.open();
        return page;
    }

    private void settle() {
        while (shell.getDisplay().readAndDispatch()) {
            // until nothing is left to do
        }
    }

    private void waitUntilArranged() throws Exception {
        for (int i = 0; arranged == 0 && i < PATIENCE; i++) {
            Thread.sleep(PAUSE);
            settle();
        }
        assertEquals(1, arranged);
    }

    private void waitUntilIdle() throws Exception {
        Job.getJobManager().join(FirstLayout.class, null);
        settle();
    }

    private static <T> T find(ArrangingPage page, Class<T> type) {
        return Arrays.stream(page.control().getChildren())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingHasAPlaceBeforeAndAllHasOneAfterAsOneUndoableStep() throws Exception {
        assertFalse(flowchart.isArranged());
        ArrangingPage page = page();
        assertEquals(
                "Arranging " + flowchart.process().getName() + "...",
                find(page, Label.class).getText());
        assertFalse(flowchart.isArranged());
        waitUntilArranged();
        assertTrue(flowchart.isArranged());
        session.stack().undo();
        assertNull(flowchart.process().getNodes().getFirst().getBounds());
        assertFalse(session.stack().canUndo());
    }

    @Test
    void cancelledItStaysAsItWasUntilItIsAskedForAgain() throws Exception {
        ArrangingPage page = page();
        Button button = find(page, Button.class);
        assertEquals("Cancel", button.getText());
        button.notifyListeners(SWT.Selection, new Event());
        waitUntilIdle();
        assertEquals(0, arranged);
        assertFalse(flowchart.isArranged());
        assertFalse(session.isDirty());
        assertEquals(
                "This flowchart has no arrangement yet.",
                find(page, Label.class).getText());
        assertEquals("Arrange", button.getText());
        button.notifyListeners(SWT.Selection, new Event());
        waitUntilArranged();
        assertTrue(flowchart.isArranged());
    }

    @Test
    void whatWasAddedMeanwhileGetsAPlaceToo() throws Exception {
        page();
        Node late = ProcessFactory.eINSTANCE.createStep();
        session.change("Add", () -> flowchart.process().getNodes().add(late));
        waitUntilArranged();
        assertNotNull(late.getBounds());
    }

    @Test
    void aClientThatMayOnlyBeReadIsShownArrangedAndNotChanged() throws Exception {
        ClientSession reader = ClientSession.open(folder.resolve("hospital"));
        try {
            assertFalse(reader.isWritable());
            Process process = reader.folder().processes().getFirst();
            flowchart = Flowchart.asItIs(reader, process);
            page();
            waitUntilArranged();
            assertTrue(flowchart.isArranged());
            assertNull(process.getNodes().getFirst().getBounds());
        } finally {
            reader.close();
        }
    }
}
