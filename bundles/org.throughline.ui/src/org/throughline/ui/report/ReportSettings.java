package org.throughline.ui.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.throughline.flow.filechoice.FileChoice;
import org.throughline.flow.filechoice.FileKind;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.report.Audience;
import org.throughline.model.report.ReportTemplate;
import org.throughline.report.ReportRequest;
import org.throughline.report.ReportSection;
import org.throughline.ui.Messages;

/** What a report tells, to whom and in which order. */
final class ReportSettings {
    /** So that several sections can be seen; a lower window scrolls. In pixels at 100 %. */
    private static final int LEAST_HEIGHT = 580;

    private static final int LEAST_WIDTH = 300;

    private final ReportEdits edits;
    private final Composite area;
    private final Text name;
    private final Combo audience;
    private final Label focus;
    private final Label word;
    private final SectionTable sections;
    private final SectionDetails details;
    private final Link written;
    private Path file;

    ReportSettings(Composite parent, ReportEdits edits, Runnable write, Runnable print, Consumer<String> selected) {
        this.edits = edits;
        Composite side = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(side);
        ScrolledComposite scroll = new ScrolledComposite(side, SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(scroll);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        area = new Composite(scroll, SWT.NONE);
        scroll.setContent(area);
        scroll.setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).applyTo(area);
        label("report.name");
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addFocusListener(FocusListener.focusLostAdapter(event -> keepName()));
        label("report.audience");
        audience = new Combo(area, SWT.READ_ONLY);
        audience.setItems(Arrays.stream(Audience.values())
                .map(each -> Messages.text("report.audience." + each.name()))
                .toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(audience);
        audience.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseAudience()));
        focus = chosen("report.focus", this::chooseFocus);
        word = chosen("report.word", this::chooseWord);
        sections = new SectionTable(area, edits, section -> select(section, selected));
        details = new SectionDetails(area, edits, sections::order);
        written = new Link(side, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(6, 0)
                .hint(100, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(written);
        written.addListener(SWT.Selection, event -> Program.launch(file.toString()));
        button(side, "report.print", print);
        button(side, "report.write", write);
    }

    private static void button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.text(key));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }

    /** Says which file was written, and opens it on demand. */
    void written(Path newFile) {
        file = newFile;
        written.setText(Messages.text("report.written", newFile.getFileName()));
        written.setToolTipText(newFile.toString());
        written.getParent().layout();
    }

    private void chooseAudience() {
        edits.setAudience(Audience.values()[audience.getSelectionIndex()], sections.order());
    }

    private void label(String key) {
        new Label(area, SWT.NONE).setText(Messages.text(key));
    }

    private Label chosen(String key, Runnable choose) {
        label(key);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label shown = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(80, SWT.DEFAULT)
                .applyTo(shown);
        Button button = new Button(row, SWT.PUSH);
        button.setText(Messages.text("report.choose"));
        button.setToolTipText(Messages.text(key + ".hint"));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose.run()));
        return shown;
    }

    private void select(ReportSection section, Consumer<String> selected) {
        if (details != null) {
            details.show(section);
        }
        if (section != null) {
            selected.accept(section.id());
        }
    }

    private void chooseFocus() {
        FocusDialog.choose(area.getShell(), edits.session().folder(), focused()).ifPresent(edits::setFocus);
    }

    private List<Element> focused() {
        return edits.template().map(ReportTemplate::getFocus).map(List::copyOf).orElse(List.of());
    }

    private void chooseWord() {
        FileKind word = new FileKind(Messages.text("report.format.docx"), List.of("docx", "dotx"));
        new FileChoice(area.getShell(), "wordTemplate", Messages.text("report.word.hint"), List.of(word))
                .beginningIn(edits.input().folder())
                .one()
                .ifPresent(file -> WordTemplates.keep(area.getShell(), edits, file));
    }

    private void keepName() {
        String typed = name.getText().strip();
        if (!typed.isEmpty() && !typed.equals(shownName())) {
            edits.set(BasePackage.eINSTANCE.getElement_Name(), typed);
        }
    }

    private String shownName() {
        return edits.template().map(ReportTemplate::getName).orElseGet(() -> Messages.text("report.usualName"));
    }

    /** Keeps what is being typed. */
    void keep() {
        keepName();
        details.keep();
    }

    /** Shows a report. */
    void show(ReportRequest request) {
        boolean can = edits.session().isWritable();
        if (!name.isFocusControl()) {
            name.setText(Objects.requireNonNullElse(shownName(), ""));
        }
        name.setEnabled(can);
        audience.select(request.audience().ordinal());
        audience.setEnabled(can);
        String about = focused().stream().map(Element::getName).collect(Collectors.joining(", "));
        focus.setText(about.isEmpty() ? Messages.text("report.focus.all") : about);
        focus.setToolTipText(focus.getText());
        String template = edits.template().map(ReportTemplate::getWordTemplate).orElse("");
        word.setText(template == null || template.isBlank() ? Messages.text("report.word.none") : template);
        sections.show(request);
        details.show(sections.selected());
    }

    void setFocus() {
        sections.setFocus();
    }
}
