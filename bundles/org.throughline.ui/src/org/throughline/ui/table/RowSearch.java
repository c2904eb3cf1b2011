package org.throughline.ui.table;

import java.util.Objects;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.throughline.ui.Messages;

/** A field that narrows a table to the rows with all words typed; Escape empties it, Arrow Down goes to the rows. */
public final class RowSearch {
    private static final int LEAST_WIDTH = 120;
    private static final String WORDS = "words";

    private final Text field;
    private RowTable<?> table;

    /** Makes the field in an area with a grid layout; {@link #narrow} says which table it is for. */
    public RowSearch(Composite parent) {
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        field.setMessage(Messages.text("table.search"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LEAST_WIDTH, SWT.DEFAULT)
                .applyTo(field);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.text("table.search");
            }
        });
    }

    /** Narrows a table. */
    public <T> void narrow(RowTable<T> rows) {
        table = rows;
        rows.viewer().addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parent, Object row) {
                return isShown(rows, row);
            }
        });
        field.addModifyListener(event -> rows.viewer().refresh());
        field.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE && !field.getText().isEmpty()) {
                field.setText("");
                event.doit = false;
            }
        });
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                rows.viewer().getTable().setFocus();
                event.doit = false;
            }
        });
    }

    @SuppressWarnings("unchecked")
    private <T> boolean isShown(RowTable<T> rows, Object row) {
        return field.getText().isBlank() || rows.holds((T) row, field.getText());
    }

    /** Puts the words as they were left; and from now on notes how they are left. */
    void follow(IDialogSettings settings) {
        field.setText(Objects.requireNonNullElse(settings.get(WORDS), ""));
        field.addDisposeListener(event -> settings.put(WORDS, field.getText()));
    }

    /** Shows all rows again where one that is to be seen is hidden. */
    public void reveal(Object row) {
        if (row != null && !isShown(table, row)) {
            field.setText("");
        }
    }
}
