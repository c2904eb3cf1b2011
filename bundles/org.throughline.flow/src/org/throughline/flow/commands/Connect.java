package org.throughline.flow.commands;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.throughline.diagram.AutoLayout;
import org.throughline.model.process.Association;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.End;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Node;
import org.throughline.model.process.Note;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Scope;
import org.throughline.model.process.Start;

/** Adds an arrow from one element to another. */
public final class Connect implements Runnable {
    private final Flow flow;
    private final DiagramElement source;
    private final DiagramElement target;

    /** Adds a new arrow; it lies in the innermost process or sub-process around both ends. */
    public Connect(Flow flow, DiagramElement source, DiagramElement target) {
        this.flow = flow;
        this.source = source;
        this.target = target;
    }

    @Override
    public void run() {
        Scope scope = scopeOf(source);
        while (!isAround(scope, target) && scopeOf(scope) != null) {
            scope = scopeOf(scope);
        }
        flow.setSource(source);
        flow.setTarget(target);
        scope.getFlows().add(flow);
    }

    /** Adds the arrow and, where it would run through figures or along other arrows, finds another way for it. */
    public void runClear() {
        run();
        AutoLayout.route(Places.processOf(flow), List.of(flow));
    }

    private static Scope scopeOf(EObject element) {
        EObject around = element.eContainer();
        while (around != null && !(around instanceof Scope)) {
            around = around.eContainer();
        }
        return (Scope) around;
    }

    private static boolean isAround(Scope scope, EObject element) {
        EObject around = element.eContainer();
        while (around != null && around != scope) {
            around = around.eContainer();
        }
        return around == scope;
    }

    /** Returns whether an arrow of a type can begin at an element. */
    public static boolean canBegin(EClass type, DiagramElement source) {
        return switch (type.getClassifierID()) {
            case ProcessPackage.SEQUENCE_FLOW ->
                source instanceof Node && !(source instanceof End) && !(source instanceof Note);
            case ProcessPackage.MESSAGE_FLOW -> !(source instanceof Note) && !(source instanceof Flow);
            case ProcessPackage.ASSOCIATION -> !(source instanceof Association);
            default -> false;
        };
    }

    /** Returns whether an arrow of a type can lead from an element to another. */
    public static boolean canLead(EClass type, DiagramElement source, DiagramElement target) {
        if (source == target || !canBegin(type, source)) {
            return false;
        }
        return switch (type.getClassifierID()) {
            case ProcessPackage.SEQUENCE_FLOW ->
                target instanceof Node && !(target instanceof Start) && !(target instanceof Note);
            case ProcessPackage.MESSAGE_FLOW -> !(target instanceof Note) && !(target instanceof Flow);
            default -> !(target instanceof Association);
        };
    }
}
