package org.throughline.flow.views;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.throughline.core.check.Finding;
import org.throughline.edit.ClientSession;
import org.throughline.flow.Flowchart;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.FlowchartInput;
import org.throughline.flow.Messages;
import org.throughline.model.process.HandOffRecord;
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
                select(editor, place(editor.flowchart(), finding));
            }
        } catch (PartInitException e) {
            ErrorDialog.openError(getSite().getShell(), Messages.finding, null, e.getStatus());
        }
    }

    private static EObject place(Flowchart flowchart, Finding finding) {
        return finding.element() instanceof HandOffRecord record
                ? flowchart.process().getFlows().stream()
                        .filter(flow -> flowchart.handOffs(flow).stream().anyMatch(each -> each.record() == record))
                        .findFirst()
                        .map(EObject.class::cast)
                        .orElse(record.getSupplierStep())
                : finding.element();
    }

    private static void select(FlowchartEditor editor, EObject element) {
        if (editor.viewer().getEditPartRegistry().get(element) instanceof EditPart part) {
            editor.viewer().select(part);
            editor.viewer().reveal(part);
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
