package org.throughline.ui.explorer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.throughline.edit.Sessions;
import org.throughline.ui.Messages;

/**
 * A field above the tree: what has the words anywhere in its label stays, with what is around it and in it. Clients
 * that are not open are matched by their names only.
 */
final class TreeFilter extends ViewerFilter {
    private static final int WAIT_MILLISECONDS = 250;

    private final Text field;
    private final Map<Object, Boolean> known = new HashMap<>();
    private TreeViewer tree;
    private ILabelProvider labels;
    private Object[] unfolded = {};
    private String words = "";
    private int typed;

    TreeFilter(Composite parent) {
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.text("explorer.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addModifyListener(event -> later());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getControl().setFocus();
            } else if (event.keyCode == SWT.ESC) {
                field.setText("");
            }
        });
    }

    void install(TreeViewer viewer, ILabelProvider texts) {
        tree = viewer;
        labels = texts;
    }

    /** Shows everything again at once. */
    void clear() {
        if (!words.isEmpty()) {
            set("");
        }
    }

    /** Filters by words at once. */
    void set(String text) {
        field.setText(text);
        typed++;
        apply(plain(text));
    }

    /** Returns the words that are filtered by. */
    String words() {
        return words;
    }

    /** Returns what is unfolded, apart from what the filter unfolds. */
    Object[] unfolded() {
        return words.isEmpty() ? tree.getExpandedElements() : unfolded;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private void later() {
        int mine = ++typed;
        field.getDisplay().timerExec(WAIT_MILLISECONDS, () -> {
            if (mine == typed && !field.isDisposed()) {
                apply(plain(field.getText()));
            }
        });
    }

    private void apply(String wanted) {
        if (wanted.equals(words)) {
            return;
        }
        boolean began = words.isEmpty();
        words = wanted;
        if (began) {
            unfolded = tree.getExpandedElements();
        }
        tree.getControl().setRedraw(false);
        try {
            if (words.isEmpty()) {
                known.clear();
                tree.removeFilter(this);
                tree.setExpandedElements(unfolded);
            } else if (began) {
                tree.addFilter(this);
                unfoldOpen();
            } else {
                tree.refresh();
                unfoldOpen();
            }
        } finally {
            tree.getControl().setRedraw(true);
        }
    }

    private void unfoldOpen() {
        Sessions.all().forEach(session -> tree.expandToLevel(session.folder().path(), 2));
    }

    /** A round of filtering asks for the same elements again and again, from their parents and for themselves. */
    @Override
    public Object[] filter(Viewer viewer, Object parent, Object[] elements) {
        known.clear();
        return super.filter(viewer, parent, elements);
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return hasWords(parent) || isAroundOrHas(element);
    }

    private boolean isAroundOrHas(Object element) {
        Boolean before = known.get(element);
        if (before != null) {
            return before;
        }
        boolean keeps = hasWords(element);
        if (!keeps && isRead(element)) {
            for (Object child : ((ITreeContentProvider) tree.getContentProvider()).getChildren(element)) {
                if (isAroundOrHas(child)) {
                    keeps = true;
                    break;
                }
            }
        }
        known.put(element, keeps);
        return keeps;
    }

    private static boolean isRead(Object element) {
        return !(element instanceof Path folder) || Sessions.get(folder).isPresent();
    }

    /** A group's own name is no match, but what a client is called counts for its groups too. */
    private boolean hasWords(Object element) {
        Object named = element instanceof Group group ? group.clientFolder() : element;
        return named != tree.getInput()
                && labels.getText(named).toLowerCase(Locale.ROOT).contains(words);
    }
}
