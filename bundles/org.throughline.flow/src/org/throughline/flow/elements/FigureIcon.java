package org.throughline.flow.elements;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Display;

/** An icon that is the figure of a type drawn small, in the colours of the theme. */
final class FigureIcon extends ImageDescriptor {
    private static final float ACTUAL = 100;

    private final ElementProvider provider;
    private final int size;

    FigureIcon(ElementProvider provider, int size) {
        this.provider = provider;
        this.size = size;
    }

    @Override
    public ImageData getImageData(int zoom) {
        float scale = zoom / ACTUAL;
        int dots = Math.round(size * scale);
        Image image = new Image(Display.getCurrent(), new Drawer(scale), dots, dots);
        try {
            return image.getImageData((int) ACTUAL);
        } finally {
            image.dispose();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureIcon icon && icon.provider == provider && icon.size == size;
    }

    @Override
    public int hashCode() {
        return provider.hashCode() + size;
    }

    private final class Drawer implements ImageGcDrawer {
        private final float scale;

        Drawer(float scale) {
            this.scale = scale;
        }

        @Override
        public void drawOn(GC gc, int width, int height) {
            SWTGraphics graphics = new SWTGraphics(gc);
            graphics.scale(scale);
            provider.paintIcon(graphics, new Rectangle(1, 1, size - 3, size - 3));
            graphics.dispose();
        }

        @Override
        public int getGcStyle() {
            return SWT.TRANSPARENT;
        }
    }
}
