package org.throughline.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.diagram.AutoLayout;
import org.throughline.edit.ClientSession;
import org.throughline.flow.commands.ModelCommand;
import org.throughline.flow.handoff.HandOffTexts;
import org.throughline.flow.marks.FlowchartMarks;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.SubProcess;

/** A process as it is shown and edited: what a viewer needs to know besides the model. */
public final class Flowchart {
    private final ClientSession session;
    private final Process process;
    private final List<Consumer<Flow>> handOffListeners = new CopyOnWriteArrayList<>();
    private final FlowchartMarks marks;
    private Map<Flow, List<HandOff>> handOffs;
    private Map<Flow, HandOffTexts> texts;

    private Flowchart(ClientSession session, Process process) {
        this.session = session;
        this.process = process;
        this.marks = new FlowchartMarks(session, process);
        findHandOffs();
    }

    /**
     * Takes a process to be shown. One without geometry is laid out, as an undoable change; where the client may not be
     * changed, a copy is laid out and shown.
     */
    public static Flowchart of(ClientSession session, Process process) {
        if (!AutoLayout.isLaidOut(process)) {
            if (!session.isWritable()) {
                return new Flowchart(session, AutoLayout.laidOutCopy(process));
            }
            session.change(Messages.layOut, () -> AutoLayout.apply(process));
        }
        return new Flowchart(session, process);
    }

    /**
     * Takes a process as it is, without places where it has none. Where the client may not be changed such a process is
     * copied, so that it can be given places all the same.
     */
    public static Flowchart asItIs(ClientSession session, Process process) {
        boolean shown = session.isWritable() || AutoLayout.isLaidOut(process);
        return new Flowchart(session, shown ? process : ProcessCopy.of(process));
    }

    /** Returns whether all that is to be drawn has its place. */
    public boolean isArranged() {
        return AutoLayout.isLaidOut(process);
    }

    /** Returns the client's session. */
    public ClientSession session() {
        return session;
    }

    /** Returns the process that is shown. */
    public Process process() {
        return process;
    }

    /** Returns whether the flowchart may be changed. */
    public boolean isEditable() {
        return session.isWritable();
    }

    /** Returns a command that makes one undoable change. */
    public ModelCommand command(String label, Runnable change) {
        return new ModelCommand(label, session, change);
    }

    /** Returns whether an element is drawn: it lies in the process, and not in a closed sub-process. */
    public boolean shows(DiagramElement element) {
        if (element instanceof Flow flow) {
            return flow.getSource() != null
                    && flow.getTarget() != null
                    && flow.getSource() != flow
                    && isInside(flow)
                    && shows(flow.getSource())
                    && shows(flow.getTarget());
        }
        EObject around = element == null ? null : element.eContainer();
        return switch (around) {
            case null -> false;
            case Process outermost -> outermost == process;
            case Lane lane -> shows(lane);
            case SubProcess inside -> element instanceof Node node && node.getBounds() != null && shows(inside);
            default -> false;
        };
    }

    private boolean isInside(EObject object) {
        EObject around = object.eContainer();
        while (around != null && around != process) {
            around = around.eContainer();
        }
        return around == process;
    }

    /** Returns what is marked on it. */
    public FlowchartMarks marks() {
        return marks;
    }

    /** Returns the hand-off that an arrow is a part of, the first of several; null where it is part of none. */
    public HandOff handOff(Flow flow) {
        return handOffs.containsKey(flow) ? handOffs.get(flow).getFirst() : null;
    }

    /** Returns the hand-offs that an arrow is a part of; several behind a decision. */
    public List<HandOff> handOffs(Flow flow) {
        return handOffs.getOrDefault(flow, List.of());
    }

    /** Returns what an arrow shows of its hand-offs; null where it is part of none. */
    public HandOffTexts handOffTexts(Flow flow) {
        return texts.get(flow);
    }

    /** Adds somebody to be told of every arrow that became, or ceased to be, part of a hand-off, or of another one. */
    public void addHandOffListener(Consumer<Flow> listener) {
        handOffListeners.add(listener);
    }

    /** Removes a listener; nothing happens where it was not added. */
    public void removeHandOffListener(Consumer<Flow> listener) {
        handOffListeners.remove(listener);
    }

    /** Derives the hand-offs anew and tells of the arrows that are drawn in another way now. */
    public void refreshHandOffs() {
        Map<Flow, HandOffTexts> before = texts;
        findHandOffs();
        List<Flow> changed = new ArrayList<>();
        texts.forEach((flow, shown) -> {
            if (!shown.equals(before.get(flow))) {
                changed.add(flow);
            }
        });
        before.keySet().stream().filter(flow -> !texts.containsKey(flow)).forEach(changed::add);
        changed.forEach(flow -> handOffListeners.forEach(listener -> listener.accept(flow)));
    }

    private void findHandOffs() {
        handOffs = new HashMap<>();
        for (HandOff handOff : HandOffs.of(process)) {
            handOff.arrows()
                    .forEach(arrow -> handOffs.computeIfAbsent(arrow, a -> new ArrayList<>())
                            .add(handOff));
        }
        texts = new HashMap<>();
        handOffs.forEach((arrow, all) -> texts.put(arrow, HandOffTexts.of(arrow, all)));
    }
}
