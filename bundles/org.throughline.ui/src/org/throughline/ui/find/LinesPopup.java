package org.throughline.ui.find;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.throughline.ui.Messages;

/**
 * A box to type into with lines below that follow what is typed. Arrow keys go through the lines, Enter opens the
 * selected one or the first, Escape closes the box.
 */
final class LinesPopup extends PopupDialog {
    private static final int WIDTH = 820;
    private static final int HEIGHT = 420;

    private final Function<String, List<Line>> finder;
    private final String hint;
    private final String nothing;
    private Text words;
    private LineTable lines;

    /**
     * Makes a box.
     *
     * @param hint what stands in the field while it is empty
     * @param nothing what is said where there is no line
     * @param finder the lines for what is typed
     */
    LinesPopup(Shell parent, String title, String hint, String nothing, Function<String, List<Line>> finder) {
        super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, title, " ");
        this.hint = hint;
        this.nothing = nothing;
        this.finder = finder;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
        words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        lines = new LineTable(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lines.area());
        words.addModifyListener(event -> look());
        words.addKeyListener(KeyListener.keyPressedAdapter(this::keyInWords));
        lines.table().addKeyListener(KeyListener.keyPressedAdapter(this::keyInLines));
        lines.table().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        look();
        return contents;
    }

    private void look() {
        lines.show(finder.apply(words.getText()));
        boolean none = lines.table().getItemCount() == 0 && (!words.getText().isBlank() || hint.isEmpty());
        setInfoText(none ? nothing : Messages.text("find.keys"));
    }

    private void keyInWords(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> lines.move(1);
            case SWT.ARROW_UP -> lines.move(-1);
            case SWT.CR, SWT.KEYPAD_CR -> choose();
            case SWT.ESC -> close();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void keyInLines(KeyEvent event) {
        if (event.keyCode == SWT.ESC) {
            close();
        } else if (event.keyCode == SWT.ARROW_UP && lines.table().getSelectionIndex() == 0) {
            words.setFocus();
            words.setSelection(words.getCharCount());
        } else if (Character.isLetterOrDigit(event.character) && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
            words.setFocus();
            words.setSelection(words.getCharCount());
            words.insert(String.valueOf(event.character));
            event.doit = false;
        }
    }

    private void choose() {
        Line line = lines.selected();
        if (line != null) {
            Display display = words.getDisplay();
            close();
            display.asyncExec(line.open());
        }
    }

    @Override
    protected Control getFocusControl() {
        return words;
    }

    @Override
    protected Color getBackground() {
        return getShell().getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
    }

    @Override
    protected Color getForeground() {
        return getShell().getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
    }

    @Override
    protected Point getDefaultSize() {
        Rectangle around = getParentShell().getBounds();
        return new Point(Math.min(WIDTH, Math.max(320, around.width - 80)), HEIGHT);
    }

    @Override
    protected Point getDefaultLocation(Point size) {
        Rectangle around = getParentShell().getBounds();
        return new Point(around.x + (around.width - size.x) / 2, around.y + Math.max(0, (around.height - size.y) / 4));
    }
}
