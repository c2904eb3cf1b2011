package org.throughline.ui.colour;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Display;
import org.throughline.ui.Icons;

/** The icon of a client with a stripe in its colour; to be disposed by who shows it. */
public final class ColourImages {
    private static final int SIZE = 16;
    private static final int STRIPE = 4;

    private final Map<ClientColour, Image> images = new EnumMap<>(ClientColour.class);

    /** Returns the icon of a client that has a colour. */
    public Image client(ClientColour colour) {
        return images.computeIfAbsent(colour, ColourImages::draw);
    }

    private static Image draw(ClientColour colour) {
        Image plain = Icons.image("client");
        ImageGcDrawer drawer = new ImageGcDrawer() {
            @Override
            public void drawOn(org.eclipse.swt.graphics.GC gc, int width, int height) {
                gc.setAntialias(SWT.ON);
                gc.drawImage(plain, 0, 0);
                gc.setBackground(colour.color());
                gc.fillRectangle(0, SIZE - STRIPE, SIZE, STRIPE);
            }

            @Override
            public int getGcStyle() {
                return SWT.TRANSPARENT;
            }
        };
        return new Image(Display.getCurrent(), drawer, SIZE, SIZE);
    }

    /** Gives the images back. */
    public void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
