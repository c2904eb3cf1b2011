package org.throughline.diagram.internal.svg;

import java.util.Collection;
import org.throughline.diagram.internal.LaneHeader;
import org.throughline.diagram.internal.WrappedText;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;

/** Draws lanes: the band, and the header with the name from below to above. */
final class LaneDrawing {
    private final SvgWriter svg;
    private final Collection<Node> nodes;

    LaneDrawing(SvgWriter svg, Collection<Node> nodes) {
        this.svg = svg;
        this.nodes = nodes;
    }

    void draw(Lane lane) {
        Bounds band = lane.getBounds();
        if (band == null) {
            return;
        }
        svg.group("lane-group");
        int header = LaneHeader.widthOf(lane, nodes);
        WrappedText name = LaneHeader.text(lane, header, band.height());
        if (name.cut()) {
            svg.tooltip(LaneHeader.nameOf(lane));
        }
        svg.empty(
                "rect", "class", "lane", "x", band.x(), "y", band.y(), "width", band.width(), "height", band.height());
        svg.empty(
                "rect", "class", "lane-header", "x", band.x(), "y", band.y(), "width", header, "height", band.height());
        int x = band.x() + header / 2;
        int y = band.centre().y();
        svg.start("g", "transform", "translate(" + x + " " + y + ") rotate(-90)");
        svg.lines(name, 0, -name.height() / 2, "middle", "lane-name").end();
        svg.end();
        lane.getLanes().forEach(this::draw);
    }
}
