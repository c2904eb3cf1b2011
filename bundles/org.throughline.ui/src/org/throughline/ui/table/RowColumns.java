package org.throughline.ui.table;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.throughline.ui.Messages;

/** Lets the columns of a table be chosen in its menu; the choice and the order are kept for the next time. */
public final class RowColumns {
    private static final String HIDDEN = "hidden";
    private static final String ORDER = "order";

    private final RowTable<?> rows;
    private final Table table;
    private final boolean[] hidden;
    private final IDialogSettings settings;

    /**
     * Takes a table that has all its columns.
     *
     * @param settings where the choice is kept
     */
    public RowColumns(RowTable<?> rows, IDialogSettings settings) {
        this.rows = rows;
        this.settings = settings;
        table = rows.viewer().getTable();
        hidden = new boolean[table.getColumnCount()];
        restore();
        MenuManager menu = new MenuManager(Messages.text("results.columns"));
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> IntStream.range(0, hidden.length).forEach(place -> menu.add(choice(place))));
        MenuManager above = new MenuManager();
        above.add(menu);
        table.setMenu(above.createContextMenu(table));
        table.addDisposeListener(event -> keep());
    }

    private IAction choice(int place) {
        IAction choice = new Action(table.getColumn(place).getText(), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                show(place, isChecked());
            }
        };
        choice.setChecked(!hidden[place]);
        return choice;
    }

    /** Shows or hides a column by its place. */
    public void show(int place, boolean shown) {
        hidden[place] = !shown;
        rows.showColumn(place, shown);
    }

    /** Hides a column by its place where nobody has used the table before. */
    public void hideAtFirst(int place) {
        if (settings.getArray(HIDDEN) == null) {
            show(place, false);
        }
    }

    private void restore() {
        String[] titles =
                Arrays.stream(table.getColumns()).map(TableColumn::getText).toArray(String[]::new);
        String[] order = settings.getArray(ORDER);
        if (order != null
                && Arrays.equals(
                        Arrays.stream(order).sorted().toArray(),
                        Arrays.stream(titles).sorted().toArray())) {
            table.setColumnOrder(Arrays.stream(order)
                    .mapToInt(title -> Arrays.asList(titles).indexOf(title))
                    .toArray());
        }
        String[] gone = settings.getArray(HIDDEN);
        for (int place = 0; gone != null && place < titles.length; place++) {
            if (Arrays.asList(gone).contains(titles[place])) {
                show(place, false);
            }
        }
    }

    private void keep() {
        settings.put(
                ORDER,
                Arrays.stream(table.getColumnOrder())
                        .mapToObj(place -> table.getColumn(place).getText())
                        .toArray(String[]::new));
        settings.put(
                HIDDEN,
                IntStream.range(0, hidden.length)
                        .filter(place -> hidden[place])
                        .mapToObj(place -> table.getColumn(place).getText())
                        .toArray(String[]::new));
    }
}
