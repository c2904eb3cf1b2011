package org.throughline.app.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.throughline.app.driver.Window;

class FailureDialogTest {
    private final Throwable failure = new IllegalStateException("planted");

    private static <T extends Control> T find(Composite in, Class<T> type, String words) {
        for (Control child : in.getChildren()) {
            if (type.isInstance(child) && words(child).contains(words)) {
                return type.cast(child);
            }
            T found = child instanceof Composite composite ? find(composite, type, words) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String words(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case Button button -> button.getText().replace("&", "");
            case Text text -> text.getText();
            default -> "";
        };
    }

    @Test
    void itSaysWhatHappenedWhatItMeansAndWhatToDoAndFoldsTheDetails() {
        FailureDialog dialog = new FailureDialog(null, failure, 1);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            Window.settle();
            String said = find(dialog.getShell(), Label.class, "What happened").getText();
            assertTrue(said.contains("What it means for your work"), said);
            assertTrue(said.contains("One client has unsaved work"), said);
            assertTrue(said.contains("What to do"), said);
            assertFalse(said.contains("Exception"), said);
            Text details = find(dialog.getShell(), Text.class, "IllegalStateException: planted");
            assertFalse(details.isVisible());
            dialog.buttonPressed(0);
            Window.settle();
            assertTrue(details.isVisible());
            assertEquals("Go on", words(dialog.getShell().getDefaultButton()));
        } finally {
            dialog.close();
        }
    }
}
