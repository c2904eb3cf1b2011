package org.throughline.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.app.driver.CleanWindow;
import org.throughline.app.driver.Keyboard;
import org.throughline.app.driver.Menus;
import org.throughline.app.driver.Mouse;
import org.throughline.app.driver.Trees;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.Practice;
import org.throughline.edit.Sessions;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.explorer.ExplorerView;

/** A practice of its own in the real window, worked on with keys, pointer and menus as its user does. */
@ExtendWith(CleanWindow.class)
abstract class WorkingDay {
    static final String CEDAR = "Cedar Valley";

    @TempDir
    Path practice;

    final IWorkbenchPage page = CleanWindow.page();
    private String former;

    @BeforeEach
    void openPractice() throws Exception {
        former = System.setProperty(OpenPractice.PROPERTY, practice.toString());
        page.hideView(page.findView(ExplorerView.ID));
        page.showView(ExplorerView.ID);
        Window.settle();
    }

    @AfterEach
    void backToTheFormerPractice() throws Exception {
        page.closeAllEditors(false);
        System.setProperty(OpenPractice.PROPERTY, former);
        page.hideView(page.findView(ExplorerView.ID));
        page.showView(ExplorerView.ID);
    }

    void addTheSample() {
        Menus.choose("Client > Add the sample client");
        Window.waitFor("the sample", () -> shows(CEDAR) && !Sessions.all().isEmpty());
    }

    private static boolean shows(String client) {
        return Window.all(Tree.class).stream()
                .flatMap(tree -> Arrays.stream(tree.getItems()))
                .anyMatch(row -> row.getText().startsWith(client));
    }

    /** Returns a row of the practice, by the words of the rows that lead to it or their beginnings. */
    static TreeItem row(String... path) {
        Window.waitFor(path[0], () -> shows(path[0]));
        Tree tree = Window.the(
                Tree.class,
                "practice with " + path[0],
                each -> Arrays.stream(each.getItems())
                        .anyMatch(row -> row.getText().startsWith(path[0])));
        return Trees.row(tree, path);
    }

    /** Clicks on a row of the practice. */
    static void select(String... path) {
        TreeItem row = row(path);
        Mouse.click(row);
        Window.waitFor(
                path[path.length - 1] + " selected",
                () -> List.of(row.getParent().getSelection()).contains(row));
    }

    /** Gives what a row of the practice shows another name, in its place. */
    static void rename(String name, String... path) {
        select(path);
        Keyboard.press("F2");
        Window.waitFor("the name to be edited", () -> Display.getCurrent().getFocusControl() instanceof Text);
        Keyboard.press("Ctrl+A");
        Keyboard.type(name);
        Keyboard.press("Enter");
    }

    /** Finds words by the quick find and opens what stands first. */
    static void find(String words) {
        Keyboard.press("Ctrl+K");
        Window.waitFor("the box to type into", () -> Display.getCurrent().getFocusControl() instanceof Text);
        Keyboard.type(words);
        Keyboard.press("Enter");
    }

    static void save() {
        Keyboard.press("Ctrl+S");
        Window.waitFor("saving", () -> Sessions.all().stream().noneMatch(session -> session.isDirty()));
    }

    /** Reads the only client of the practice from the disk. */
    ClientFolder onDisk() throws Exception {
        List<Path> clients = new Practice(practice).clients();
        if (clients.size() != 1) {
            throw new AssertionError("not one client but " + clients);
        }
        return ClientFolder.open(clients.getFirst());
    }
}
