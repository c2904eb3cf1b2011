package org.throughline.flow.views;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.throughline.core.check.Finding;
import org.throughline.core.check.QuickFix;
import org.throughline.core.find.Naming;
import org.throughline.core.language.Language;
import org.throughline.edit.ClientSession;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.marks.ClientFindings;
import org.throughline.flow.marks.SeverityWord;
import org.throughline.model.process.Process;

/** What the checks find in a client. */
public final class FindingTable {
    private final TextTable<Finding> table;
    private final MenuManager menu;
    private final Runnable refresh = this::refresh;
    private ClientSession session;
    private Runnable shown = () -> {};

    /**
     * Makes a table that shows no client yet.
     *
     * @param open shows the element of a finding
     */
    public FindingTable(Composite parent, Consumer<Finding> open) {
        table = TextTable.<Finding>ofMany(parent)
                .column(
                        Messages.severity,
                        80,
                        SeverityWord::of,
                        Comparator.comparing(row -> row.check().severity()))
                .column(Messages.finding, 460, Finding::message)
                .column(Messages.element, 180, FindingTable::elementName)
                .column(Messages.flowcharts, 160, FindingTable::processName)
                .column(Messages.quickFix, 220, FindingTable::fix);
        table.viewer().addDoubleClickListener(event -> table.selected().forEach(open));
        table.viewer().getTable().addDisposeListener(event -> leave());
        menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fillMenu());
        table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
    }

    private static String elementName(Finding finding) {
        return Language.ofWindow(() -> Naming.name(finding.element()));
    }

    private static String processName(Finding finding) {
        return EcoreUtil.getRootContainer(finding.element()) instanceof Process process
                ? ElementProviders.nameOf(process)
                : "";
    }

    private static String fix(Finding finding) {
        return finding.fix() == null ? "" : finding.fix().label();
    }

    private void fillMenu() {
        if (table.selected().size() == 1 && canFix()) {
            String label = NLS.bind(Messages.runFix, fix(table.selected().getFirst()));
            menu.add(action(label, this::fixSelected));
        }
        menu.add(action(Messages.copyCells, table::copy));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(ColumnMenu.of(() -> table));
    }

    private static Action action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    /** Returns the table. */
    public TextTable<Finding> table() {
        return table;
    }

    /** Returns the menu, to which others may add. */
    public MenuManager menu() {
        return menu;
    }

    /** Shows only some findings; the viewer is refreshed when the choice changes. */
    public void filter(Predicate<Finding> wanted) {
        table.viewer().addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parent, Object row) {
                return wanted.test((Finding) row);
            }
        });
    }

    /** Says what happens whenever other findings are shown. */
    public void whenShown(Runnable run) {
        shown = run;
    }

    /** Shows the findings of a client and follows them; of none for null. */
    public void show(ClientSession newSession) {
        if (newSession == session) {
            return;
        }
        leave();
        session = newSession;
        if (session != null) {
            ClientFindings.of(session).addListener(refresh);
        }
        refresh();
    }

    private void leave() {
        if (session != null && session.isOpen()) {
            ClientFindings.of(session).removeListener(refresh);
        }
        session = null;
    }

    private void refresh() {
        boolean open = session != null && session.isOpen();
        table.show(open ? ClientFindings.of(session).findings() : List.of());
        shown.run();
    }

    /** Returns whether something can be done at once about the selected finding. */
    public boolean canFix() {
        return session != null
                && session.isWritable()
                && table.selected().size() == 1
                && table.selected().getFirst().fix() != null;
    }

    /** Does what can be done about the selected finding, as one undoable step; nothing where it is gone meanwhile. */
    public void fixSelected() {
        if (!canFix()) {
            return;
        }
        Finding old = table.selected().getFirst();
        ClientFindings findings = ClientFindings.of(session);
        Optional<QuickFix> fix = findings.now(old.check()).stream()
                .filter(each ->
                        each.element() == old.element() && each.message().equals(old.message()))
                .map(Finding::fix)
                .filter(each -> each != null)
                .findFirst();
        fix.ifPresent(now -> session.change(now.label(), now.change()));
        findings.completeNow();
    }
}
