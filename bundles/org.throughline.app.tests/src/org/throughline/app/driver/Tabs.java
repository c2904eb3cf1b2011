package org.throughline.app.driver;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;

/** The tabs inside editors and views. */
public final class Tabs {
    private Tabs() {}

    /** Turns to a tab. */
    public static void turnTo(String tab) {
        for (CTabFolder folder : Window.all(CTabFolder.class)) {
            for (CTabItem item : folder.getItems()) {
                if (item.getText().equals(tab)) {
                    folder.setSelection(item);
                    Event event = new Event();
                    event.item = item;
                    folder.notifyListeners(SWT.Selection, event);
                    Window.settle();
                    return;
                }
            }
        }
        throw new AssertionError("there is no tab " + tab + " among "
                + Window.all(CTabFolder.class).stream()
                        .flatMap(folder -> Arrays.stream(folder.getItems()))
                        .map(CTabItem::getText)
                        .toList());
    }
}
