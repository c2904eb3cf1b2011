package org.throughline.flow.find;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.throughline.flow.Messages;

/**
 * A line below the flowchart to look for words: what is typed is found at once, Enter and F3 go on, with Shift back,
 * Escape closes it. It takes no room while it is closed.
 */
public final class FindBar extends Composite {
    private static final int FIELD_WIDTH = 180;
    private static final int ACCOUNT_WIDTH = 90;

    private final Search search;
    private final Runnable closed;
    private final Text field;
    private final Label account;

    /**
     * Makes a closed bar; its parent has a grid.
     *
     * @param closed told when the bar is closed, to take the keys back
     */
    public FindBar(Composite parent, Search search, Runnable closed) {
        super(parent, SWT.NONE);
        this.search = search;
        this.closed = closed;
        GridLayoutFactory.swtDefaults().numColumns(6).margins(6, 3).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        new Label(this, SWT.NONE).setText(Messages.find);
        field = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.findWhere);
        GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field);
        account = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(ACCOUNT_WIDTH, SWT.DEFAULT)
                .applyTo(account);
        button(Messages.findPrevious, () -> step(false));
        button(Messages.findNext, () -> step(true));
        button(Messages.close, this::close);
        field.addModifyListener(event -> look());
        field.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        setVisible(false);
    }

    private void button(String text, Runnable action) {
        Button button = new Button(this, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    /** Opens the bar, ready to type in. */
    public void open() {
        show(true);
        field.selectAll();
        field.setFocus();
    }

    /** Goes to the next place or the one before; opens the bar where nothing was looked for yet. */
    public void step(boolean forward) {
        if (field.getText().isBlank()) {
            open();
        } else {
            search.step(forward);
            tell();
        }
    }

    /** Returns the field, where words are typed. */
    public Text field() {
        return field;
    }

    /** Returns what the bar says of the places found. */
    public String account() {
        return account.getText();
    }

    private void look() {
        search.look(field.getText());
        tell();
    }

    private void tell() {
        account.setText(search.account());
    }

    private void close() {
        show(false);
        closed.run();
    }

    private void show(boolean visible) {
        ((GridData) getLayoutData()).exclude = !visible;
        setVisible(visible);
        getParent().layout();
    }

    private void keyPressed(KeyEvent event) {
        boolean back = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> step(!back);
            case SWT.ESC -> close();
            default -> {
                return;
            }
        }
        event.doit = false;
    }
}
