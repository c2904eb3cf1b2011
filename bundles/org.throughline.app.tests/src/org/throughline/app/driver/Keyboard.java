package org.throughline.app.driver;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** Real keys, as the display hands them to whatever has the focus; the layout is that of the United States. */
public final class Keyboard {
    private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";
    private static final String UNSHIFTED = "`1234567890-=[]\\;',./";
    private static final int[] MODIFIERS = {SWT.CTRL, SWT.ALT, SWT.SHIFT};
    private static final int[] TOLD = {SWT.KeyUp, SWT.FocusOut, SWT.Dispose, SWT.Deactivate};
    private static final long PATIENCE = 1_000_000_000L;

    private Keyboard() {}

    /** Presses a key such as {@code Ctrl+Shift+A}, {@code F2}, {@code Enter} or {@code Esc}. */
    public static void press(String key) {
        try {
            KeyStroke stroke = KeyStroke.getInstance(key.replace("Enter", "CR"));
            arrives(() -> stroke(stroke.getModifierKeys(), stroke.getNaturalKey()));
        } catch (ParseException e) {
            throw new AssertionError(key + " is no key", e);
        }
    }

    /** Runs a command by the key that it has where the focus is. */
    public static void command(String id) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        assertTrue(bindings.getBestActiveBindingFor(id) instanceof KeySequence, id + " has no key here");
        for (KeyStroke stroke : ((KeySequence) bindings.getBestActiveBindingFor(id)).getKeyStrokes()) {
            arrives(() -> stroke(stroke.getModifierKeys(), stroke.getNaturalKey()));
        }
    }

    /** Types words into whatever has the focus. */
    public static void type(String words) {
        words.chars().forEach(each -> arrives(() -> character((char) each)));
    }

    private static void character(char character) {
        int shifted = SHIFTED.indexOf(character);
        boolean upper = shifted >= 0 || Character.isUpperCase(character);
        char plain = shifted >= 0 ? UNSHIFTED.charAt(shifted) : Character.toLowerCase(character);
        stroke(upper ? SWT.SHIFT : 0, plain);
    }

    /** Hands a key to the display and does not wait. */
    static void stroke(int modifiers, int key) {
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyDown, modifier);
            }
        }
        post(SWT.KeyDown, key);
        post(SWT.KeyUp, key);
        for (int i = MODIFIERS.length - 1; i >= 0; i--) {
            if ((modifiers & MODIFIERS[i]) != 0) {
                post(SWT.KeyUp, MODIFIERS[i]);
            }
        }
    }

    private static void post(int type, int key) {
        Event event = new Event();
        event.type = type;
        if ((key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) != 0 || key < ' ' || key == SWT.DEL) {
            event.keyCode = key;
        } else {
            event.character = key >= 'A' && key <= 'Z' ? (char) Character.toLowerCase(key) : (char) key;
        }
        assertTrue(Display.getDefault().post(event), "the display takes no keys");
    }

    /**
     * Waits until something of ours was told of the key or was closed by it; a dialog that it opens may take all of
     * that.
     */
    private static void arrives(Runnable keys) {
        Display display = Display.getCurrent();
        boolean[] seen = new boolean[1];
        Listener told = event -> seen[0] = true;
        for (int type : TOLD) {
            display.addFilter(type, told);
        }
        try {
            keys.run();
            long end = System.nanoTime() + PATIENCE;
            while (!seen[0] && System.nanoTime() < end) {
                if (!display.readAndDispatch()) {
                    display.timerExec(5, () -> {});
                    display.sleep();
                }
            }
            Window.settle();
        } finally {
            for (int type : TOLD) {
                display.removeFilter(type, told);
            }
        }
    }
}
