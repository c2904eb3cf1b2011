package org.throughline.ui.improve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.throughline.model.base.Element;
import org.throughline.ui.Messages;

/** The pages of the plan editor; the one that can be seen follows the plan, the others when they are turned to. */
final class PlanPages {
    /** How long changing may pause before what is measured is read again, in milliseconds. */
    private static final int PAUSE = 300;

    private final PlanEdits edits;
    private final Composite area;
    private final Label note;
    private final CTabFolder tabs;
    private final List<PlanPage> pages = new ArrayList<>();
    private final PlanReading reading;
    private final Runnable measure = this::measure;
    private final Runnable tell = this::tell;
    private Measured measured = Measured.NOTHING;
    private String failure;

    PlanPages(Composite parent, PlanEdits edits, Places places) {
        this.edits = edits;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        note = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(note);
        tabs = new CTabFolder(area, SWT.BOTTOM);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        add("plan.tab.problems", new ProblemsPage(tabs, edits, places, this::select));
        add("plan.tab.board", new BoardPage(tabs, edits, this::select));
        add("plan.tab.timeline", new TimelinePage(tabs, edits));
        add("plan.tab.priorities", new PrioritiesPage(tabs, edits));
        add("plan.tab.targets", new TargetsPage(tabs, edits));
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> shown().show(state()));
        reading = new PlanReading(area.getDisplay(), this::measured);
        area.addDisposeListener(event -> reading.stop());
    }

    private void add(String key, PlanPage page) {
        ProblemsPage.tab(tabs, key, page.control());
        pages.add(page);
    }

    Control control() {
        return area;
    }

    private PlanPage shown() {
        return pages.get(tabs.getSelectionIndex());
    }

    private PlanState state() {
        return new PlanState(edits.session().folder(), edits.plan(), measured, LocalDate.now());
    }

    /** Shows the plan for the first time. */
    void begin() {
        measure();
        show();
    }

    /** Shows the plan after a change; what is measured follows a moment later. */
    void refresh() {
        area.getDisplay().timerExec(PAUSE, measure);
        show();
    }

    private void measure() {
        if (!area.isDisposed() && edits.session().isOpen()) {
            reading.read(edits.session().folder().copy());
        }
    }

    private void measured(Measured found, String why) {
        if (!area.isDisposed() && edits.session().isOpen()) {
            measured = found == null ? measured : found;
            failure = why;
            tell();
        }
    }

    /** What is being typed into a cell is not taken away from under the hands. */
    private void tell() {
        if (area.isDisposed() || !edits.session().isOpen()) {
            return;
        }
        if (isTyping(area)) {
            area.getDisplay().timerExec(PAUSE, tell);
        } else {
            show();
        }
    }

    private static boolean isTyping(Composite around) {
        for (Control control : around.getChildren()) {
            boolean cell = (around instanceof Table || around instanceof Tree) && control.isVisible();
            if (cell || control instanceof Composite inside && isTyping(inside)) {
                return true;
            }
        }
        return false;
    }

    private void show() {
        shown().show(state());
        String words = "";
        if (failure != null) {
            words = Messages.text("plan.notMeasured", failure);
        } else if (!measured.isRead()) {
            words = Messages.text("plan.reading");
        }
        if (!words.equals(note.getText())) {
            note.setText(words);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .indent(6, 4)
                    .exclude(words.isEmpty())
                    .applyTo(note);
            note.setVisible(!words.isEmpty());
            area.layout();
        }
    }

    /** Turns to the page on which an element stands, and selects it. */
    void select(Element element) {
        for (PlanPage page : pages) {
            page.show(state());
            if (page.select(element)) {
                tabs.setSelection(pages.indexOf(page));
                page.setFocus();
                return;
            }
        }
    }

    void setFocus() {
        shown().setFocus();
    }
}
