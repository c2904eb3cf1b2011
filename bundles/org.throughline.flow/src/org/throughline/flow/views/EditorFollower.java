package org.throughline.flow.views;

import java.util.function.Consumer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.throughline.flow.FlowchartEditor;

/** Tells which flowchart editor is the active editor of a page; null where the active editor is another, or none. */
final class EditorFollower implements IPartListener2 {
    private final IWorkbenchPage page;
    private final Consumer<FlowchartEditor> follower;

    EditorFollower(IWorkbenchPage page, Consumer<FlowchartEditor> follower) {
        this.page = page;
        this.follower = follower;
        page.addPartListener(this);
        tell();
    }

    private void tell() {
        follower.accept(page.getActiveEditor() instanceof FlowchartEditor editor ? editor : null);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        tell();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        tell();
    }

    void stop() {
        page.removePartListener(this);
    }
}
