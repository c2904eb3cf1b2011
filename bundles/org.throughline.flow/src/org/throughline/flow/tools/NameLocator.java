package org.throughline.flow.tools;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.throughline.flow.parts.Named;

/** Puts the editor of a name over the name, large enough to write in at any zoom, and as high as its text. */
final class NameLocator implements CellEditorLocator {
    private static final int LEAST_WIDTH = 120;
    private static final int LEAST_HEIGHT = 30;

    private final Named part;

    NameLocator(Named part) {
        this.part = part;
    }

    @Override
    public void relocate(CellEditor editor) {
        Rectangle area = part.nameArea().getCopy();
        part.getFigure().translateToAbsolute(area);
        int width = Math.max(LEAST_WIDTH, area.width);
        int needed = editor.getControl().computeSize(width, SWT.DEFAULT).y;
        int height = Math.max(LEAST_HEIGHT, Math.max(needed, area.height));
        int x = Math.max(0, area.getCenter().x - width / 2);
        int y = Math.max(0, area.getCenter().y - height / 2);
        editor.getControl().setBounds(x, y, width, height);
    }
}
