package org.throughline.ui.report;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.throughline.report.Parameter;
import org.throughline.report.ReportSection;
import org.throughline.ui.Messages;

/** What can be chosen about one section, and what the consultant says at its beginning. */
final class SectionDetails {
    private final ReportEdits edits;
    private final Supplier<List<ReportSection>> order;
    private final Label heading;
    private final Composite choices;
    private final Text text;
    private ReportSection section;

    SectionDetails(Composite parent, ReportEdits edits, Supplier<List<ReportSection>> order) {
        this.edits = edits;
        this.order = order;
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
        GridLayoutFactory.fillDefaults().applyTo(area);
        choices = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(choices);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
        heading = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setMessage(Messages.text("report.text.hint"));
        text.setToolTipText(Messages.text("report.text.hint"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, 90).applyTo(text);
        text.addListener(SWT.Traverse, SectionDetails::leaveByTab);
        text.addFocusListener(FocusListener.focusLostAdapter(event -> keep()));
    }

    private static void leaveByTab(Event event) {
        event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    /** Keeps what is being typed. */
    void keep() {
        if (section != null && edits.session().isWritable()) {
            edits.setText(section, text.getText().strip().replace(Text.DELIMITER, "\n"), order.get());
        }
    }

    /** Shows a section; nothing where it is null. */
    void show(ReportSection shown) {
        boolean other = shown != section;
        if (other) {
            keep();
        }
        section = shown;
        boolean can = shown != null && edits.session().isWritable();
        heading.setText(shown == null ? "" : Messages.text("report.text.label", SectionWords.of(shown)));
        String kept = shown == null ? "" : edits.text(shown);
        if (other || !text.isFocusControl()) {
            text.setText(kept.replace("\n", Text.DELIMITER));
        }
        text.setEnabled(can);
        for (Control child : choices.getChildren()) {
            child.dispose();
        }
        if (shown != null) {
            shown.parameters().forEach(parameter -> add(parameter, can));
        }
        choices.getParent().getParent().layout(true, true);
    }

    private void add(Parameter parameter, boolean can) {
        String value = edits.value(section, parameter);
        if (parameter.isOnOff()) {
            Button tick = new Button(choices, SWT.CHECK);
            tick.setText(SectionWords.of(section, parameter));
            tick.setSelection(value.equals(parameter.values().getFirst()));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(tick);
            tick.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                    event -> choose(parameter, parameter.values().get(tick.getSelection() ? 0 : 1))));
            tick.setEnabled(can);
            return;
        }
        new Label(choices, SWT.NONE).setText(SectionWords.of(section, parameter));
        Control control = parameter.values().isEmpty() ? field(parameter, value) : list(parameter, value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        control.setEnabled(can);
    }

    private Control field(Parameter parameter, String value) {
        Text field = new Text(choices, SWT.BORDER);
        field.setText(value);
        field.addFocusListener(FocusListener.focusLostAdapter(
                event -> choose(parameter, field.getText().strip())));
        return field;
    }

    private Control list(Parameter parameter, String value) {
        Combo list = new Combo(choices, SWT.READ_ONLY);
        List<String> values = parameter.values();
        list.setItems(values.stream()
                .map(each -> SectionWords.of(section, parameter, each))
                .toArray(String[]::new));
        list.select(values.indexOf(value));
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> choose(parameter, values.get(list.getSelectionIndex()))));
        return list;
    }

    private void choose(Parameter parameter, String value) {
        edits.setParameter(section, parameter, value, order.get());
    }
}
