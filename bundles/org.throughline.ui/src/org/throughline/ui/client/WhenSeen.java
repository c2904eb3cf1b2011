package org.throughline.ui.client;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Shows changes at once where a part is to be seen, else when its user turns to it: what nobody sees costs nothing. */
public final class WhenSeen implements IPartListener2 {
    private final IWorkbenchPart part;
    private final Runnable show;
    private final Runnable rest;
    private boolean behind;

    /**
     * Follows whether a part is to be seen, until {@link #dispose}.
     *
     * @param show shows the state of now
     */
    public WhenSeen(IWorkbenchPart part, Runnable show) {
        this(part, show, () -> {});
    }

    /**
     * Follows whether a part is to be seen, until {@link #dispose}.
     *
     * @param show shows the state of now
     * @param rest lets go of what costs memory, each time the part is no longer to be seen
     */
    public WhenSeen(IWorkbenchPart part, Runnable show, Runnable rest) {
        this.part = part;
        this.show = show;
        this.rest = rest;
        part.getSite().getPage().addPartListener(this);
    }

    /** Tells that there is something new to show. */
    public void changed() {
        behind = true;
        if (part.getSite().getPage().isPartVisible(part)) {
            catchUp();
        }
    }

    /** Shows what was not shown yet. */
    public void catchUp() {
        if (behind) {
            behind = false;
            show.run();
        }
    }

    @Override
    public void partVisible(IWorkbenchPartReference seen) {
        if (seen.getPart(false) == part) {
            catchUp();
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference hidden) {
        if (hidden.getPart(false) == part) {
            rest.run();
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference turnedTo) {
        partVisible(turnedTo);
    }

    /** Follows no more. */
    public void dispose() {
        part.getSite().getPage().removePartListener(this);
    }
}
