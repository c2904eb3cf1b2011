package org.throughline.ui.survey.imports;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.throughline.ui.Messages;
import org.throughline.ui.table.Cells;
import org.throughline.ui.table.ChoiceCellEditor;

/** The fourth page: which answer every value in the file stands for; those that stand for none are on top. */
final class AnswersPage extends ImportPage {
    private TableViewer table;
    private Label count;

    AnswersPage(ImportDraft draft) {
        super("answers", draft);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        count = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        Table control = new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        control.setHeaderVisible(true);
        control.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 300).applyTo(control);
        table = new TableViewer(control);
        table.setContentProvider(ArrayContentProvider.getInstance());
        Cells.<ValueLine>column(
                table,
                Messages.text("import.answers.question"),
                300,
                line -> (line.answer() == null ? "⚠ " : "") + line.question().getCode() + " – "
                        + line.question().getText(),
                null);
        Cells.column(table, Messages.text("import.answers.value"), 200, ValueLine::cell, null);
        Cells.<ValueLine>column(
                table, Messages.text("import.answers.rows"), 70, line -> String.valueOf(line.rows()), null);
        TableViewerColumn answer = new TableViewerColumn(table, SWT.NONE);
        answer.getColumn().setText(Messages.text("import.answers.answer"));
        answer.getColumn().setWidth(320);
        answer.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> words((ValueLine) line)));
        answer.setEditingSupport(new Answering());
        ColumnViewerToolTipSupport.enableFor(table);
        Cells.editByKeyboard(table);
        setControl(page);
    }

    private static String words(ValueLine line) {
        if (line.answer() == null) {
            return Messages.text("import.answers.none");
        }
        return line.answer().isEmpty() ? Messages.text("import.answers.notAnswered") : line.label(line.answer());
    }

    @Override
    void show() {
        List<ValueLine> lines = DraftLines.values(draft(), draft().shown());
        table.setInput(lines);
        long open = lines.stream().filter(line -> line.answer() == null).count();
        count.setText(
                lines.isEmpty()
                        ? Messages.text("import.answers.nothing")
                        : Messages.text("import.answers.count", lines.size(), open));
        count.getParent().layout();
    }

    /** Chooses one of the question's answers, not answered, or no answer. */
    private final class Answering extends EditingSupport {
        private final ChoiceCellEditor editor = new ChoiceCellEditor(table.getTable());

        Answering() {
            super(table);
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            ValueLine line = (ValueLine) row;
            List<String> items = new ArrayList<>();
            line.codes().forEach(code -> items.add(line.label(code)));
            items.add(Messages.text("import.answers.notAnswered"));
            editor.setItems(items.toArray(String[]::new));
            return editor;
        }

        @Override
        protected boolean canEdit(Object row) {
            return true;
        }

        @Override
        protected Object getValue(Object row) {
            ValueLine line = (ValueLine) row;
            return "".equals(line.answer()) ? line.codes().size() : line.codes().indexOf(line.answer());
        }

        @Override
        protected void setValue(Object row, Object value) {
            ValueLine line = (ValueLine) row;
            int place = (Integer) value;
            if (place >= 0 && !value.equals(getValue(row))) {
                String answer = place < line.codes().size() ? line.codes().get(place) : "";
                DraftLines.say(draft(), draft().shown(), line, answer);
                show();
            }
        }
    }
}
