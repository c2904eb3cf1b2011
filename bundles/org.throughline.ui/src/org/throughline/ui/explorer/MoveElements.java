package org.throughline.ui.explorer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Move;
import org.throughline.edit.Move.Where;
import org.throughline.edit.Sessions;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ElementWords;
import org.throughline.ui.table.ElementsDialog;

/** Moves elements within their client, each time one step for undo; nothing goes from one client to another. */
public final class MoveElements {
    private final Shell shell;

    /** Asks in front of a window. */
    public MoveElements(Shell shell) {
        this.shell = shell;
    }

    /** Returns whether elements may be moved to a place. */
    public boolean isPossible(Collection<?> elements, Object target, Where where) {
        return session(elements).isPresent() && Move.of(elements, target, where).isPresent();
    }

    /** Moves elements to a place; returns whether that was allowed. */
    public boolean run(Collection<?> elements, Object target, Where where) {
        return run(elements, Move.of(elements, target, where));
    }

    /** Moves elements past the next one of their kind, by -1 or 1; returns whether that was allowed. */
    public boolean shift(Collection<?> elements, int by) {
        return run(elements, Move.by(elements, by));
    }

    private static boolean run(Collection<?> elements, Optional<Move> move) {
        Optional<ClientSession> session = session(elements);
        if (session.isEmpty() || move.isEmpty()) {
            return false;
        }
        session.get().change(Messages.text("people.move"), move.get()::run);
        return true;
    }

    /** Asks into which element all go, and says why where there is none; returns whether they were moved. */
    public boolean ask(Collection<?> elements) {
        List<Element> places = session(elements).isPresent() ? Move.places(elements) : List.of();
        if (places.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.text("move.title"), Messages.text("move.nowhere"));
            return false;
        }
        return ElementsDialog.one(shell, Messages.text("move.title"), places, MoveElements::way)
                .filter(place -> run(elements, place, Where.INTO))
                .isPresent();
    }

    /** A place with what it lies in. */
    private static String way(EObject place) {
        String name = ElementWords.name((Element) place);
        EObject around = place.eContainer();
        return around == null || around instanceof Client ? name : way(around) + " › " + name;
    }

    private static Optional<ClientSession> session(Collection<?> elements) {
        return elements.stream()
                .findFirst()
                .filter(EObject.class::isInstance)
                .flatMap(element -> Sessions.of((EObject) element))
                .filter(ClientSession::isWritable);
    }
}
