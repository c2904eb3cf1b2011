package org.throughline.app;

import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.app.driver.CleanWindow;
import org.throughline.app.driver.Window;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;

/** An editor in the real window, with the client that it shows. */
@ExtendWith(CleanWindow.class)
abstract class EditorWindowTestBase {
    @TempDir
    Path place;

    IWorkbenchPage page = CleanWindow.page();
    ClientSession session;
    IEditorPart editor;

    void undo() {
        editor.getEditorSite()
                .getActionBars()
                .getGlobalActionHandler(ActionFactory.UNDO.getId())
                .run();
        Window.settle();
    }

    ClientFolder saved() throws Exception {
        editor.doSave(new NullProgressMonitor());
        Window.settle();
        return ClientFolder.open(session.folder().path());
    }
}
