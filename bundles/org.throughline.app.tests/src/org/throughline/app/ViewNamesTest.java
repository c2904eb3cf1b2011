package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.app.driver.CleanWindow;

/** The tabs of views speak the window's language from its first start on. */
@ExtendWith(CleanWindow.class)
class ViewNamesTest {
    @Test
    void aViewThatWasNotOpenedYetIsNamedAnew() {
        IWorkbenchWindow window = CleanWindow.page().getWorkbenchWindow();
        List<MPart> waiting = window.getService(MWindow.class).getSharedElements().stream()
                .filter(shared -> shared instanceof MPart part
                        && part.getObject() == null
                        && window.getWorkbench().getViewRegistry().find(part.getElementId()) != null)
                .map(MPart.class::cast)
                .toList();
        assertFalse(waiting.isEmpty());
        waiting.forEach(part -> part.setLabel("Befunde"));
        ViewNames.settle(window);
        waiting.forEach(part -> assertEquals(
                window.getWorkbench()
                        .getViewRegistry()
                        .find(part.getElementId())
                        .getLabel(),
                part.getLabel()));
    }
}
