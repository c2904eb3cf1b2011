package org.throughline.ui.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.throughline.core.RefusedInputException;
import org.throughline.script.Example;
import org.throughline.script.PracticeScripts;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** The scripts that the practice keeps, and below them the examples. */
final class ScriptList {
    private final org.eclipse.swt.widgets.List list;
    private final PracticeScripts scripts;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A line of the list.
     *
     * @param file the file of a script that is kept; null for an example
     */
    record Entry(String name, Path file, Example example) {
        String source() throws IOException, RefusedInputException {
            return file == null ? example.source() : PracticeScripts.read(file);
        }
    }

    ScriptList(Composite parent, PracticeScripts scripts, Consumer<Entry> chosen) {
        this.scripts = scripts;
        list = new org.eclipse.swt.widgets.List(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        list.setToolTipText(Messages.text("script.list.tip"));
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.accept(selected())));
        refresh(null);
    }

    Control control() {
        return list;
    }

    /** Returns the entry that is selected; null where none is. */
    Entry selected() {
        int at = list.getSelectionIndex();
        return at < 0 ? null : entries.get(at);
    }

    /** Reads the folder again and selects a file. */
    void refresh(Path select) {
        entries.clear();
        try {
            for (Path file : scripts.files()) {
                entries.add(new Entry(PracticeScripts.name(file), file, null));
            }
        } catch (IOException e) {
            Problems.log(e);
        }
        for (Example example : Example.values()) {
            entries.add(new Entry(Messages.text("script.example." + example.key()), null, example));
        }
        list.setItems(entries.stream()
                .map(entry -> entry.file() == null ? Messages.text("script.example", entry.name()) : entry.name())
                .toArray(String[]::new));
        for (int i = 0; i < entries.size(); i++) {
            if (select != null && select.equals(entries.get(i).file())) {
                list.select(i);
            }
        }
    }
}
