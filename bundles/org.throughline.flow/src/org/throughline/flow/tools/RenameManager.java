package org.throughline.flow.tools;

import java.util.List;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.throughline.diagram.NodeSizes;
import org.throughline.flow.pad.PadPolicy;
import org.throughline.flow.parts.Named;
import org.throughline.model.process.Node;

/** Edits a name where it stands. */
public final class RenameManager extends DirectEditManager {
    /** The key of a request's extended data under which the first typed letter lies. */
    public static final String TYPED = "typed";

    private final String typed;
    private TextActions actions;

    private RenameManager(Named part, CellEditorLocator locator, String typed) {
        super(part, NameCellEditor.class, locator);
        this.typed = typed;
    }

    /** Starts editing the name of a part; nothing happens where the client may not be changed. */
    public static void start(Named part, Request request) {
        if (part.flowchart().isEditable()) {
            String typed = (String) request.getExtendedData().get(TYPED);
            new RenameManager(part, new NameLocator(part), typed).show();
        }
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        return new NameCellEditor(composite);
    }

    @Override
    protected void initCellEditor() {
        String name = new EditedText(((Named) getEditPart()).getModel()).get();
        getCellEditor().setValue(name == null ? "" : name);
        Text text = (Text) getCellEditor().getControl();
        if (typed == null) {
            text.selectAll();
        } else {
            text.setText(typed);
            text.setSelection(typed.length());
            setDirty(true);
        }
    }

    @Override
    public void show() {
        boolean outside = getEditPart().getModel() instanceof Node node && NodeSizes.hasLabelOutside(node);
        PadPolicy.setCovered(List.of(getEditPart()), outside);
        super.show();
        if (actions == null && getCellEditor() != null) {
            actions = TextActions.handOver(getEditPart().getViewer().getEditDomain(), getCellEditor());
        }
    }

    @Override
    protected void bringDown() {
        if (actions != null) {
            actions.giveBack();
            actions = null;
        }
        super.bringDown();
        PadPolicy.setCovered(List.of(getEditPart()), false);
    }
}
