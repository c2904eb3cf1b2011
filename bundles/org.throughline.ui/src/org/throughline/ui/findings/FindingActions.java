package org.throughline.ui.findings;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.throughline.core.check.Check;
import org.throughline.core.check.Finding;
import org.throughline.core.language.Language;
import org.throughline.edit.CheckChanges;
import org.throughline.edit.ClientSession;
import org.throughline.flow.marks.ClientFindings;
import org.throughline.flow.views.FindingTable;
import org.throughline.model.organisation.SwitchedOffCheck;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** What the menu of a finding offers, and Ctrl+1 at once. */
final class FindingActions {
    private final FindingTable table;
    private final Consumer<Finding> open;
    private ClientSession session;

    FindingActions(FindingTable table, Consumer<Finding> open) {
        this.table = table;
        this.open = open;
        table.menu().addMenuListener(this::fill);
        control().addListener(SWT.KeyDown, this::key);
    }

    private Table control() {
        return table.table().viewer().getTable();
    }

    void follow(ClientSession now) {
        session = now;
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1
                && event.keyCode == '1'
                && !table.table().selected().isEmpty()) {
            showFixes();
        }
    }

    void showFixes() {
        MenuManager fixes = new MenuManager();
        if (table.canFix()) {
            Finding finding = table.table().selected().getFirst();
            fixes.add(action(finding.fix().label(), table::fixSelected));
        }
        addForCheck(fixes);
        Menu menu = fixes.createContextMenu(control());
        Rectangle row = control().getSelectionCount() == 0
                ? new Rectangle(0, 0, 0, 0)
                : control().getSelection()[0].getBounds();
        menu.setLocation(control().toDisplay(row.x, row.y + row.height));
        menu.setVisible(true);
    }

    private void fill(IMenuManager menu) {
        List<Finding> selected = table.table().selected();
        if (selected.size() == 1) {
            MenuManager first = new MenuManager();
            addForCheck(first);
            for (var item : first.getItems()) {
                menu.insertBefore(IWorkbenchActionConstants.MB_ADDITIONS, item);
            }
            menu.insertBefore(
                    IWorkbenchActionConstants.MB_ADDITIONS,
                    action(Messages.text("findings.go"), () -> open.accept(selected.getFirst())));
        }
        addSwitchedOff(menu);
    }

    private void addForCheck(IMenuManager menu) {
        if (table.table().selected().size() != 1 || session == null || !session.isWritable()) {
            return;
        }
        Check check = table.table().selected().getFirst().check();
        long fixable = ClientFindings.of(session).findings().stream()
                .filter(each -> each.check().id().equals(check.id()) && each.fix() != null)
                .count();
        if (fixable > 1) {
            menu.add(action(Messages.text("findings.fixAll", fixable), () -> fixAll(check)));
        }
        menu.add(action(Messages.text("findings.switchOff"), () -> askAndSwitchOff(check)));
    }

    private void addSwitchedOff(IMenuManager menu) {
        if (session == null || !session.isWritable()) {
            return;
        }
        List<SwitchedOffCheck> off = List.copyOf(session.client().getSwitchedOffChecks());
        if (!off.isEmpty()) {
            MenuManager on = new MenuManager(Messages.text("findings.switchedOff"));
            for (SwitchedOffCheck each : off) {
                String words = Messages.text("findings.switchOn", each.getCheck(), each.getReason());
                on.add(action(words.replace("&", "&&"), () -> switchOn(each.getCheck())));
            }
            menu.appendToGroup(IWorkbenchActionConstants.MB_ADDITIONS, on);
        }
    }

    private void fixAll(Check check) {
        String label = Messages.text("findings.fixAll.label", check.id());
        BusyIndicator.showWhile(control().getDisplay(), () -> {
            try (Language.Asking window = Language.ask(Locale.getDefault())) {
                CheckChanges.fixAll(session, check, label);
            } catch (IOException e) {
                Problems.show(control().getShell(), Messages.text("backup.notMade"), e);
            }
            ClientFindings.of(session).completeNow();
        });
    }

    private void askAndSwitchOff(Check check) {
        InputDialog dialog = new InputDialog(
                control().getShell(),
                Messages.text("findings.switchOff.title"),
                Messages.text("findings.switchOff.why", check.id(), check.explanation()),
                "",
                reason -> reason.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            String reason = dialog.getValue().strip();
            CheckChanges.switchOff(session, check.id(), reason, Messages.text("findings.switchOff.label", check.id()));
            ClientFindings.of(session).completeNow();
        }
    }

    private void switchOn(String check) {
        CheckChanges.switchOn(session, check, Messages.text("findings.switchOn.label", check));
        ClientFindings.of(session).completeNow();
    }

    private static Action action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
