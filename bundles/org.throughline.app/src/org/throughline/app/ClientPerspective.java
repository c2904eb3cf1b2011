package org.throughline.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.throughline.flow.views.HandOffsView;
import org.throughline.ui.explorer.ExplorerView;
import org.throughline.ui.findings.FindingsView;
import org.throughline.ui.results.ResultsView;

/**
 * The one perspective: the practice at the left, what is edited in the middle, its outline at the right, details below.
 */
public final class ClientPerspective implements IPerspectiveFactory {
    static final String ID = "org.throughline.app.client";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(ExplorerView.ID, IPageLayout.LEFT, 0.2f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.74f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below =
                layout.createFolder("org.throughline.app.below", IPageLayout.BOTTOM, 0.72f, IPageLayout.ID_EDITOR_AREA);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addView(HandOffsView.ID);
        below.addView(FindingsView.ID);
        below.addView(ResultsView.ID);
        layout.addShowViewShortcut(ExplorerView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(HandOffsView.ID);
        layout.addShowViewShortcut(FindingsView.ID);
        layout.addShowViewShortcut(ResultsView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
        layout.getViewLayout(ExplorerView.ID).setCloseable(false);
    }
}
