package org.throughline.ui.table;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.throughline.model.base.Element;
import org.throughline.ui.Messages;
import org.throughline.ui.table.Cells.Content;

/** How cells that show a feature of an element are edited; every maker returns null where the client is read only. */
public final class ElementCells {
    private final ElementEdits edits;
    private final Composite parent;

    /** Edits the cells of a viewer. */
    public ElementCells(ElementEdits edits, ColumnViewer viewer) {
        this.edits = edits;
        parent = (Composite) viewer.getControl();
    }

    /** Takes what was typed. */
    private interface Reader {
        Object read(String typed) throws Entries.RefusedEntryException;
    }

    /** Text on one line. */
    public <T extends EObject> Content<T> text(EStructuralFeature feature) {
        return typed(feature, value -> value == null ? "" : (String) value, typed -> typed);
    }

    /** A day such as 2026-03-01. */
    public <T extends EObject> Content<T> day(EStructuralFeature feature) {
        return typed(feature, value -> Entries.shown((LocalDate) value), Entries::day);
    }

    /** A day that is not alone: setting it sets more. */
    public <T> Content<T> day(Function<T, LocalDate> get, BiConsumer<T, LocalDate> set) {
        return typed(
                row -> Entries.shown(get.apply(row)), Entries::day, (row, day) -> set.accept(row, (LocalDate) day));
    }

    /** An amount. */
    public <T extends EObject> Content<T> amount(EStructuralFeature feature) {
        return typed(feature, value -> Entries.shown((Double) value), Entries::amount);
    }

    /** A share, typed in percent. */
    public <T extends EObject> Content<T> share(EStructuralFeature feature) {
        return typed(feature, value -> Entries.percent((Double) value), Entries::share);
    }

    private <T extends EObject> Content<T> typed(
            EStructuralFeature feature, Function<Object, String> shown, Reader reader) {
        return typed(
                row -> row.eIsSet(feature) ? shown.apply(row.eGet(feature)) : "",
                reader,
                (row, value) -> edits.set(row, feature, value));
    }

    /** Days that are parted by commas. */
    public <T extends EObject> Content<T> days(Function<T, List<LocalDate>> get, EStructuralFeature feature) {
        return typed(
                row -> Entries.shown(get.apply(row)),
                Entries::days,
                (row, value) -> edits.setAll(row, feature, (List<?>) value));
    }

    private <T> Content<T> typed(Function<T, String> get, Reader reader, BiConsumer<T, Object> set) {
        if (!edits.isWritable()) {
            return null;
        }
        return new Content<>(new TextCellEditor(parent), get::apply, (row, typed) -> {
            try {
                if (!get.apply(row).equals(typed)) {
                    set.accept(row, reader.read((String) typed));
                }
            } catch (Entries.RefusedEntryException e) {
                edits.refuse(e.getMessage());
            }
        });
    }

    /** One of a few values. */
    public <T, V> Content<T> choice(
            List<V> values, Function<V, String> words, Function<T, V> get, BiConsumer<T, V> set) {
        return oneOf(() -> values, words, get, set);
    }

    /** One of the client's elements, or none. */
    public <T extends EObject, E extends Element> Content<T> reference(
            EStructuralFeature feature, Supplier<List<E>> candidates, Function<E, String> words) {
        return oneOf(
                () -> Stream.concat(Stream.of((E) null), candidates.get().stream())
                        .toList(),
                one -> one == null ? Messages.text("plan.none") : words.apply(one),
                row -> cast(row.eGet(feature)),
                (row, one) -> edits.set(row, feature, one));
    }

    @SuppressWarnings("unchecked")
    private static <E> E cast(Object element) {
        return (E) element;
    }

    /** One of the values that there are when editing begins. */
    public <T, V> Content<T> oneOf(
            Supplier<List<V>> values, Function<V, String> words, Function<T, V> get, BiConsumer<T, V> set) {
        if (!edits.isWritable()) {
            return null;
        }
        ChoiceCellEditor editor = new ChoiceCellEditor(parent);
        return new Content<>(
                editor,
                row -> {
                    List<V> now = values.get();
                    editor.setItems(now.stream().map(words).toArray(String[]::new));
                    return now.indexOf(get.apply(row));
                },
                (row, place) -> {
                    List<V> now = values.get();
                    if ((Integer) place >= 0 && (Integer) place < now.size()) {
                        set.accept(row, now.get((Integer) place));
                    }
                });
    }

    /** Several of the client's elements, chosen from a list. */
    public <T extends EObject> Content<T> references(
            EStructuralFeature feature, String title, Function<T, List<? extends Element>> candidates) {
        if (!edits.isWritable()) {
            return null;
        }
        Object[] row = new Object[1];
        DialogCellEditor editor = new DialogCellEditor(parent) {
            @Override
            @SuppressWarnings("unchecked")
            protected Object openDialogBox(Control window) {
                T edited = (T) row[0];
                return ElementsDialog.choose(window.getShell(), title, candidates.apply(edited), (List<Element>)
                                edited.eGet(feature))
                        .orElse(null);
            }

            @Override
            protected void updateContents(Object value) {
                getDefaultLabel().setText(value instanceof List<?> all ? ElementWords.names(elements(all)) : "");
            }
        };
        return new Content<>(
                editor,
                edited -> {
                    row[0] = edited;
                    return List.copyOf((List<?>) edited.eGet(feature));
                },
                (edited, chosen) -> {
                    if (chosen instanceof List<?> all) {
                        edits.setAll(edited, feature, all);
                    }
                });
    }

    private static List<Element> elements(List<?> all) {
        return all.stream().map(Element.class::cast).toList();
    }
}
