package org.throughline.flow.views;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
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
        new TableMemory(TableMemory.section(settings, ID)).follow(handOffs.table());
        addMenu(handOffs.table().viewer());
        follower = new EditorFollower(getSite().getPage(), editor -> {
            handOffs.show(editor == null ? null : editor.flowchart(), editor == null ? null : editor.viewer());
            setContentDescription(editor == null ? Messages.noFlowchart : "");
        });
    }

    private void addMenu(TableViewer viewer) {
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
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
