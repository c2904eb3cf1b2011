package org.throughline.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;
import org.throughline.edit.ClientSession;

/**
 * Undo, redo and printing of an editor. All editors of a kind share their actions, so that each takes them over when it
 * becomes the active one: otherwise undo would act on the client whose editor was opened last.
 */
public final class EditorUndo implements IPartListener2 {
    private final IEditorPart editor;
    private final Action undo;
    private final Action redo;
    private final Action print;

    private EditorUndo(IEditorPart editor, ClientSession session, Runnable keep, Runnable print) {
        this.editor = editor;
        this.print = print == null ? null : action(keep, print);
        undo = action(keep, () -> session.stack().undo());
        redo = action(keep, () -> session.stack().redo());
    }

    /**
     * Lets an editor undo and redo the changes of its client, until it is closed.
     *
     * @param keep takes what is still being typed, which counts as done first
     */
    public static void install(IEditorPart editor, ClientSession session, Runnable keep) {
        install(editor, session, keep, null);
    }

    /** Installs as {@link #install(IEditorPart, ClientSession, Runnable)} an editor that can print, too. */
    public static void install(IEditorPart editor, ClientSession session, Runnable keep, Runnable print) {
        EditorUndo made = new EditorUndo(editor, session, keep, print);
        editor.getSite().getPage().addPartListener(made);
        made.takeOver();
    }

    private static Action action(Runnable keep, Runnable run) {
        return new Action() {
            @Override
            public void run() {
                keep.run();
                run.run();
            }
        };
    }

    private void takeOver() {
        IActionBars bars = editor.getEditorSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
        bars.updateActionBars();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            takeOver();
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            editor.getSite().getPage().removePartListener(this);
        }
    }
}
