package org.throughline.flow.palette;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Makes palettes whose nodes and lanes can be dragged onto the diagram. */
public final class DraggablePalette extends PaletteViewerProvider {
    private static final int OUTSIDE = -10;

    /** Makes palettes of an editor. */
    public DraggablePalette(EditDomain domain) {
        super(domain);
    }

    @Override
    protected void configurePaletteViewer(PaletteViewer viewer) {
        super.configurePaletteViewer(viewer);
        viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer) {
            @Override
            public void dragFinished(DragSourceEvent event) {
                super.dragFinished(event);
                letGo(viewer.getControl());
            }
        });
    }

    /** The drop took the release of the mouse; without one the next click would go to the entry that was dragged. */
    private static void letGo(Control palette) {
        Event away = new Event();
        away.button = 1;
        away.stateMask = SWT.BUTTON1;
        away.x = OUTSIDE;
        away.y = OUTSIDE;
        palette.notifyListeners(SWT.MouseMove, away);
        palette.notifyListeners(SWT.MouseUp, away);
    }
}
