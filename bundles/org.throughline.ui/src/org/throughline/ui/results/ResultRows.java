package org.throughline.ui.results;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.throughline.flow.views.ColumnTable;
import org.throughline.flow.views.TableMemory;
import org.throughline.flow.views.TextTable;
import org.throughline.model.survey.Wave;
import org.throughline.survey.results.ResultCell;
import org.throughline.survey.results.ResultRow;
import org.throughline.survey.results.ResultTable;
import org.throughline.ui.Messages;

/** The questions of a survey as rows, and a field that filters them. */
final class ResultRows {
    private static final String FILTER = "filter";

    private final IDialogSettings settings;
    private final Composite area;
    private final Text filter;
    private final GroupFilter groups;
    private final Composite place;
    private TextTable<ResultRow> table;
    private List<String> columns = List.of();
    private boolean benchmarked;
    private Consumer<ResultRow> selected = row -> {};
    private Consumer<TableViewer> made = viewer -> {};

    ResultRows(Composite parent, IDialogSettings settings) {
        this.settings = settings;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.text("results.filter"));
        filter.setText(Objects.requireNonNullElse(settings.get(FILTER), ""));
        filter.addModifyListener(event -> filtered());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.viewer().getTable().setFocus();
            }
        });
        filter.addDisposeListener(event -> settings.put(FILTER, filter.getText()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(filter);
        groups = new GroupFilter(area);
        place = new Composite(area, SWT.NONE);
        place.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(place);
        build(List.of(), false);
    }

    Composite area() {
        return area;
    }

    GroupFilter groups() {
        return groups;
    }

    ColumnTable table() {
        return table;
    }

    TableViewer viewer() {
        return table.viewer();
    }

    void onSelection(Consumer<ResultRow> listener) {
        selected = listener;
    }

    /** Tells every table that is made from now on, and the one there is. */
    void onTable(Consumer<TableViewer> listener) {
        made = listener;
        made.accept(table.viewer());
    }

    /** Shows results; the question of an id is selected, else the first. */
    void show(ResultTable results, String questionId) {
        List<String> names = results.waves().stream().map(Wave::getName).toList();
        if (!names.equals(columns) || results.benchmarked() && !benchmarked) {
            build(names, results.benchmarked());
        }
        table.show(results.rows());
        select(questionId == null ? results.rows().getFirst().question().getId() : questionId);
        if (table.selected().isEmpty()) {
            select(results.rows().getFirst().question().getId());
        }
    }

    /** Selects the question of an id where it is counted. */
    void select(String questionId) {
        if (table.viewer().getInput() instanceof List<?> all) {
            all.stream()
                    .map(ResultRow.class::cast)
                    .filter(row -> row.question().getId().equals(questionId))
                    .findFirst()
                    .ifPresent(row -> table.viewer().setSelection(new StructuredSelection(row), true));
        }
    }

    /** The waves are columns, so that another survey needs another table. */
    private void build(List<String> waves, boolean withBenchmark) {
        if (table != null) {
            table.viewer().getTable().setMenu(null);
            table.viewer().getTable().dispose();
        }
        columns = waves;
        benchmarked = withBenchmark;
        table = new TextTable<ResultRow>(place)
                .column(Messages.text("results.code"), 90, row -> row.question().getCode())
                .column(Messages.text("results.question"), 200, ResultRows::text)
                .explained(ResultRows::text)
                .column(Messages.text("results.verdict"), 170, ResultRow::verdict)
                .explained(row -> row.judged().explained());
        for (int i = 0; i < waves.size(); i++) {
            int wave = i;
            number(waves.get(i), 220, row -> row.waves().get(wave));
        }
        number(Messages.text("results.difference"), 230, ResultRow::difference);
        if (withBenchmark) {
            number(Messages.text("results.benchmark"), 120, ResultRow::benchmark);
        }
        if (!waves.isEmpty()) {
            TableMemory.remember(table, settings);
        }
        table.viewer().addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer in, Object parent, Object row) {
                return matches((ResultRow) row);
            }
        });
        table.viewer().addSelectionChangedListener(event -> selectionChanged());
        made.accept(table.viewer());
        place.layout();
    }

    private void number(String title, int width, Function<ResultRow, ResultCell> cell) {
        table.column(title, width, row -> cell.apply(row).text(), Comparator.comparing(cell, ResultCell.ORDER))
                .explained(row -> cell.apply(row).explained());
    }

    private static String text(ResultRow row) {
        String text = row.question().getText();
        return text == null || text.isBlank() ? row.question().getName() : text;
    }

    private boolean matches(ResultRow row) {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        return (row.question().getCode() + " " + text(row) + " " + row.verdict())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private void filtered() {
        table.viewer().refresh();
        if (table.selected().isEmpty()) {
            table.selectFirst();
        }
    }

    private void selectionChanged() {
        if (!table.selected().isEmpty()) {
            selected.accept(table.selected().getFirst());
        }
    }
}
