package org.throughline.ui.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.throughline.ui.SelectedClient;

/** The editors that show something of a client. */
public final class ClientEditors {
    private ClientEditors() {}

    /**
     * Closes them.
     *
     * @param ask whether to ask about what is not saved
     * @return whether all are closed
     */
    public static boolean close(IWorkbenchPage page, Path client, boolean ask) throws PartInitException {
        List<IEditorReference> found = new ArrayList<>();
        for (IEditorReference each : page.getEditorReferences()) {
            if (client.equals(SelectedClient.folder(each.getEditorInput()))) {
                found.add(each);
            }
        }
        return page.closeEditors(found.toArray(IEditorReference[]::new), ask);
    }
}
