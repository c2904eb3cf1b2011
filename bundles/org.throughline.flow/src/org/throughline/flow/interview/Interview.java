package org.throughline.flow.interview;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.osgi.util.NLS;
import org.throughline.flow.Flowchart;
import org.throughline.flow.Messages;
import org.throughline.flow.commands.AddNext;
import org.throughline.flow.commands.MakeStep;
import org.throughline.flow.commands.NextPlace;
import org.throughline.flow.commands.Roles;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.pad.NextNode;
import org.throughline.flow.tools.Draft;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Decision;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.Start;

/**
 * Writes down a flow as it is told: the next step is typed where it will lie, Enter makes it, with its arrow, as one
 * undoable change, and the one after it is asked for. What comes after a decision is asked for the label of its arrow
 * first. An empty name or Escape ends it.
 */
public final class Interview {
    private static final String PROPERTY = Interview.class.getName();
    private static final int LABEL_WIDTH = 70;
    private static final int LABEL_HEIGHT = 24;

    private final GraphicalViewer viewer;
    private final Flowchart flowchart;
    private final Roles roles;
    private Runnable listener = () -> {};
    private boolean running;
    private Draft draft;

    private Interview(GraphicalViewer viewer, Flowchart flowchart) {
        this.viewer = viewer;
        this.flowchart = flowchart;
        roles = new Roles(flowchart.session().client(), flowchart.process());
    }

    /** Returns the interview of a viewer; there is one for each. */
    public static Interview of(GraphicalViewer viewer, Flowchart flowchart) {
        if (!(viewer.getProperty(PROPERTY) instanceof Interview)) {
            viewer.setProperty(PROPERTY, new Interview(viewer, flowchart));
        }
        return (Interview) viewer.getProperty(PROPERTY);
    }

    /** Sets who is told when the interview begins and ends. */
    public void setListener(Runnable listener) {
        this.listener = listener;
    }

    /** Returns whether step after step is asked for. */
    public boolean isRunning() {
        return running;
    }

    /**
     * Begins after the selected node, in an empty flowchart with the first step, otherwise after the start; says so
     * where nothing can come next.
     */
    public void start() {
        Node source = source();
        if (!flowchart.isEditable()
                || source == null && !flowchart.process().getNodes().isEmpty()) {
            StatusLine.showProblem(viewer, Messages.interviewSelect);
            return;
        }
        setRunning(true);
        ask(source);
    }

    /** Asks for one step after a node. */
    public void askOnce(Node source) {
        if (flowchart.isEditable() && !running) {
            ask(source);
        }
    }

    /** Ends it; what was typed but not taken is lost. */
    public void stop() {
        if (draft != null) {
            draft.close();
            draft = null;
        }
        StatusLine.show(viewer, null);
        setRunning(false);
    }

    private void setRunning(boolean now) {
        if (running != now) {
            running = now;
            listener.run();
        }
    }

    private Node source() {
        if (viewer.getSelectedEditParts().size() == 1
                && viewer.getSelectedEditParts().getFirst() instanceof EditPart part
                && AddNext.isPossible(part.getModel())) {
            return (Node) part.getModel();
        }
        return flowchart.process().getNodes().stream()
                .filter(Start.class::isInstance)
                .filter(start ->
                        AddNext.isPossible(start) && start.getOutgoing().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private void ask(Node source) {
        if (source instanceof Decision) {
            askLabel(source);
        } else {
            askName(source, null);
        }
    }

    private void askLabel(Node source) {
        Rectangle place = place(source);
        Bounds from = source.getBounds();
        int x = (from.right() + place.x) / 2 - LABEL_WIDTH / 2;
        int y = place.getCenter().y - LABEL_HEIGHT / 2;
        Rectangle label = new Rectangle(x, y, LABEL_WIDTH, LABEL_HEIGHT);
        String proposal = switch (source.getOutgoing().size()) {
            case 0 -> Messages.yes;
            case 1 -> Messages.no;
            default -> "";
        };
        StatusLine.show(viewer, NLS.bind(Messages.interviewLabel, ElementProviders.nameOf(source)));
        draft = Draft.open(viewer, label, proposal, null, new Draft.Asker() {
            @Override
            public boolean accepts(String text) {
                return true;
            }

            @Override
            public void take(String text, boolean left) {
                if (left) {
                    stop();
                } else {
                    askName(source, text);
                }
            }

            @Override
            public void givenUp() {
                stop();
            }
        });
    }

    private void askName(Node source, String label) {
        StatusLine.show(viewer, running ? Messages.interviewKeys : Messages.interviewOnce);
        draft = Draft.open(viewer, place(source), "", new RoleProposals(roles), new Draft.Asker() {
            @Override
            public boolean accepts(String text) {
                String problem =
                        text.isBlank() ? null : StepText.of(text, roles.names()).problem();
                StatusLine.showProblem(viewer, problem);
                return problem == null;
            }

            @Override
            public void take(String text, boolean left) {
                Node made = text.isBlank() ? null : make(source, label, StepText.of(text, roles.names()));
                if (made != null && running && !left) {
                    ask(made);
                } else {
                    stop();
                }
            }

            @Override
            public void givenUp() {
                stop();
            }
        });
    }

    private Node make(Node source, String label, StepText text) {
        Node made =
                text.isDecision() ? ProcessFactory.eINSTANCE.createDecision() : ProcessFactory.eINSTANCE.createStep();
        made.setName(text.name());
        String change = NLS.bind(Messages.add, ElementProviders.of(made).label());
        MakeStep step = new MakeStep(flowchart.process(), roles, source, made, text.role(), label);
        viewer.getEditDomain().getCommandStack().execute(flowchart.command(change, step));
        NextNode.select(viewer, made);
        return made;
    }

    private Rectangle place(Node source) {
        Node step = ProcessFactory.eINSTANCE.createStep();
        Bounds place;
        if (source != null) {
            place = NextPlace.after(source, step, source.getLane());
        } else {
            boolean none = flowchart.process().getLanes().isEmpty();
            place = MakeStep.firstPlace(
                            none ? null : flowchart.process().getLanes().getFirst(), step)
                    .translated(NextPlace.GAP, 0);
        }
        return new Rectangle(place.x(), place.y(), place.width(), place.height());
    }
}
