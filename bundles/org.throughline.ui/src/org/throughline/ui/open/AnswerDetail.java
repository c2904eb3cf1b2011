package org.throughline.ui.open;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.throughline.survey.open.OpenAnswer;
import org.throughline.ui.Messages;

/** One open answer in full, what to take care of, and the button that keeps it. */
final class AnswerDetail {
    private final Composite area;
    private final Text text;
    private final Label care;
    private final Button keep;

    AnswerDetail(Composite parent, Runnable keepIt) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        care = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(care);
        keep = new Button(area, SWT.PUSH);
        keep.setText(Messages.text("open.keep"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(keep);
        keep.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> keepIt.run()));
    }

    void show(Optional<OpenAnswer> answer, AnswerRows rows, boolean writable) {
        text.setText(answer.map(OpenAnswer::text).orElse(""));
        care.setText(answer.map(one -> words(one, rows)).orElse(""));
        keep.setEnabled(answer.isPresent() && writable);
        area.layout();
    }

    private static String words(OpenAnswer answer, AnswerRows rows) {
        String personal = AnswerRows.personal(answer);
        String kept = rows.kept(answer);
        String care = personal.isEmpty() ? "" : Messages.text("open.care", personal);
        return (kept.isEmpty() ? care : care + "\n" + Messages.text("open.keptAbout", kept)).strip();
    }
}
