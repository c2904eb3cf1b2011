package org.throughline.flow.figures;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** The colours of a flowchart, defined by the theme; where none defines them, those of the system. */
public enum FlowColour {
    /** The ground of the diagram. */
    CANVAS(SWT.COLOR_LIST_BACKGROUND),
    /** Text on the ground and in figures. */
    TEXT(SWT.COLOR_LIST_FOREGROUND),
    /** Outlines and arrows. */
    LINE(SWT.COLOR_LIST_FOREGROUND),
    /** The inside of a step or sub-process. */
    STEP(SWT.COLOR_LIST_BACKGROUND),
    /** The inside of a decision. */
    DECISION(SWT.COLOR_LIST_BACKGROUND),
    /** The inside of a start. */
    START(SWT.COLOR_LIST_BACKGROUND),
    /** The inside of an end. */
    END(SWT.COLOR_LIST_BACKGROUND),
    /** The inside of an event or a wait. */
    EVENT(SWT.COLOR_LIST_BACKGROUND),
    /** The inside of a document or note. */
    DOCUMENT(SWT.COLOR_LIST_BACKGROUND),
    /** The sign at what a to-be has and its as-is has not. */
    ADDED(SWT.COLOR_LIST_FOREGROUND),
    /** The sign at what falls away in a to-be. */
    REMOVED(SWT.COLOR_LIST_FOREGROUND),
    /** The sign at what is otherwise in a to-be. */
    CHANGED(SWT.COLOR_LIST_FOREGROUND),
    /** The header of a lane. */
    LANE_HEADER(SWT.COLOR_WIDGET_BACKGROUND),
    /** The border of a lane. */
    LANE_BORDER(SWT.COLOR_LIST_FOREGROUND),
    /** An arrow by which something is handed over. */
    HAND_OFF(SWT.COLOR_LINK_FOREGROUND),
    /** The customer line while it is shown. */
    CUSTOMER_LINE(SWT.COLOR_LIST_SELECTION),
    /** A mark at an element that is well. */
    MARK_LOW(SWT.COLOR_LIST_BACKGROUND),
    /** A mark at an element worth a look. */
    MARK_MIDDLE(SWT.COLOR_LIST_BACKGROUND),
    /** A mark at an element to look at first. */
    MARK_HIGH(SWT.COLOR_LIST_BACKGROUND);

    private static final String PREFIX = "org.throughline.flow.";

    private static boolean system;

    private final int systemColour;

    FlowColour(int systemColour) {
        this.systemColour = systemColour;
    }

    /** Returns the id of the theme's colour definition. */
    public String id() {
        return PREFIX + name();
    }

    /**
     * Has flowcharts take the colours of the system alone, whatever the theme defines, as high contrast asks for; or
     * those of the theme again.
     */
    public static void useSystemColours(boolean alone) {
        system = alone;
    }

    /** Returns whether flowcharts take the colours of the system alone. */
    public static boolean isSystem() {
        return system;
    }

    /** Returns the colour of the system that stands for this one where the theme's are not wanted, see {@link SWT}. */
    public int systemColour() {
        return systemColour;
    }

    /** Returns the colour of the moment; whoever paints asks each time. */
    public Color get() {
        ColorRegistry colours = JFaceResources.getColorRegistry();
        return !system && colours.hasValueFor(id())
                ? colours.get(id())
                : Display.getCurrent().getSystemColor(systemColour);
    }

    /** Returns whether an id names one of these colours. */
    public static boolean isOneOf(String id) {
        List<String> ids = Arrays.stream(values()).map(FlowColour::id).toList();
        return ids.contains(id);
    }
}
