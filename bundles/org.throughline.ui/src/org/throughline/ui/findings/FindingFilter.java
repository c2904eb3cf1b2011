package org.throughline.ui.findings;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.ui.Icons;
import org.throughline.ui.Messages;

/** Which findings are shown: those with some words, of some severities; the severities are remembered. */
final class FindingFilter implements Predicate<Finding> {
    private static final String HIDDEN = "hidden.";

    private final Set<Severity> shown = EnumSet.allOf(Severity.class);
    private final IDialogSettings settings;
    private final Runnable changed;
    private final Text words;

    FindingFilter(Composite parent, IDialogSettings settings, Runnable changed) {
        this.settings = settings;
        this.changed = changed;
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        words = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.text("findings.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        words.addModifyListener(event -> changed.run());
        ToolBar bar = new ToolBar(row, SWT.FLAT | SWT.RIGHT);
        for (Severity severity : Severity.values()) {
            button(bar, severity);
        }
    }

    /** Items of a tool bar, since a themed tick is hardly seen. */
    private void button(ToolBar bar, Severity severity) {
        ToolItem button = new ToolItem(bar, SWT.CHECK);
        button.setText(Messages.text("findings.show." + severity.word()));
        button.setImage(Icons.image("badge-" + severity.word()));
        if (settings.getBoolean(HIDDEN + severity.word())) {
            shown.remove(severity);
        }
        button.setSelection(shown.contains(severity));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                shown.add(severity);
            } else {
                shown.remove(severity);
            }
            settings.put(HIDDEN + severity.word(), !button.getSelection());
            changed.run();
        }));
    }

    void setFocus() {
        words.setFocus();
    }

    @Override
    public boolean test(Finding finding) {
        String wanted = words.getText().strip().toLowerCase(Locale.ROOT);
        String name = finding.element().getName();
        return shown.contains(finding.check().severity())
                && (wanted.isEmpty()
                        || finding.message().toLowerCase(Locale.ROOT).contains(wanted)
                        || finding.check().id().contains(wanted)
                        || name != null && name.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
