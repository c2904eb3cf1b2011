package org.throughline.ui.explorer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.throughline.core.client.Practice;
import org.throughline.model.base.Element;

/** Remembers from one window to the next what is unfolded in the tree of a practice, and its filter. */
final class TreeMemory {
    private static final String UNFOLDED = "unfolded";
    private static final String FILTER = "filter";

    private final IDialogSettings settings;
    private final TreeViewer tree;
    private final TreeFilter filter;
    private boolean whole;

    /** Notes how the tree of a practice is left, once it was put as it was left before. */
    TreeMemory(Practice practice, TreeViewer tree, TreeFilter filter) {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(TreeMemory.class))
                .getDialogSettings();
        settings = DialogSettings.getOrCreateSection(
                DialogSettings.getOrCreateSection(all, "explorer"),
                practice.path().toAbsolutePath().normalize().toString());
        this.tree = tree;
        this.filter = filter;
        tree.getControl().addDisposeListener(event -> keep());
    }

    /** Unfolds what was left so, a client after the other, so that the window is not kept from its work. */
    void restore() {
        String[] before = settings.getArray(UNFOLDED);
        if (before == null) {
            if (tree.getTree().getItemCount() == 1) {
                tree.expandToLevel(2);
            }
            whole = true;
            return;
        }
        Set<String> keys = new HashSet<>(Arrays.asList(before));
        for (Object client : content().getElements(tree.getInput())) {
            later(() -> unfold(client, keys));
        }
        later(() -> {
            filter.set(Objects.requireNonNullElse(settings.get(FILTER), ""));
            whole = true;
        });
    }

    private void later(Runnable work) {
        tree.getControl().getDisplay().asyncExec(() -> {
            if (!tree.getControl().isDisposed()) {
                work.run();
            }
        });
    }

    private ITreeContentProvider content() {
        return (ITreeContentProvider) tree.getContentProvider();
    }

    private void unfold(Object element, Set<String> keys) {
        if (keys.contains(key(element))) {
            tree.setExpandedState(element, true);
            for (Object child : content().getChildren(element)) {
                unfold(child, keys);
            }
        }
    }

    private static String key(Object element) {
        return switch (element) {
            case Path folder -> folder.getFileName().toString();
            case Group group -> key(group.clientFolder()) + "/" + group.key();
            case Element part -> part.getId();
            default -> "";
        };
    }

    private void keep() {
        if (whole) {
            settings.put(
                    UNFOLDED,
                    Arrays.stream(filter.unfolded()).map(TreeMemory::key).toArray(String[]::new));
            settings.put(FILTER, filter.words());
        }
    }
}
