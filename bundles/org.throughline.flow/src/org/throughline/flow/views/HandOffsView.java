package org.throughline.flow.views;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;
import org.throughline.flow.Messages;

/** The hand-offs of the active flowchart. */
public final class HandOffsView extends ViewPart {
    /** The id of the view. */
    public static final String ID = "org.throughline.flow.handOffs";

    private HandOffTable handOffs;
    private EditorFollower follower;

    @Override
    public void createPartControl(Composite parent) {
        handOffs = new HandOffTable(parent);
        IDialogSettings settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(HandOffsView.class))
                .getDialogSettings();
        TableMemory.remember(handOffs.table(), TableMemory.section(settings, ID));
        TableViewer viewer = handOffs.table().viewer();
        getSite().registerContextMenu(ColumnMenu.install(handOffs.table()), viewer);
        getSite().setSelectionProvider(viewer);
        follower = new EditorFollower(getSite().getPage(), editor -> {
            handOffs.show(editor == null ? null : editor.flowchart(), editor == null ? null : editor.viewer());
            setContentDescription(editor == null ? Messages.noFlowchart : "");
        });
    }

    @Override
    public void setFocus() {
        handOffs.table().viewer().getTable().setFocus();
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.stop();
        }
        super.dispose();
    }
}
