package org.throughline.flow.handlers;

import java.util.Map;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.marks.FlowchartMarks;

/** Lets the customer line stand out, or not. */
public final class CustomerLineHandler extends FlowchartHandler implements IElementUpdater {
    private static final String COMMAND = "org.throughline.flow.customerLine";

    @Override
    protected void run(FlowchartEditor editor) {
        FlowchartMarks marks = editor.flowchart().marks();
        marks.showLine(!marks.isLineShown());
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(activeEditor() instanceof FlowchartEditor editor
                && editor.flowchart().marks().isLineShown());
    }
}
