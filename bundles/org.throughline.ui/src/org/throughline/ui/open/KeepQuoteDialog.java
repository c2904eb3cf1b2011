package org.throughline.ui.open;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.edit.phrases.Phrases;
import org.throughline.model.organisation.Participant;
import org.throughline.survey.open.OpenAnswer;
import org.throughline.survey.open.PersonalTraces;
import org.throughline.survey.open.QuoteTarget;
import org.throughline.ui.Messages;

/** Asks what an open answer is kept about, and lets its words be changed where they name somebody. */
final class KeepQuoteDialog extends TitleAreaDialog {
    private static final Point SIZE = new Point(760, 620);
    private static final int LINES = 70;

    private final OpenAnswer answer;
    private final List<QuoteTarget> targets;
    private final List<Participant> participants;
    private final Set<QuoteTarget> chosen = new LinkedHashSet<>();
    private Text words;
    private Text filter;
    private Combo speaker;
    private CheckboxTableViewer list;
    private Choice choice;

    /**
     * What was chosen.
     *
     * @param text the words to be kept
     * @param speaker whose words they are; null where nobody was chosen
     * @param targets at least one
     */
    record Choice(String text, Participant speaker, List<QuoteTarget> targets) {}

    KeepQuoteDialog(Shell shell, OpenAnswer answer, List<QuoteTarget> targets, List<Participant> participants) {
        super(shell);
        this.answer = answer;
        this.targets = targets;
        this.participants = List.copyOf(participants);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Choice choice() {
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.text("open.title"));
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        label(area, "open.words");
        words = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        words.setText(answer.text());
        GridDataFactory.fillDefaults().grab(true, false).hint(1, LINES).applyTo(words);
        label(area, "open.speaker");
        speaker = new Combo(area, SWT.READ_ONLY);
        speaker.add(Messages.text("open.speaker.unknown"));
        participants.forEach(one -> speaker.add(Objects.requireNonNullElse(one.getName(), "")));
        speaker.select(0);
        label(area, "open.about");
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.text("open.about.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        list(area);
        words.addModifyListener(event -> check());
        filter.addModifyListener(event -> list.refresh());
        setTitle(Messages.text("open.keep.title"));
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        check();
        return contents;
    }

    private static void label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.text(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    private void list(Composite area) {
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(list.getTable());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(row -> text((QuoteTarget) row)));
        list.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isChecked(Object row) {
                return chosen.contains(row);
            }

            @Override
            public boolean isGrayed(Object row) {
                return false;
            }
        });
        list.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parent, Object row) {
                String wanted = filter.getText().toLowerCase(Locale.ROOT).strip();
                String text = text((QuoteTarget) row).toLowerCase(Locale.ROOT);
                return Arrays.stream(wanted.split("\\s+")).allMatch(text::contains);
            }
        });
        list.addCheckStateListener(event -> {
            QuoteTarget target = (QuoteTarget) event.getElement();
            if (event.getChecked()) {
                chosen.add(target);
            } else {
                chosen.remove(target);
            }
            check();
        });
        list.setInput(targets);
    }

    private static String text(QuoteTarget target) {
        String kind = target.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Messages.text("open.target." + kind, target.name(), target.place());
    }

    /** Who reads the warning is the one who can tell whether somebody is named. */
    private void check() {
        List<String> found =
                PersonalTraces.of(words.getText()).stream().map(Phrases::say).toList();
        setMessage(
                found.isEmpty()
                        ? Messages.text("open.warning")
                        : Messages.text("open.warning.found", String.join(", ", found)),
                found.isEmpty() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        if (getButton(OK) != null) {
            getButton(OK).setEnabled(!chosen.isEmpty() && !words.getText().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        Participant whose = speaker.getSelectionIndex() < 1 ? null : participants.get(speaker.getSelectionIndex() - 1);
        choice = new Choice(words.getText().strip(), whose, new ArrayList<>(chosen));
        super.okPressed();
    }
}
