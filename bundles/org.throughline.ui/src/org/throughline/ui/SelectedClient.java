package org.throughline.ui;

import java.nio.file.Path;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.throughline.edit.Sessions;
import org.throughline.flow.FlowchartInput;

/** Whose data the user is looking at. */
public final class SelectedClient {
    private SelectedClient() {}

    /** Returns the folder of the client that an object belongs to; null where it belongs to none that is open. */
    public static Path folder(Object object) {
        return switch (object) {
            case Path folder -> folder;
            case ClientPart part -> part.clientFolder();
            case FlowchartInput input -> input.clientFolder();
            case EObject element -> folderOf(element);
            case null -> null;
            default -> {
                EObject element = Adapters.adapt(object, EObject.class);
                yield element == null ? null : folderOf(element);
            }
        };
    }

    /**
     * Returns the client of the selection, else that of the open editor, else the only one in the practice; null where
     * there is none.
     */
    public static Path folder(IWorkbenchPage page, ISelection selection) {
        if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
            Path selected = folder(structured.getFirstElement());
            if (selected != null) {
                return selected;
            }
        }
        IEditorPart editor = page.getActiveEditor();
        Path edited = editor == null ? null : folder(editor.getEditorInput());
        if (edited != null) {
            return edited;
        }
        return Sessions.all().size() == 1
                ? Sessions.all().iterator().next().folder().path()
                : null;
    }

    private static Path folderOf(EObject element) {
        return Sessions.of(element).map(session -> session.folder().path()).orElse(null);
    }

    /** Something that belongs to a client without being an element. */
    public interface ClientPart {
        /** Returns the client's folder. */
        Path clientFolder();
    }
}
