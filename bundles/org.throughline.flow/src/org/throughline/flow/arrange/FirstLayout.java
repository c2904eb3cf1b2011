package org.throughline.flow.arrange;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.throughline.diagram.AutoLayout;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;

/** Lays out a copy of a flowchart in the background; the flowchart itself gets the places when it is asked to. */
public final class FirstLayout extends Job {
    private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
    private final Flowchart flowchart;
    private final Process copy;

    /** Takes a flowchart as it is now. */
    public FirstLayout(Flowchart flowchart) {
        super(NLS.bind(Messages.arranging, ElementProviders.nameOf(flowchart.process())));
        this.flowchart = flowchart;
        this.copy = (Process) copier.copy(flowchart.process());
        copier.copyReferences();
        setUser(false);
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        AutoLayout.apply(copy);
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FirstLayout.class;
    }

    /**
     * Gives the flowchart the places that were found, as one undoable change where it may be changed.
     *
     * @return whether all of it has a place now; not so where something was added meanwhile
     */
    public boolean apply() {
        if (flowchart.isEditable()) {
            flowchart.session().change(Messages.layOut, () -> copier.forEach(FirstLayout::takeOver));
        } else {
            copier.forEach(FirstLayout::takeOver);
        }
        return AutoLayout.isLaidOut(flowchart.process());
    }

    /** Gives an element the place of its copy. */
    static void takeOver(EObject original, EObject laidOut) {
        switch (original) {
            case Lane lane -> lane.setBounds(((Lane) laidOut).getBounds());
            case Node node -> node.setBounds(((Node) laidOut).getBounds());
            case Flow flow -> flow.setRoute(((Flow) laidOut).getRoute());
            default -> {
                // has no place
            }
        }
    }
}
