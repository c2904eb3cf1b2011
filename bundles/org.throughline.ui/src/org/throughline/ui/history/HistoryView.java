package org.throughline.ui.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.throughline.core.client.ClientName;
import org.throughline.core.history.History;
import org.throughline.core.history.HistoryEntry;
import org.throughline.edit.Sessions;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.SelectedClient;
import org.throughline.ui.table.RowMemory;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** What happened to the client that is selected or edited, newest first. */
public final class HistoryView extends ViewPart {
    /** The view's id. */
    public static final String ID = "org.throughline.ui.history";

    private final ISelectionListener follower = this::follow;
    private final Consumer<Path> written = this::written;
    private final Runnable sessions = () -> follow(null, getSite().getPage().getSelection());
    private RowTable<HistoryEntry> table;
    private Path folder;

    @Override
    public void createPartControl(Composite parent) {
        table = new RowTable<>(parent);
        table.add(Column.<HistoryEntry>of(Messages.text("history.when"), 2, HistoryView::when)
                .ordered(Comparator.comparing(HistoryEntry::when)));
        table.add(Column.of(Messages.text("history.who"), 1, HistoryEntry::who));
        table.add(Column.of(Messages.text("history.what"), 1, HistoryView::what));
        table.add(Column.of(Messages.text("history.about"), 6, HistoryEntry::about));
        RowMemory.remember(table, "history");
        getSite().setSelectionProvider(table.viewer());
        getSite().getPage().addPostSelectionListener(follower);
        Sessions.addListener(sessions);
        History.addListener(written);
        setContentDescription(Messages.text("history.noClient"));
        sessions.run();
    }

    private static String when(HistoryEntry entry) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(entry.when().atZone(ZoneId.systemDefault()));
    }

    private static String what(HistoryEntry entry) {
        return Messages.text("history." + entry.what().word());
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        Path selected = part == this ? null : SelectedClient.folder(getSite().getPage(), selection);
        if (selected != null && !selected.equals(folder)) {
            folder = selected;
            read();
        }
    }

    private void written(Path client) {
        Display.getDefault().asyncExec(() -> {
            boolean shown = folder != null && !table.control().isDisposed();
            if (shown && client.equals(folder.toAbsolutePath().normalize())) {
                read();
            }
        });
    }

    private void read() {
        Path asked = folder;
        ICoreRunnable reading = monitor -> {
            try {
                History.Content content = new History(asked).read();
                Display.getDefault().asyncExec(() -> show(asked, content));
            } catch (IOException e) {
                Problems.log(e);
            }
        };
        Job.createSystem(Messages.text("history.read"), reading).schedule();
    }

    private void show(Path asked, History.Content content) {
        if (table.control().isDisposed() || !asked.equals(folder)) {
            return;
        }
        String name =
                Sessions.get(asked).map(session -> session.client().getName()).orElseGet(() -> ClientName.in(asked));
        table.show(content.entries().reversed());
        String words = content.entries().isEmpty()
                ? Messages.text("history.empty", name)
                : Messages.text("history.of", name, content.entries().size());
        setContentDescription(
                content.unreadable() == 0
                        ? words
                        : words + " " + Messages.text("history.damaged", content.unreadable()));
    }

    @Override
    public void setFocus() {
        table.viewer().getTable().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        Sessions.removeListener(sessions);
        History.removeListener(written);
        super.dispose();
    }
}
