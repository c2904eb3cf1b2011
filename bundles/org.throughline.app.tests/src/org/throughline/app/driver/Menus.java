package org.throughline.app.driver;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;

/** The menus of the window, by the words that stand in them. */
public final class Menus {
    private Menus() {}

    /** Chooses from the menus of the window, such as {@code File > Save}. */
    public static void choose(String path) {
        choose(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar(), path);
    }

    private static void choose(Menu menu, String path) {
        List<Menu> shown = new ArrayList<>();
        MenuItem chosen = null;
        Menu next = menu;
        for (String word : path.split(" > ")) {
            next.notifyListeners(SWT.Show, new Event());
            shown.add(next);
            chosen = item(next, word, path);
            next = chosen.getMenu();
        }
        assertTrue(chosen.isEnabled(), path + " cannot be chosen now");
        MenuItem wanted = chosen;
        shown.reversed().forEach(each -> each.notifyListeners(SWT.Hide, new Event()));
        wanted.notifyListeners(SWT.Selection, new Event());
        Window.settle();
    }

    private static MenuItem item(Menu menu, String word, String path) {
        List<String> words = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            String text = item.getText().replaceAll("\t.*", "").replace("&", "");
            if (text.equals(word)) {
                return item;
            }
            words.add(text);
        }
        throw new AssertionError(path + " is not there; there are " + words);
    }
}
