package org.throughline.flow.views;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.throughline.core.check.Finding;
import org.throughline.edit.ClientSession;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.flow.Messages;
import org.throughline.model.process.Process;

/** What the checks find in the client whose flowchart is active. */
public final class FindingsView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "org.throughline.flow.findings";

    private FindingTable findings;
    private EditorFollower follower;
    private ClientSession session;

    @Override
    public void createPartControl(Composite parent) {
        findings = new FindingTable(parent, this::open);
        Action fix = new Action(Messages.quickFix) {
            @Override
            public void run() {
                findings.fixSelected();
            }
        };
        fix.setEnabled(false);
        findings.table().viewer().addSelectionChangedListener(event -> fix.setEnabled(findings.canFix()));
        getViewSite().getActionBars().getToolBarManager().add(fix);
        getSite().setSelectionProvider(findings.table().viewer());
        getSite().registerContextMenu(findings.menu(), findings.table().viewer());
        follower = new EditorFollower(getSite().getPage(), this::follow);
    }

    private void follow(FlowchartEditor editor) {
        if (editor != null) {
            session = editor.flowchart().session();
        } else if (session != null && !session.isOpen()) {
            session = null;
        }
        findings.show(session);
        setContentDescription(
                session == null ? Messages.noFlowchart : session.client().getName());
    }

    private void open(Finding finding) {
        EObject root = EcoreUtil.getRootContainer(finding.element());
        if (session == null || !(root instanceof Process process)) {
            return;
        }
        try {
            FlowchartInput input = new FlowchartInput(session.folder().path(), process.getId());
            if (getSite().getPage().openEditor(input, FlowchartEditor.ID) instanceof FlowchartEditor editor) {
                editor.reveal(finding.element());
            }
        } catch (PartInitException e) {
            ErrorDialog.openError(getSite().getShell(), Messages.finding, null, e.getStatus());
        }
    }

    @Override
    public void setFocus() {
        findings.table().viewer().getTable().setFocus();
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.stop();
        }
        super.dispose();
    }
}
