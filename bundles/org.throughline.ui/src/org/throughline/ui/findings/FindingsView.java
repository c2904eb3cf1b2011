package org.throughline.ui.findings;

import java.nio.file.Path;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;
import org.throughline.core.check.Finding;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.flow.marks.ClientFindings;
import org.throughline.flow.views.FindingTable;
import org.throughline.flow.views.TableMemory;
import org.throughline.ui.Messages;
import org.throughline.ui.SelectedClient;
import org.throughline.ui.improve.Places;

/** What the checks find in the client that is selected or edited, and what can be done about it. */
public final class FindingsView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "org.throughline.flow.findings";

    private final ISelectionListener follower = this::follow;
    private final Runnable sessions = () -> follow(null, getSite().getPage().getSelection());
    private final StackLayout pages = new StackLayout();
    private FindingTable findings;
    private FindingActions actions;
    private Composite content;
    private Label nothing;
    private FindingFilter filter;
    private ClientSession session;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        IDialogSettings settings = settings();
        filter = new FindingFilter(
                parent, settings, () -> findings.table().viewer().refresh());
        content = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        content.setLayout(pages);
        nothing = new Label(content, SWT.WRAP | SWT.CENTER);
        findings = new FindingTable(content, this::open);
        findings.filter(filter);
        TableMemory.remember(findings.table(), settings);
        actions = new FindingActions(findings, this::open);
        Action fix = new Action(Messages.text("findings.fix")) {
            @Override
            public void run() {
                actions.showFixes();
            }
        };
        fix.setEnabled(false);
        findings.table()
                .viewer()
                .addSelectionChangedListener(
                        event -> fix.setEnabled(!event.getSelection().isEmpty()));
        getViewSite().getActionBars().getToolBarManager().add(fix);
        getSite().setSelectionProvider(findings.table().viewer());
        getSite().registerContextMenu(findings.menu(), findings.table().viewer());
        findings.whenShown(this::tell);
        getSite().getPage().addPostSelectionListener(follower);
        Sessions.addListener(sessions);
        tell();
        sessions.run();
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(FindingsView.class))
                .getDialogSettings();
        return TableMemory.section(all, ID);
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        if (part == this || content.isDisposed()) {
            return;
        }
        Path folder = SelectedClient.folder(getSite().getPage(), selection);
        ClientSession selected = folder == null ? null : Sessions.get(folder).orElse(null);
        boolean closed = session != null && !session.isOpen();
        if (selected != null && selected != session || closed) {
            session = selected;
            actions.follow(session);
            findings.show(session);
            tell();
        }
    }

    /** The title counts all findings, those too that the filter hides. */
    private void tell() {
        if (content.isDisposed()) {
            return;
        }
        int count = session == null || !session.isOpen()
                ? 0
                : ClientFindings.of(session).findings().size();
        setPartName(count == 0 ? Messages.text("findings.title") : Messages.text("findings.titled", count));
        String name = session == null ? null : session.client().getName();
        setContentDescription(name == null ? "" : name);
        nothing.setText("\n" + Messages.text(session == null ? "findings.noClient" : "findings.nothing"));
        pages.topControl = count == 0 ? nothing : findings.table().viewer().getTable();
        content.layout();
    }

    private void open(Finding finding) {
        new Places(getSite().getPage()).open(finding.element());
    }

    @Override
    public void setFocus() {
        if (pages.topControl == nothing) {
            filter.setFocus();
        } else {
            pages.topControl.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        Sessions.removeListener(sessions);
        super.dispose();
    }
}
