package org.throughline.app;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.throughline.app.driver.Cells;
import org.throughline.app.driver.Window;
import org.throughline.edit.Sessions;
import org.throughline.model.improvement.Plan;
import org.throughline.sample.SampleClient;
import org.throughline.ui.improve.PlanEditor;
import org.throughline.ui.improve.PlanInput;

/** The sample's plan, opened in the real window. */
abstract class PlanWindowTestBase extends EditorWindowTestBase {
    Plan plan;

    @BeforeEach
    void openPlan() throws Exception {
        Path folder = place.resolve("cedar");
        SampleClient.write(folder);
        session = Sessions.open(folder);
        plan = session.folder().plans().getFirst();
        PlanEditor.open(page, PlanInput.first(session), null);
        editor = page.getActiveEditor();
        Window.waitFor(
                "measuring",
                () -> !Cells.of(table("Problem"), "Effect").contains("not measured")
                        || Cells.of(table("Problem"), "Effect").stream().anyMatch(effect -> effect.endsWith("%")));
    }

    /** Returns the table whose first column has a header. */
    static Table table(String firstHeader) {
        return Window.the(
                Table.class,
                "table of " + firstHeader,
                table -> table.getColumnCount() > 0
                        && table.getColumn(0).getText().equals(firstHeader));
    }
}
