package org.throughline.ui.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.throughline.core.RefusedInputException;
import org.throughline.flow.views.TextTable;
import org.throughline.model.survey.Wave;
import org.throughline.survey.analysis.Response;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;
import org.throughline.ui.table.RowMemory;

/** The waves of a survey: when they were fielded, how many answered, and where the answers came from. */
final class WaveTable {
    private static final String IMPORT = "org.throughline.ui.importAnswers";

    private final SurveyEdits edits;
    private final TextTable<Wave> table;
    private final MenuManager menu;
    private Map<Wave, Response> responses = Map.of();
    private List<String> counted = List.of();

    private final Composite page;

    WaveTable(Composite parent, SurveyEdits edits) {
        this.edits = edits;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        table = new TextTable<Wave>(page)
                .column(Messages.text("survey.wave.name"), 170, Wave::getName)
                .column(
                        Messages.text("survey.wave.role"),
                        80,
                        wave -> wave.getRole().getLiteral())
                .column(Messages.text("survey.wave.dates"), 180, SurveyWords::dates)
                .column(Messages.text("survey.wave.invited"), 70, this::invited)
                .column(Messages.text("survey.wave.answers"), 80, this::answered)
                .column(Messages.text("survey.wave.rates"), 200, this::rates)
                .column(Messages.text("survey.wave.audience"), 140, Wave::getAudience)
                .column(Messages.text("survey.wave.report"), 160, this::report);
        menu = RowMemory.remember(table, "survey.waves");
        table.viewer().setInput(edits.survey().getWaves());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getTable());
        Button importing = new Button(page, SWT.PUSH);
        importing.setText(Messages.text("import.button"));
        importing.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> importAnswers()));
        count();
    }

    private void importAnswers() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(IMPORT, null);
        } catch (CommandException e) {
            Problems.show(page.getShell(), Messages.text("import.title"), e);
        }
    }

    Composite control() {
        return page;
    }

    /** Returns the menu on the waves. */
    MenuManager menu() {
        return menu;
    }

    /** Returns the table. */
    TableViewer viewer() {
        return table.viewer();
    }

    /** Shows the waves again after a change of the survey. */
    void refresh() {
        table.viewer().refresh();
        if (!numbers().equals(counted)) {
            count();
        }
    }

    /** Returns what the rates go by beside the answers. */
    private List<String> numbers() {
        return edits.survey().getWaves().stream()
                .map(wave -> wave.getId()
                        + wave.getFile()
                        + wave.getInvited()
                        + wave.getRefused()
                        + wave.getNotReached()
                        + wave.getOtherwiseLost()
                        + wave.getUnknownEligible()
                        + wave.getEligibleShare())
                .toList();
    }

    private void count() {
        counted = numbers();
        Display display = control().getDisplay();
        Path folder = edits.session().folder().path();
        List<Wave> waves = List.copyOf(edits.survey().getWaves());
        Job job = Job.create(Messages.text("survey.wave.counting"), (ICoreRunnable) monitor -> {
            Map<Wave, Response> read = new HashMap<>();
            for (Wave wave : waves) {
                try {
                    Answers answers = Answers.read(folder, edits.survey(), wave);
                    read.put(wave, Response.of(answers, edits.survey(), wave));
                } catch (IOException | RefusedInputException e) {
                    Problems.log(e);
                }
            }
            display.asyncExec(() -> {
                if (!control().isDisposed()) {
                    responses = read;
                    table.viewer().refresh();
                }
            });
        });
        job.setSystem(true);
        job.schedule();
    }

    private Disclosure disclosure() {
        return Disclosure.of(edits.session().client().getSmallCells());
    }

    private String invited(Wave wave) {
        return wave.isSetInvited() ? disclosure().show(wave.getInvited()) : "";
    }

    private String answered(Wave wave) {
        Response response = responses.get(wave);
        return response == null ? "" : disclosure().show(response.respondents());
    }

    private String rates(Wave wave) {
        Response response = responses.get(wave);
        if (response == null
                || !response.known()
                || response.respondents() > wave.getInvited()
                || disclosure().hides(response.respondents())
                || disclosure().hides(wave.getInvited())) {
            return "";
        }
        int n = wave.getInvited();
        String two = Messages.text(
                "survey.wave.rr", Disclosure.percent(response.rr1(), n), Disclosure.percent(response.rr2(), n));
        return wave.isSetEligibleShare()
                ? two + Messages.text("survey.wave.rr3", Disclosure.percent(response.rr3(), n))
                : two;
    }

    /** Returns where the account of the wave's import lies. */
    private String report(Wave wave) {
        String name = "imports/" + Answers.slug(edits.survey()) + "/" + Answers.slug(edits.survey(), wave) + ".json";
        return Files.exists(edits.session().folder().path().resolve(name)) ? name : "";
    }
}
