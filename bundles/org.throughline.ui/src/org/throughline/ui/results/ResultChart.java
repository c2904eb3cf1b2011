package org.throughline.ui.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.throughline.chart.ChartForm;
import org.throughline.chart.QuestionChart;
import org.throughline.chart.Theme;
import org.throughline.model.survey.Question;
import org.throughline.survey.results.GroupResults;
import org.throughline.survey.time.Period;
import org.throughline.ui.Messages;

/** The picture of a question, scaled to its place, and the choice of what it looks like. */
final class ResultChart {
    private static final List<ChartForm> FORMS =
            List.of(ChartForm.BARS, ChartForm.CONTROL, ChartForm.RUN, ChartForm.LIKERT);
    private static final List<Period> PERIODS = List.of(Period.DAY, Period.WEEK, Period.MONTH, Period.QUARTER);
    private static final double DARK_BELOW = 0.5;

    private final Composite area;
    private final Combo form;
    private final Combo period;
    private final Canvas canvas;
    private ResultReading reading;
    private Question question;
    private GroupResults groups;
    private Optional<String> only = Optional.empty();
    private Theme theme = Theme.LIGHT;
    private QuestionChart drawn;
    private Image image;
    private String words = "";

    ResultChart(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        form = new Combo(area, SWT.READ_ONLY);
        form.setItems(FORMS.stream()
                .map(one -> Messages.text("results.form." + one.name().toLowerCase(Locale.ROOT)))
                .toArray(String[]::new));
        form.select(0);
        period = new Combo(area, SWT.READ_ONLY);
        period.setItems(PERIODS.stream()
                .map(one -> Messages.text("results.by." + one.word()))
                .toArray(String[]::new));
        period.select(PERIODS.indexOf(Period.MONTH));
        period.setEnabled(false);
        period.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> draw()));
        form.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> draw()));
        canvas = new Canvas(area, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(canvas);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addDisposeListener(event -> forget());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
    }

    Composite area() {
        return area;
    }

    Canvas control() {
        return canvas;
    }

    Optional<QuestionChart> drawn() {
        return Optional.ofNullable(drawn);
    }

    /**
     * Draws a question.
     *
     * @param by the groups whose answers are drawn; null for everybody's
     */
    void show(ResultReading from, Question wanted, GroupResults by, Optional<String> group) {
        reading = from;
        question = wanted;
        groups = by;
        only = group;
        draw();
    }

    private void draw() {
        if (question == null) {
            return;
        }
        theme = wantedTheme();
        if (image == null) {
            words = Messages.text("results.drawing");
        }
        ChartForm wanted = FORMS.get(form.getSelectionIndex());
        form.setEnabled(groups == null);
        form.setToolTipText(groups == null ? null : Messages.text("results.form.everybody"));
        if (groups != null) {
            period.setEnabled(false);
            reading.chart(question, groups, only, theme, this::show, this::say);
            return;
        }
        period.setEnabled(Charts.isOverTime(wanted));
        Period by = PERIODS.get(period.getSelectionIndex());
        reading.chart(question, wanted, by, theme, this::show, this::say);
    }

    /** Dark where the window is. */
    private Theme wantedTheme() {
        return canvas.getBackground().getRGB().getHSB()[2] < DARK_BELOW ? Theme.DARK : Theme.LIGHT;
    }

    private void show(ResultReading.Drawn chart) {
        if (!canvas.isDisposed()) {
            forget();
            drawn = chart.chart();
            image = new Image(canvas.getDisplay(), chart.dots());
            words = chart.description();
            canvas.setToolTipText(words);
            canvas.redraw();
        }
    }

    private void say(String text) {
        if (!canvas.isDisposed()) {
            forget();
            words = text;
            canvas.setToolTipText(text);
            canvas.redraw();
        }
    }

    private void forget() {
        if (image != null) {
            image.dispose();
        }
        image = null;
        drawn = null;
    }

    private void paint(GC gc) {
        Rectangle space = canvas.getClientArea();
        if (image == null) {
            TextLayout text = new TextLayout(canvas.getDisplay());
            text.setText(words);
            text.setWidth(Math.max(1, space.width));
            text.draw(gc, 0, 0);
            text.dispose();
            return;
        }
        Rectangle dots = image.getBounds();
        double scale = Math.min(1, Math.min((double) space.width / dots.width, (double) space.height / dots.height));
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        int width = Math.max(1, (int) (dots.width * scale));
        int height = Math.max(1, (int) (dots.height * scale));
        gc.drawImage(image, 0, 0, dots.width, dots.height, 0, 0, width, height);
        if (theme != wantedTheme()) {
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    draw();
                }
            });
        }
    }
}
