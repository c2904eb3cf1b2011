package org.throughline.ui.survey.imports;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.throughline.edit.phrases.Phrases;
import org.throughline.flow.views.TextTable;
import org.throughline.survey.dialect.DroppedRow;
import org.throughline.survey.imports.ColumnReport;
import org.throughline.survey.imports.ImportReport;
import org.throughline.survey.imports.SetAside;
import org.throughline.ui.Messages;

/** The last page: what will be kept of the file and what not, before anything is written. */
final class AccountPage extends ImportPage {
    /** More lines nobody reads here, and drawing them takes long; the account that is kept has all. */
    private static final int MOST = 2000;

    private Label summary;
    private CTabFolder tabs;
    private TextTable<ColumnReport> columns;
    private TextTable<DroppedRow> dropped;
    private TextTable<SetAside> setAside;
    private TextTable<String> apart;
    private TextTable<String> notes;

    AccountPage(ImportDraft draft) {
        super("account", draft);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        summary = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(summary);
        tabs = new CTabFolder(page, SWT.BORDER | SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 300).applyTo(tabs);
        columns = new TextTable<ColumnReport>(tabs)
                .column(Messages.text("import.columns.column"), 300, ColumnReport::name)
                .column(Messages.text("import.columns.question"), 160, ColumnReport::question)
                .column(Messages.text("import.columns.status"), 440, column -> Phrases.say(column.status()));
        dropped = new TextTable<DroppedRow>(tabs)
                .column(Messages.text("import.dialect.row"), 80, row -> String.valueOf(row.row()))
                .column(Messages.text("import.account.reason"), 800, row -> Phrases.say(row.reason()));
        setAside = new TextTable<SetAside>(tabs)
                .column(Messages.text("import.dialect.row"), 80, cell -> String.valueOf(cell.row()))
                .column(Messages.text("import.columns.column"), 220, SetAside::column)
                .column(Messages.text("import.answers.value"), 220, SetAside::value)
                .column(Messages.text("import.account.expected"), 380, cell -> Phrases.say(cell.reason()));
        apart = sentences("import.account.apart");
        notes = sentences("import.account.note");
        setControl(page);
    }

    private TextTable<String> sentences(String key) {
        return new TextTable<String>(tabs).column(Messages.text(key), 900, Function.identity());
    }

    @Override
    void show() {
        ImportReport report = draft().shown().report();
        summary.setText(Messages.text(
                "import.account.summary",
                report.read(),
                report.kept(),
                report.dropped().size(),
                report.survey(),
                report.wave(),
                Phrases.say(draft().export().dialect().dialect().label()),
                Messages.text("import.role." + draft().shown().wave().getRole().getLiteral())));
        setDescription(Messages.text(draft().isKnown() ? "import.account.known" : "import.account.description"));
        for (CTabItem item : tabs.getItems()) {
            item.dispose();
        }
        List<String> different = draft().shown().notComparable();
        fill("import.account.columns", columns, report.columns());
        fill("import.account.dropped", dropped, report.dropped());
        fill("import.account.setAside", setAside, report.setAside());
        fill(
                "import.account.apartTab",
                apart,
                different.stream().map(Phrases::say).toList());
        fill(
                "import.account.notes",
                notes,
                report.notes().stream()
                        .filter(note -> !different.contains(note))
                        .map(Phrases::say)
                        .toList());
        tabs.setSelection(0);
        summary.getParent().layout();
    }

    /** Enter finishes: on the last page the button that was in use can no longer be pressed. */
    @Override
    boolean isToBeUsed() {
        return true;
    }

    private <T> void fill(String key, TextTable<T> table, List<T> lines) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        String more = lines.size() > MOST ? Messages.text("import.account.first", MOST) : "";
        item.setText(Messages.text(key, lines.size()) + more);
        item.setControl(table.viewer().getTable());
        table.show(lines.subList(0, Math.min(MOST, lines.size())));
    }
}
