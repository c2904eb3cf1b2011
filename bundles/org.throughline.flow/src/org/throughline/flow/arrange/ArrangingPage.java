package org.throughline.flow.arrange;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;

/** Stands in for a flowchart without places while they are looked for, and after that was cancelled. */
public final class ArrangingPage {
    private final Composite page;
    private final Flowchart flowchart;
    private final Runnable arranged;
    private final Label words;
    private final ProgressBar progress;
    private final Button button;
    private FirstLayout layout;

    /**
     * Shows that a flowchart is being arranged, and begins to.
     *
     * @param arranged is told when all of the flowchart has its place
     */
    public ArrangingPage(Composite parent, Flowchart flowchart, Runnable arranged) {
        this.flowchart = flowchart;
        this.arranged = arranged;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(20, 20).applyTo(page);
        words = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        progress = new ProgressBar(page, SWT.INDETERMINATE);
        GridDataFactory.swtDefaults().hint(300, SWT.DEFAULT).applyTo(progress);
        button = new Button(page, SWT.PUSH);
        button.addListener(SWT.Selection, event -> toggle());
        page.addDisposeListener(event -> stop());
        begin();
    }

    /** Returns what it is shown in. */
    public Composite control() {
        return page;
    }

    private void toggle() {
        if (layout == null) {
            begin();
        } else {
            stop();
            show(Messages.notArranged, Messages.arrangeNow);
        }
    }

    private void begin() {
        layout = new FirstLayout(flowchart);
        show(layout.getName(), Messages.cancelArranging);
        layout.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                FirstLayout ended = (FirstLayout) event.getJob();
                if (!page.isDisposed()) {
                    page.getDisplay().asyncExec(() -> ended(ended, event.getResult()));
                }
            }
        });
        layout.schedule();
    }

    private void stop() {
        if (layout != null) {
            layout.cancel();
            layout = null;
        }
    }

    private void ended(FirstLayout ended, IStatus result) {
        if (page.isDisposed() || ended != layout) {
            return;
        }
        layout = null;
        if (!result.isOK()) {
            show(Messages.notArranged, Messages.arrangeNow);
        } else if (ended.apply()) {
            arranged.run();
        } else {
            begin();
        }
    }

    private void show(String text, String action) {
        words.setText(text);
        progress.setVisible(layout != null);
        button.setText(action);
        page.layout();
    }
}
