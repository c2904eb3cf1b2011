package org.throughline.flow.elements;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.throughline.core.handoff.HandOffs;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.NodeFigure;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.flow.properties.FixedProperty;
import org.throughline.flow.properties.LaneProperty;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Node;

/** What the editor knows of one type of node. */
public abstract class NodeProvider extends ElementProvider {

    /** Describes a type of node. */
    protected NodeProvider(EClass type, String label, String description) {
        super(type, label, description);
    }

    /** Returns a new figure. */
    public abstract NodeFigure createFigure();

    /** Shows in a figure what is special to the type; the name and the place are shown already. */
    public void show(NodeFigure figure, Node node) {
        // most types show nothing special
    }

    /** Returns whether a figure of the type may be given another size. */
    public boolean isResizable() {
        return false;
    }

    @Override
    public String defaultName() {
        return label();
    }

    @Override
    public void paintIcon(Graphics graphics, Rectangle box) {
        createFigure().paintIcon(graphics, box);
    }

    @Override
    protected void addProperties(List<ElementProperty> properties) {
        properties.add(new LaneProperty());
        properties.add(new FixedProperty("participant", Messages.propertyParticipant, element -> {
            Participant participant = HandOffs.participantOf((Node) element);
            return participant == null ? Messages.none : participant.getName();
        }));
    }
}
