package org.throughline.flow.elements;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.throughline.flow.Messages;
import org.throughline.flow.figures.FlowColour;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.flow.properties.ParticipantProperty;
import org.throughline.model.process.Lane;
import org.throughline.model.process.ProcessPackage;

/** A participant's band. */
public class LaneProvider extends ElementProvider {

    LaneProvider() {
        super(ProcessPackage.Literals.LANE, Messages.lane, Messages.laneNote);
    }

    /** Returns the text of a lane's header: its name, and the participant's where that is another. */
    public static String header(Lane lane) {
        String name = lane.getName() == null ? "" : lane.getName().strip();
        String participant =
                lane.getParticipant() == null || lane.getParticipant().getName() == null
                        ? ""
                        : lane.getParticipant().getName().strip();
        if (name.isEmpty() || name.equalsIgnoreCase(participant)) {
            return participant;
        }
        return participant.isEmpty() ? name : name + "\n" + participant;
    }

    @Override
    public String defaultName() {
        return label();
    }

    @Override
    public void paintIcon(Graphics graphics, Rectangle box) {
        Rectangle band = box.getCopy().shrink(0, box.height / 5);
        Rectangle head = band.getCopy();
        head.width /= 3;
        graphics.setBackgroundColor(FlowColour.LANE_HEADER.get());
        graphics.fillRectangle(head);
        graphics.setForegroundColor(FlowColour.LINE.get());
        graphics.drawRectangle(band);
        graphics.drawLine(head.right(), head.y, head.right(), head.bottom());
    }

    @Override
    protected void addProperties(List<ElementProperty> properties) {
        properties.add(new ParticipantProperty());
    }
}
