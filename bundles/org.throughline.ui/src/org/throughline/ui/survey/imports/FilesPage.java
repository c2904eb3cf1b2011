package org.throughline.ui.survey.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.throughline.flow.filechoice.FileChoice;
import org.throughline.flow.filechoice.FileKind;
import org.throughline.model.survey.Survey;
import org.throughline.ui.Messages;

/** The first page: which files, into which survey. */
final class FilesPage extends ImportPage {
    private final List<Survey> surveys;
    private org.eclipse.swt.widgets.List list;
    private Combo survey;
    private Text name;

    FilesPage(ImportDraft draft) {
        super("files", draft);
        surveys = draft.session().folder().surveys();
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(page);
        label(page, "import.files.list");
        list = new org.eclipse.swt.widgets.List(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 160).applyTo(list);
        acceptDrops();
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, "import.files.add", this::add);
        button(buttons, "import.files.remove", this::remove);
        label(page, "import.files.survey");
        survey = new Combo(page, SWT.READ_ONLY);
        surveys.forEach(one -> survey.add(one.getName()));
        survey.add(Messages.text("import.survey.new"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(survey);
        label(page, "import.survey.name");
        name = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
        survey.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
        name.addModifyListener(event -> changed());
        setControl(page);
    }

    private static void label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.text(key));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(label);
    }

    private static void button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.text(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }

    private void acceptDrops() {
        DropTarget target = new DropTarget(list, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    add(List.of(names).stream().map(Path::of).toList());
                }
            }
        });
    }

    private void add() {
        FileKind exports = new FileKind(
                Messages.text("import.files.exports"),
                List.of("csv", "tsv", "txt", "xlsx", "sav", "zsav", "lsa", "lsr", "vv"));
        FileKind any = FileKind.any(Messages.text("process.import.anyFile"));
        add(new FileChoice(getShell(), "answers", Messages.text("import.title"), List.of(exports, any)).several());
    }

    private void add(List<Path> more) {
        List<Path> all = new ArrayList<>(draft().files());
        more.stream().filter(file -> !all.contains(file)).forEach(all::add);
        draft().setFiles(all);
        show();
        list.setFocus();
    }

    private void remove() {
        List<Path> left = new ArrayList<>(draft().files());
        left.removeAll(List.of(list.getSelection()).stream().map(Path::of).toList());
        draft().setFiles(left);
        show();
    }

    @Override
    void show() {
        list.setItems(draft().files().stream().map(Path::toString).toArray(String[]::new));
        int chosen = draft().survey() == null ? surveys.size() : surveys.indexOf(draft().survey());
        survey.select(chosen);
        if (!name.getText().equals(draft().newName())) {
            name.setText(draft().newName());
        }
        if (name.getText().isEmpty() && !draft().files().isEmpty()) {
            String file = draft().files().getFirst().getFileName().toString();
            name.setText(file.replaceFirst("\\.[^.]+$", ""));
        }
        changed();
    }

    private void changed() {
        int chosen = survey.getSelectionIndex();
        draft().setSurvey(
                        chosen < surveys.size() ? surveys.get(chosen) : null,
                        name.getText().strip());
        name.setEnabled(chosen == surveys.size());
        Optional<String> problem = draft().problem();
        setErrorMessage(null);
        setMessage(problem.map(key -> Messages.text(key)).orElse(null), problem.isEmpty() ? NONE : INFORMATION);
        setPageComplete(problem.isEmpty());
    }
}
