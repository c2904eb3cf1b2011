package org.throughline.bench;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.throughline.core.check.Check;
import org.throughline.core.check.Checks;
import org.throughline.edit.CheckChanges;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.flow.marks.ClientFindings;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Step;
import org.throughline.ui.client.ClientEditors;
import org.throughline.ui.client.ClientPlace;
import org.throughline.ui.client.ClientEditor;
import org.throughline.ui.explorer.ExplorerView;
import org.throughline.ui.findings.FindingsView;
import org.throughline.ui.overview.OverviewEditor;

/** The work of a day on one client, each part of it a number of times. */
final class WindowWork {
    private static final int TIMES = 10;
    private static final int KEPT_AFTER = 22_000;
    private static final int OPEN_ARROWS = 100;
    private static final String WORDS = "words typed";

    private final UserInterface window;
    private final Blocks blocks = new Blocks();
    private Path client;

    WindowWork(UserInterface window) {
        this.window = window;
    }

    Blocks measure(Path folder) {
        client = folder;
        blocks.add("opened (time until drawn)", window.timed("open", () -> OverviewEditor.open(UserInterface.page(), folder)));
        leave("after opening: findings, badges");
        explorer();
        findings();
        handOffs();
        flowchart();
        people();
        largeChanges();
        window.run(() -> {
            session().save();
            ClientEditors.close(UserInterface.page(), folder, false);
            ((ExplorerView) UserInterface.page().findView(ExplorerView.ID)).fold(folder);
        });
        once("close the client", () -> Sessions.close(folder));
        return blocks;
    }

    private ClientSession session() {
        return Sessions.get(client).orElseThrow();
    }

    private Process process() {
        return session().folder().processes().getFirst();
    }

    private void once(String what, UserInterface.Work work) {
        blocks.add(what, window.longest(what, work));
        leave(what + ", afterwards");
    }

    private void leave(String what) {
        blocks.add(what, window.leftAlone(what, 0));
    }

    private void keys(String what, int key, int times) {
        for (int i = 0; i < times; i++) {
            blocks.add(what, window.longest(what, () -> window.press(key)));
        }
    }

    private void words(String what) {
        WORDS.chars().forEach(key -> keys(what, key, 1));
        leave(what + ", afterwards");
    }

    private void explorer() {
        window.run(() -> ((ExplorerView) UserInterface.page().showView(ExplorerView.ID)).reveal(client, process()));
        window.leftAlone("explorer", 0);
        keys("explorer: select", SWT.ARROW_DOWN, TIMES);
        keys("explorer: scroll", SWT.PAGE_UP, TIMES);
    }

    private void findings() {
        once("findings: open", () -> UserInterface.page().showView(FindingsView.ID));
        if (ClientFindings.of(session()).findings().isEmpty()) {
            return;
        }
        window.run(() -> window.focus(Table.class, table -> table.getItemCount() > 0));
        keys("findings: select", SWT.ARROW_DOWN, TIMES);
        keys("findings: scroll", SWT.PAGE_DOWN, TIMES);
    }

    private void handOffs() {
        once("hand-offs: open", () -> ClientEditor.open(UserInterface.page(), client, ClientPlace.HAND_OFFS, null));
        window.run(() -> search().setText(""));
        window.run(() -> window.focus(Table.class, table -> table.getColumnCount() > 5 && table.getItemCount() > 0));
        keys("hand-offs: select", SWT.ARROW_DOWN, TIMES);
        keys("hand-offs: scroll", SWT.PAGE_DOWN, TIMES);
        window.run(this::search);
        words("hand-offs: search");
    }

    /** The field remembers its words from one client to the next. */
    private Text search() {
        return window.focus(Text.class, text -> text.getMessage().startsWith("Narrow the list"));
    }

    private void flowchart() {
        once("flowchart: open", () -> UserInterface.page()
                .openEditor(new FlowchartInput(client, process().getId()), FlowchartEditor.ID));
        window.leftAlone("flowchart", 0);
        List<Step> steps = process().getNodes().stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
        for (int i = 0; i < TIMES; i++) {
            Step step = steps.get(i * steps.size() / TIMES);
            blocks.add("flowchart: select", window.longest("flowchart: select", () -> editor().reveal(step)));
        }
        for (int i = 0; i < TIMES; i++) {
            int place = i * 100;
            blocks.add("flowchart: scroll", window.longest("flowchart: scroll", () -> {
                ((FigureCanvas) editor().viewer().getControl()).scrollTo(place, 0);
            }));
        }
        window.run(() -> {
            editor().reveal(steps.getFirst());
            editor().viewer().getControl().forceFocus();
        });
        for (int i = 0; i < 3; i++) {
            window.longest("flowchart: rename", () -> window.press(SWT.F2));
            words("flowchart: type a name");
            keys("flowchart: rename", SWT.CR, 1);
            leave("flowchart: rename, afterwards");
        }
    }

    private static FlowchartEditor editor() {
        return (FlowchartEditor) UserInterface.page().getActiveEditor();
    }

    private void people() {
        once("people: open", () -> ClientEditor.open(UserInterface.page(), client, ClientPlace.PEOPLE, null));
        window.run(() -> window.focus(
                Text.class, text -> text.getEditable() && text.getParent().getChildren().length > 5));
        words("people: type into a field");
        keys("people: leave the field", SWT.TAB, 1);
        leave("people: leave the field, afterwards");
    }

    private void largeChanges() {
        blocks.add("unsaved work kept", window.leftAlone("unsaved work kept", KEPT_AFTER));
        once("save", () -> UserInterface.page().saveAllEditors(false));
        once("draw " + OPEN_ARROWS + " open arrows", () -> session().change("Draw", () -> {
            for (int i = 0; i < OPEN_ARROWS; i++) {
                process().getFlows().add(ProcessFactory.eINSTANCE.createSequenceFlow());
            }
        }));
        Check open = Checks.CONTRIBUTED.instances().stream()
                .filter(check -> check.id().equals("structure.open-flow"))
                .findFirst()
                .orElseThrow();
        once("fix all of a kind", () -> {
            CheckChanges.fixAll(session(), open, "Fix all");
            ClientFindings.of(session()).completeNow();
        });
        once("bulk change with backup", () -> session().changeMuch("Note", () -> process().setNote("Changed")));
        once("undo", () -> session().stack().undo());
    }
}
