package org.throughline.ui.improve;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.throughline.model.improvement.Cause;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.Problem;
import org.throughline.ui.Messages;

/** The changes to the tree of causes, each one step for undo. */
public final class CauseEdits {
    private final PlanEdits edits;

    /** Makes changes as others of the plan are made. */
    public CauseEdits(PlanEdits edits) {
        this.edits = edits;
    }

    /** Returns the causes among which a cause stands. */
    static EList<Cause> siblings(Cause cause) {
        return below(cause.eContainer());
    }

    static EList<Cause> below(EObject owner) {
        return owner instanceof Problem problem ? problem.getCauses() : ((Cause) owner).getCauses();
    }

    /** Adds a cause behind another, with its category, at the end for null; null where nothing may be changed. */
    public Cause add(Problem problem, Cause behind) {
        Cause cause = ImprovementFactory.eINSTANCE.createCause();
        if (behind != null) {
            cause.setCategory(behind.getCategory());
        }
        EList<Cause> all = behind == null ? problem.getCauses() : siblings(behind);
        return insert(cause, all, behind == null ? all.size() : all.indexOf(behind) + 1);
    }

    /** Adds the answer to why a cause is there; null where nothing may be changed. */
    public Cause why(Cause cause) {
        Cause deeper = ImprovementFactory.eINSTANCE.createCause();
        return insert(deeper, cause.getCauses(), cause.getCauses().size());
    }

    private Cause insert(Cause cause, EList<Cause> all, int place) {
        if (!edits.isWritable()) {
            return null;
        }
        cause.setName(Messages.text("plan.cause.new"));
        edits.change("plan.cause.add", () -> all.add(place, cause));
        return cause;
    }

    /** Makes a cause the reason of the one before it; nothing happens to the first. */
    public void nest(Cause cause) {
        EList<Cause> all = siblings(cause);
        int place = all.indexOf(cause);
        if (place > 0) {
            Cause before = all.get(place - 1);
            edits.change("plan.cause.move", () -> before.getCauses().add(cause));
        }
    }

    /** Puts a cause beside the one that it explains; nothing happens to those of the problem itself. */
    public void lift(Cause cause) {
        if (cause.eContainer() instanceof Cause explained) {
            EList<Cause> all = siblings(explained);
            int place = all.indexOf(explained) + 1;
            edits.change("plan.cause.move", () -> all.add(place, cause));
        }
    }
}
