package org.throughline.app.driver;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The rows of trees, by the words that lead to them. */
public final class Trees {
    private Trees() {}

    /** Returns the row that a path leads to, each row above unfolded; the words are the rows' or their beginnings. */
    public static TreeItem row(Tree tree, String... path) {
        TreeItem found = null;
        for (String word : path) {
            if (found != null && !found.getExpanded()) {
                unfold(found);
            }
            TreeItem[] rows = found == null ? tree.getItems() : found.getItems();
            List<String> words = Arrays.stream(rows).map(TreeItem::getText).toList();
            found = Arrays.stream(rows)
                    .filter(row -> row.getText().startsWith(word))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no row " + word + " among " + words));
        }
        tree.showItem(found);
        Window.settle();
        return found;
    }

    private static void unfold(TreeItem row) {
        Event event = new Event();
        event.item = row;
        row.getParent().notifyListeners(SWT.Expand, event);
        row.setExpanded(true);
        Window.settle();
    }
}
