package org.throughline.flow.handlers;

import java.util.Map;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.statushandlers.StatusManager;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.compare.AsIsChoice;
import org.throughline.flow.compare.CompareMode;
import org.throughline.flow.compare.ComparisonView;
import org.throughline.model.process.Process;

/** Shows on a to-be what it does otherwise than its as-is, or no longer. */
public final class CompareHandler extends ToBeHandler implements IElementUpdater {
    private static final String COMMAND = "org.throughline.flow.compare";

    @Override
    protected void run(FlowchartEditor editor) {
        CompareMode mode = CompareMode.of(editor.viewer(), editor.flowchart());
        if (mode.isOn()) {
            mode.turnOff();
        } else {
            Process asIs = AsIsChoice.of(editor.flowchart(), editor.getSite().getShell());
            if (asIs != null) {
                mode.turnOn(asIs);
                showSentences(editor.getSite().getPage());
            }
        }
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
    }

    private static void showSentences(IWorkbenchPage page) {
        try {
            page.showView(ComparisonView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(activeEditor() instanceof FlowchartEditor editor
                && editor.viewer() != null
                && CompareMode.of(editor.viewer(), editor.flowchart()).isOn());
    }
}
