package org.throughline.ui.improve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.throughline.chart.Picture;
import org.throughline.chart.Theme;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/**
 * Pictures below one another, as wide as there is room for. Ctrl+C copies the one that was clicked last, in light
 * colours, as pages want it.
 */
public final class PictureView {
    private static final double DARK_BELOW = 0.5;
    /** Smaller letters could not be read; narrower places scroll. */
    private static final double LEAST_SCALE = 0.7;

    private static final int GAP = 8;
    private static final int LINE = 24;

    private final ScrolledComposite scroll;
    private final Canvas canvas;
    private final List<Image> images = new ArrayList<>();
    private List<Picture> pictures = List.of();
    private String empty = "";
    private int clicked;
    private Theme theme = Theme.LIGHT;
    private Job drawing;

    /** Makes a place without pictures. */
    public PictureView(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
        scroll.setContent(canvas);
        scroll.getVerticalBar().setIncrement(LINE);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> fit());
        canvas.addListener(SWT.MouseDown, this::clicked);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, PictureView::leaveByTab);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addDisposeListener(event -> forget());
        Menu menu = new Menu(canvas);
        MenuItem copy = new MenuItem(menu, SWT.PUSH);
        copy.setText(Messages.text("plan.copyPicture"));
        copy.addListener(SWT.Selection, event -> copy());
        canvas.setMenu(menu);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = told();
            }
        });
    }

    static void leaveByTab(Event event) {
        event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    /** Returns the place on screen. */
    public Control control() {
        return scroll;
    }

    /** Returns what is to be seen, in words. */
    public String told() {
        return pictures.isEmpty()
                ? empty
                : pictures.stream()
                        .map(picture -> picture.title() + ". " + picture.description())
                        .collect(Collectors.joining("\n"));
    }

    /** Shows pictures, or words where there is none. */
    public void show(List<Picture> wanted, String without) {
        empty = without;
        if (!wanted.equals(pictures) || wanted.isEmpty()) {
            pictures = List.copyOf(wanted);
            clicked = 0;
            draw();
        }
    }

    /** Lets go of what was drawn until it is to be seen again. */
    public void rest() {
        drawing = null;
        forget();
    }

    private void draw() {
        theme = wantedTheme();
        List<Picture> wanted = pictures;
        Theme with = theme;
        Job[] self = new Job[1];
        self[0] = Job.create(Messages.text("results.drawing"), (ICoreRunnable) monitor -> {
            try {
                List<ImageData> dots = new ArrayList<>();
                for (Picture picture : wanted) {
                    dots.add(dots(picture, with));
                }
                if (!canvas.isDisposed()) {
                    canvas.getDisplay().asyncExec(() -> drawn(self[0], dots));
                }
            } catch (IOException e) {
                Problems.log(e);
            }
        });
        drawing = self[0];
        drawing.setSystem(true);
        drawing.schedule();
    }

    private static ImageData dots(Picture picture, Theme theme) throws IOException {
        return new ImageData(new ByteArrayInputStream(picture.png(theme)));
    }

    private void drawn(Job by, List<ImageData> dots) {
        if (canvas.isDisposed() || by != drawing) {
            return;
        }
        forget();
        dots.forEach(each -> images.add(new Image(canvas.getDisplay(), each)));
        fit();
        canvas.redraw();
    }

    private void forget() {
        images.forEach(Image::dispose);
        images.clear();
    }

    /** Dark where the window is. */
    private Theme wantedTheme() {
        return canvas.getBackground().getRGB().getHSB()[2] < DARK_BELOW ? Theme.DARK : Theme.LIGHT;
    }

    private double scale(int i) {
        double fitting = (double) scroll.getClientArea().width / pictures.get(i).width();
        return Math.clamp(fitting, LEAST_SCALE, 1);
    }

    private int width(int i) {
        return Math.max(1, (int) (pictures.get(i).width() * scale(i)));
    }

    private int height(int i) {
        return (int) Math.ceil(pictures.get(i).height() * scale(i));
    }

    private void fit() {
        int width = 0;
        int height = 0;
        for (int i = 0; i < images.size(); i++) {
            width = Math.max(width, width(i));
            height += height(i) + GAP;
        }
        if (scroll.getMinHeight() != height || scroll.getMinWidth() != width) {
            scroll.setMinSize(width, height);
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        int y = 0;
        if (images.isEmpty()) {
            drawWords(gc);
        }
        for (int i = 0; i < images.size(); i++) {
            Rectangle dots = images.get(i).getBounds();
            int width = width(i);
            int height = Math.max(1, height(i));
            gc.drawImage(images.get(i), 0, 0, dots.width, dots.height, 0, y, width, height);
            y += height + GAP;
        }
        if (canvas.isFocusControl()) {
            Rectangle area = canvas.getClientArea();
            gc.drawFocus(0, 0, area.width - 1, area.height - 1);
        }
        boolean rested = drawing == null && !pictures.isEmpty();
        if (rested || theme != wantedTheme()) {
            canvas.getDisplay().asyncExec(this::drawAgain);
        }
    }

    private void drawWords(GC gc) {
        TextLayout words = new TextLayout(gc.getDevice());
        words.setFont(gc.getFont());
        words.setWidth(Math.max(LINE, canvas.getClientArea().width - 2 * GAP));
        words.setText(empty);
        words.draw(gc, GAP, GAP);
        words.dispose();
    }

    private void drawAgain() {
        if (!canvas.isDisposed() && (drawing == null || theme != wantedTheme())) {
            draw();
        }
    }

    private void clicked(Event event) {
        canvas.setFocus();
        int y = 0;
        for (int i = 0; i < images.size(); i++) {
            if (event.y >= y) {
                clicked = i;
            }
            y += height(i) + GAP;
        }
    }

    private void key(Event event) {
        int y = scroll.getOrigin().y;
        int page = scroll.getClientArea().height - LINE;
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
            copy();
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> scroll.setOrigin(scroll.getOrigin().x + LINE, y);
            case SWT.ARROW_LEFT -> scroll.setOrigin(scroll.getOrigin().x - LINE, y);
            case SWT.ARROW_DOWN -> scroll.setOrigin(0, y + LINE);
            case SWT.ARROW_UP -> scroll.setOrigin(0, y - LINE);
            case SWT.PAGE_DOWN -> scroll.setOrigin(0, y + page);
            case SWT.PAGE_UP -> scroll.setOrigin(0, y - page);
            case SWT.HOME -> scroll.setOrigin(0, 0);
            case SWT.END -> scroll.setOrigin(0, scroll.getMinHeight());
            default -> {
                return;
            }
        }
    }

    private void copy() {
        if (pictures.isEmpty()) {
            return;
        }
        try {
            Clipboard clipboard = new Clipboard(canvas.getDisplay());
            clipboard.setContents(
                    new Object[] {dots(pictures.get(clicked), Theme.LIGHT)},
                    new Transfer[] {ImageTransfer.getInstance()});
            clipboard.dispose();
        } catch (IOException e) {
            Problems.show(canvas.getShell(), Messages.text("plan.copyPicture"), e);
        }
    }
}
