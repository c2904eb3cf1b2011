package org.throughline.flow.handlers;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.throughline.flow.FlowchartEditor;
import org.throughline.flow.marks.FlowchartMarks;
import org.throughline.survey.overlay.OverlayKind;

/** Shows an overlay; which one is a parameter of the command, and without it the next one is shown. */
public final class OverlayHandler extends AbstractHandler implements IElementUpdater {
    private static final String COMMAND = "org.throughline.flow.overlay";
    private static final String KIND = "org.throughline.flow.overlay.kind";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof FlowchartEditor editor) {
            FlowchartMarks marks = editor.flowchart().marks();
            String kind = event.getParameter(KIND);
            marks.show(kind == null ? next(marks.overlay()) : OverlayKind.valueOf(kind));
            PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
        }
        return null;
    }

    private static OverlayKind next(OverlayKind kind) {
        OverlayKind[] all = OverlayKind.values();
        return all[(kind.ordinal() + 1) % all.length];
    }

    @Override
    public boolean isEnabled() {
        return FlowchartHandler.activeEditor() instanceof FlowchartEditor;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        Object kind = parameters.get(KIND);
        element.setChecked(kind != null
                && FlowchartHandler.activeEditor() instanceof FlowchartEditor editor
                && editor.flowchart().marks().overlay().name().equals(kind));
    }
}
