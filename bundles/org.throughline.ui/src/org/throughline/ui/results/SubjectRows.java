package org.throughline.ui.results;

import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.throughline.core.language.Language;
import org.throughline.flow.views.ColumnTable;
import org.throughline.flow.views.TableMemory;
import org.throughline.flow.views.TextTable;
import org.throughline.survey.results.ResultTable;
import org.throughline.survey.results.SubjectRow;
import org.throughline.survey.verdict.Card;
import org.throughline.ui.Messages;

/** The verdicts on needs, aspects, hand-offs and products as rows. */
final class SubjectRows {
    private final Composite area;
    private final StackLayout pages;
    private final Label empty;
    private final TextTable<SubjectRow> table;

    SubjectRows(Composite parent, IDialogSettings settings, Consumer<SubjectRow> selected) {
        area = new Composite(parent, SWT.NONE);
        pages = new StackLayout();
        area.setLayout(pages);
        empty = new Label(area, SWT.WRAP);
        empty.setText(Messages.text("results.subjects.none"));
        table = new TextTable<SubjectRow>(area)
                .column(Messages.text("results.about"), 90, SubjectRow::about)
                .column(Messages.text("results.subject"), 330, SubjectRow::name)
                .explained(SubjectRow::name)
                .column(Messages.text("results.verdict"), 170, SubjectRow::verdict)
                .explained(row -> row.card().getFirst() + "\n" + Language.ofWindow(Card::rule))
                .column(Messages.text("results.measuredBy"), 170, SubjectRow::codes)
                .explained(SubjectRow::codes);
        TableMemory.remember(table, settings);
        table.viewer().addSelectionChangedListener(event -> {
            if (!table.selected().isEmpty()) {
                selected.accept(table.selected().getFirst());
            }
        });
    }

    Composite area() {
        return area;
    }

    ColumnTable table() {
        return table;
    }

    void show(ResultTable results) {
        table.show(results.subjects());
        pages.topControl = results.subjects().isEmpty() ? empty : table.table();
        area.layout();
    }
}
