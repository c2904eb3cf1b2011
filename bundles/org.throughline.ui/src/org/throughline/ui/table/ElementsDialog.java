package org.throughline.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.throughline.model.base.Element;
import org.throughline.ui.Messages;

/** Asks which elements are meant. */
public final class ElementsDialog {
    /** Room for a question of the client, in pixels at 100 %. */
    private static final int WIDTH = 560;

    /** Letters and lines of a list that is filtered. */
    private static final int COLUMNS = 90;

    private static final int ROWS = 18;

    private ElementsDialog() {}

    /** Returns what is ticked, the empty list for none; nothing where nothing is to change. */
    public static Optional<List<Element>> choose(
            Shell shell, String title, List<? extends Element> candidates, List<? extends Element> before) {
        Set<Element> offered = new LinkedHashSet<>(before);
        offered.addAll(sorted(candidates, ElementWords::described));
        ListSelectionDialog dialog = ListSelectionDialog.of(List.copyOf(offered))
                .title(title)
                .message(Messages.text("plan.choose.several"))
                .contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(one -> ElementWords.described((Element) one)))
                .preselect(before.toArray())
                .create(shell);
        dialog.create();
        Point size = dialog.getShell().getSize();
        dialog.getShell().setSize(Math.max(size.x, WIDTH), size.y);
        return dialog.open() == Window.OK
                ? Optional.of(Arrays.stream(dialog.getResult())
                        .map(Element.class::cast)
                        .toList())
                : Optional.empty();
    }

    /** Returns the one that is chosen, from a list that is filtered by typing. */
    @SuppressWarnings("unchecked")
    public static <T> Optional<T> one(
            Shell shell, String title, List<? extends T> candidates, Function<T, String> words) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(
                shell,
                LabelProvider.createTextProvider(one -> words.apply((T) one).replaceAll("\\s+", " ")));
        dialog.setTitle(title.replaceFirst("\\.\\.\\.$", ""));
        dialog.setSize(COLUMNS, ROWS);
        dialog.setMessage(Messages.text("plan.choose.one"));
        dialog.setMultipleSelection(false);
        dialog.setAllowDuplicates(true);
        dialog.setElements(sorted(candidates, words).toArray());
        return dialog.open() == Window.OK ? Optional.of((T) dialog.getFirstResult()) : Optional.empty();
    }

    private static <T> List<T> sorted(List<? extends T> candidates, Function<T, String> words) {
        List<T> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER));
        return sorted;
    }
}
