package org.throughline.flow.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;
import org.throughline.core.analysis.Analyses;
import org.throughline.core.analysis.Analysis;
import org.throughline.core.check.ClientContext;
import org.throughline.core.language.Language;
import org.throughline.edit.ClientSession;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.Messages;

/** The table of a contributed analysis of the client whose flowchart is active. */
public final class AnalysesView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "org.throughline.flow.analyses";

    private static final int COLUMN_WIDTH = 160;

    private List<Analysis> analyses = List.of();
    private Composite parent;
    private Combo choice;
    private TextTable<List<String>> table;
    private EditorFollower follower;
    private ClientSession session;

    @Override
    public void createPartControl(Composite created) {
        parent = created;
        GridLayoutFactory.fillDefaults().applyTo(parent);
        analyses = Analyses.all();
        choice = new Combo(parent, SWT.READ_ONLY);
        choice.setItems(
                Language.ofWindow(() -> analyses.stream().map(Analysis::label).toArray(String[]::new)));
        choice.select(0);
        choice.addListener(SWT.Selection, event -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        follower = new EditorFollower(getSite().getPage(), this::follow);
    }

    private void follow(FlowchartEditor editor) {
        if (editor != null) {
            session = editor.flowchart().session();
        } else if (session != null && !session.isOpen()) {
            session = null;
        }
        refresh();
    }

    private void refresh() {
        if (table != null) {
            table.viewer().getTable().dispose();
            table = null;
        }
        int chosen = choice.getSelectionIndex();
        Analysis analysis = chosen < 0 ? null : analyses.get(chosen);
        choice.setToolTipText(analysis == null ? null : Language.ofWindow(analysis::description));
        if (session == null || analysis == null) {
            setContentDescription(Messages.noFlowchart);
            return;
        }
        Optional<List<List<String>>> rows =
                Language.ofWindow(() -> Analyses.run(analysis, new ClientContext(session.folder())));
        List<String> headers = Language.ofWindow(analysis::headers);
        setContentDescription(rows.isPresent() ? session.client().getName() : Messages.analysisFailed);
        table = new TextTable<>(parent);
        for (int i = 0; rows.isPresent() && i < headers.size(); i++) {
            int column = i;
            table.column(headers.get(i), COLUMN_WIDTH, row -> row.get(column));
        }
        if (rows.isPresent()) {
            IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(AnalysesView.class))
                    .getDialogSettings();
            TableMemory.remember(table, TableMemory.section(TableMemory.section(all, "analyses"), analysis.id()));
            ColumnMenu.install(table);
        }
        table.show(rows.orElse(List.of()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getTable());
        parent.layout();
    }

    @Override
    public void setFocus() {
        choice.setFocus();
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.stop();
        }
        super.dispose();
    }
}
