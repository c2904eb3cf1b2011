package org.throughline.report.internal.office;

import org.throughline.chart.Theme;
import org.throughline.chart.Tone;
import org.throughline.chart.markup.Markup;
import org.throughline.report.document.ChartData;
import org.throughline.report.document.ChartData.Form;
import org.throughline.report.document.ChartData.Role;
import org.throughline.report.document.ChartData.Series;

/** The fills and lines of charts: those of the drawn charts, so that a report looks the same in each format. */
final class ChartLook {
    private static final Tone[] LEVELS = {Tone.AGAINST, Tone.RATHER_AGAINST, Tone.NEITHER, Tone.RATHER_FOR, Tone.FOR};
    /** The units of lines in a point. */
    private static final int EMU = 12_700;

    private ChartLook() {}

    /** Writes how a bar looks. */
    static void bar(Markup out, ChartData data, int series) {
        Tone tone = data.series().get(series).role() == Role.LATER_VALUES ? Tone.AFTER : Tone.BEFORE;
        if (data.form() == Form.STACKED_BARS) {
            int count = data.series().size();
            int level = count == 1 ? LEVELS.length - 1 : Math.round(series * (LEVELS.length - 1f) / (count - 1));
            tone = LEVELS[level];
        }
        out.start("c:spPr");
        fill(out, tone.fill(Theme.LIGHT));
        line(out, tone.stroke(Theme.LIGHT), 0.75, null);
        out.end();
    }

    /** Writes how a line looks. */
    static void line(Markup out, Series series) {
        out.start("c:spPr");
        line(out, colour(series.role()), series.role() == Role.LIMIT ? 1 : 1.5, dash(series.role()));
        out.end();
    }

    private static String colour(Role role) {
        return switch (role) {
            case VALUES -> Tone.SERIES.stroke(Theme.LIGHT);
            case LATER_VALUES -> Tone.CHANGE.stroke(Theme.LIGHT);
            case CENTRE -> Tone.CENTRE.stroke(Theme.LIGHT);
            case LIMIT -> Tone.LIMIT.stroke(Theme.LIGHT);
            case TARGET -> Tone.TARGET.stroke(Theme.LIGHT);
        };
    }

    private static String dash(Role role) {
        return switch (role) {
            case VALUES, LATER_VALUES, CENTRE -> null;
            case LIMIT -> "dash";
            case TARGET -> "sysDot";
        };
    }

    /** Writes the points of a line: marked where they are measured, and larger where they are a signal. */
    static void marker(Markup out, Series series, boolean signal) {
        boolean measured = series.role() == Role.VALUES || series.role() == Role.LATER_VALUES;
        out.start("c:marker").empty("c:symbol", "val", !measured ? "none" : signal ? "diamond" : "circle");
        if (measured) {
            String colour = signal ? Tone.SIGNAL.stroke(Theme.LIGHT) : colour(series.role());
            out.empty("c:size", "val", signal ? "10" : "5").start("c:spPr");
            fill(out, colour);
            line(out, colour, 0.75, null);
            out.end();
        }
        out.end();
    }

    /** Writes how intervals look. */
    static void interval(Markup out) {
        out.start("c:spPr");
        line(out, Tone.INTERVAL.stroke(Theme.LIGHT), 1.25, null);
        out.end();
    }

    /** Writes how the lines look that values are read by. */
    static void grid(Markup out) {
        out.start("c:spPr");
        line(out, Tone.GRID.stroke(Theme.LIGHT), 0.75, null);
        out.end();
    }

    /** Writes the letters of a chart. */
    static void letters(Markup out, double points, String colour) {
        out.start("c:txPr").empty("a:bodyPr").empty("a:lstStyle").start("a:p").start("a:pPr");
        out.start("a:defRPr", "sz", Long.toString(Math.round(points * 100)));
        fill(out, colour);
        out.end().end().empty("a:endParaRPr", "lang", OfficeXml.LANGUAGE).end().end();
    }

    private static void fill(Markup out, String colour) {
        out.start("a:solidFill").empty("a:srgbClr", "val", colour.substring(1)).end();
    }

    private static void line(Markup out, String colour, double points, String dash) {
        out.start("a:ln", "w", Long.toString(Math.round(points * EMU)));
        fill(out, colour);
        if (dash != null) {
            out.empty("a:prstDash", "val", dash);
        }
        out.empty("a:round").end();
    }
}
