package org.throughline.ui.survey.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.throughline.edit.phrases.Phrases;
import org.throughline.flow.views.TextTable;
import org.throughline.survey.dialect.ColumnTable;
import org.throughline.survey.dialect.Dialects;
import org.throughline.ui.Messages;

/** The second page: which tool the file comes from and why, and its first rows as they will be read. */
final class DialectPage extends ImportPage {
    private static final int ROWS = 50;
    /** More columns make a table that nobody looks through and that draws slowly. */
    private static final int COLUMNS = 100;

    private final ImportWizard wizard;
    private TextTable<Dialects.Choice> dialects;
    private Table rows;
    private Label caption;
    private boolean showing;

    DialectPage(ImportDraft draft, ImportWizard wizard) {
        super("dialect", draft);
        this.wizard = wizard;
    }

    @Override
    public void createControl(Composite parent) {
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        dialects = new TextTable<Dialects.Choice>(halves)
                .column(
                        Messages.text("import.dialect.tool"),
                        330,
                        choice -> Phrases.say(choice.dialect().label()))
                .column(Messages.text("import.dialect.confidence"), 90, DialectPage::confidence)
                .column(
                        Messages.text("import.dialect.reasons"),
                        520,
                        choice -> choice.sniff().reasons().stream()
                                .map(Phrases::say)
                                .collect(Collectors.joining("; ")));
        dialects.viewer().addSelectionChangedListener(event -> choose());
        Composite below = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 6, 0).applyTo(below);
        caption = new Label(below, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(caption);
        rows = new Table(below, SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        rows.setHeaderVisible(true);
        rows.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(rows);
        halves.setWeights(2, 3);
        setControl(halves);
    }

    private static String confidence(Dialects.Choice choice) {
        return Messages.text("import.percent", Math.round(100 * choice.sniff().confidence()));
    }

    private void choose() {
        List<Dialects.Choice> chosen = dialects.selected();
        if (showing || chosen.isEmpty()) {
            return;
        }
        String id = chosen.getFirst().dialect().id();
        if (!id.equals(draft().export().dialect().dialect().id())) {
            draft().setDialect(id);
        }
        boolean read = wizard.settle();
        setPageComplete(read);
        if (read) {
            showRows();
        }
    }

    @Override
    void show() {
        showing = true;
        dialects.show(draft().export().choices());
        draft().export().choices().stream()
                .filter(choice -> choice.dialect() == draft().export().dialect().dialect())
                .findFirst()
                .ifPresent(used -> dialects.viewer().setSelection(new StructuredSelection(used), true));
        showing = false;
        showRows();
        setPageComplete(true);
    }

    private void showRows() {
        ColumnTable table = draft().export().table();
        rows.setRedraw(false);
        rows.removeAll();
        for (TableColumn column : rows.getColumns()) {
            column.dispose();
        }
        column(Messages.text("import.dialect.row"), 50);
        int columns = Math.min(COLUMNS, table.columns().size());
        for (int column = 0; column < columns; column++) {
            column(table.columns().get(column).name(), 110)
                    .setToolTipText(table.columns().get(column).text());
        }
        int shown = Math.min(ROWS, table.rows());
        for (int row = 0; row < shown; row++) {
            TableItem item = new TableItem(rows, SWT.NONE);
            item.setText(0, String.valueOf(table.number(row)));
            for (int column = 0; column < columns; column++) {
                item.setText(column + 1, table.cells(column).text(row).replaceAll("\\s+", " "));
            }
        }
        rows.setRedraw(true);
        caption.setText(Messages.text(
                columns < table.columns().size() ? "import.dialect.someColumns" : "import.dialect.rows",
                shown,
                table.rows(),
                columns,
                table.columns().size()));
        caption.getParent().layout();
    }

    private TableColumn column(String title, int width) {
        TableColumn column = new TableColumn(rows, SWT.NONE);
        column.setText(title.replaceAll("\\s+", " "));
        column.setWidth(width);
        return column;
    }
}
