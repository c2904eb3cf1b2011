package org.throughline.ui.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.throughline.model.base.Element;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ElementEdits;

/** Labelled fields of an element; what is typed counts when the field is left, and Escape gives it up. */
public final class ElementForm<E extends Element> {
    private static final int LEAST_WIDTH = 140;
    private static final int MOST_CHOICES = 16;

    private final Composite area;
    private final ElementEdits edits;
    private final List<Runnable> fields = new ArrayList<>();
    private E shown;

    /** Makes a form without fields in an area with a grid layout. */
    public ElementForm(Composite parent, ElementEdits edits) {
        this.edits = edits;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    }

    /** Adds a text on one line. */
    public ElementForm<E> text(String key, EAttribute feature) {
        add(key, new Text(area, SWT.BORDER | SWT.SINGLE), feature);
        return this;
    }

    /** Adds a text with a height in lines. */
    public ElementForm<E> lines(String key, EAttribute feature, int height) {
        Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        add(key, text, feature);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(LEAST_WIDTH, height * text.getLineHeight())
                .applyTo(text);
        text.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return this;
    }

    private void add(String key, Text text, EAttribute feature) {
        label(key, text);
        text.setEditable(edits.isWritable());
        text.addFocusListener(FocusListener.focusLostAdapter(event -> take(text, feature)));
        text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> take(text, feature)));
        text.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                text.setText(value(feature));
                event.doit = false;
            }
        });
        fields.add(() -> {
            text.setEnabled(shown != null);
            if (!text.getText().equals(value(feature))) {
                text.setText(value(feature));
            }
        });
    }

    private String value(EAttribute feature) {
        return shown == null ? "" : Objects.toString(shown.eGet(feature), "");
    }

    private void take(Text text, EAttribute feature) {
        if (shown != null && !text.getText().equals(value(feature))) {
            edits.set(shown, feature, text.getText().strip());
            text.setText(value(feature));
        }
    }

    /** Adds a choice among values, read each time that the form is shown. */
    public <V> ElementForm<E> choice(
            String key, Supplier<List<V>> values, Function<V, String> words, Function<E, V> get, BiConsumer<E, V> set) {
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(MOST_CHOICES);
        label(key, combo);
        combo.setEnabled(edits.isWritable());
        List<V> now = new ArrayList<>();
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (shown != null && combo.getSelectionIndex() >= 0) {
                set.accept(shown, now.get(combo.getSelectionIndex()));
            }
        }));
        fields.add(() -> {
            now.clear();
            if (shown != null) {
                now.addAll(values.get());
            }
            String[] items = now.stream().map(words).toArray(String[]::new);
            if (!List.of(items).equals(List.of(combo.getItems()))) {
                combo.setItems(items);
            }
            combo.select(shown == null ? -1 : now.indexOf(get.apply(shown)));
        });
        return this;
    }

    /** Adds a tick. */
    public ElementForm<E> tick(String key, EAttribute feature) {
        new Label(area, SWT.NONE);
        Button tick = new Button(area, SWT.CHECK);
        tick.setText(Messages.text(key));
        tick.setEnabled(edits.isWritable());
        tick.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (shown != null) {
                edits.set(shown, feature, tick.getSelection());
            }
        }));
        fields.add(() -> tick.setSelection(shown != null && Boolean.TRUE.equals(shown.eGet(feature))));
        return this;
    }

    private void label(String key, Control field) {
        String words = Messages.text(key);
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        label.moveAbove(field);
        if (Messages.has(key + ".tip")) {
            label.setToolTipText(Messages.text(key + ".tip"));
            field.setToolTipText(Messages.text(key + ".tip"));
        }
        boolean high = (field.getStyle() & SWT.MULTI) != 0;
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, high ? SWT.BEGINNING : SWT.CENTER)
                .applyTo(label);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LEAST_WIDTH, SWT.DEFAULT)
                .applyTo(field);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
    }

    /** Returns what is laid out. */
    public Composite control() {
        return area;
    }

    /** Returns the element; null for none. */
    public E shown() {
        return shown;
    }

    /** Shows an element; what was typed for the one before counts. Null shows nothing. */
    public void show(E element) {
        shown = element;
        fields.forEach(Runnable::run);
    }
}
