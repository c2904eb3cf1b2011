package org.throughline.ui.improve;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A column of the board, on which cards are dropped. */
final class BoardColumn {
    private final Composite area;
    private final Label title;

    BoardColumn(Composite board, Runnable dropped) {
        area = new Composite(board, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        title = new Label(area, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        DropTarget target = new DropTarget(area, DND.DROP_MOVE);
        target.setTransfer(TextTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                dropped.run();
            }
        });
    }

    Composite area() {
        return area;
    }

    void title(String status, int count) {
        title.setText(status + " (" + count + ")");
    }
}
