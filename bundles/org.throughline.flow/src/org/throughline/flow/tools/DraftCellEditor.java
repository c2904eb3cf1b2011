package org.throughline.flow.tools;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** A field for the name of a step that is not there yet; proposals are offered after an @. */
final class DraftCellEditor extends NameCellEditor {
    private final ContentProposalAdapter proposals;
    private boolean left;

    DraftCellEditor(Composite parent, IContentProposalProvider provider) {
        super(parent);
        text.addModifyListener(event -> grow());
        proposals = provider == null
                ? null
                : new ContentProposalAdapter(text, new TextContentAdapter(), provider, null, null);
        if (proposals != null) {
            proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
            proposals.setAutoActivationDelay(0);
        }
    }

    /** Makes the field as high as its text needs. */
    private void grow() {
        Point size = text.getSize();
        int needed = size.x == 0 ? 0 : text.computeSize(size.x, SWT.DEFAULT).y;
        if (needed > size.y) {
            text.setSize(size.x, needed);
        }
    }

    /** Returns whether somebody went elsewhere, instead of pressing Enter. */
    boolean isLeft() {
        return left;
    }

    void openProposals() {
        proposals.openProposalPopup();
    }

    private boolean isChoosing() {
        return proposals != null && proposals.isProposalPopupOpen();
    }

    @Override
    protected void keyPressed(KeyEvent event) {
        if (!isChoosing()) {
            super.keyPressed(event);
        }
    }

    @Override
    protected void keyReleaseOccured(KeyEvent event) {
        if (!isChoosing()) {
            super.keyReleaseOccured(event);
        }
    }

    @Override
    protected void focusLost() {
        if (!isChoosing()) {
            left = true;
            super.focusLost();
        }
    }
}
