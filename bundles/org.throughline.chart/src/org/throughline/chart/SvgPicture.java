package org.throughline.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.throughline.chart.markup.Markup;

/**
 * Writes a picture as SVG: text stays text. Colours are attributes, for a light ground, so that it looks right where
 * style sheets are not read; the classes of {@link Tone} let a page restyle it.
 */
final class SvgPicture {
    private static final String ROOT = "throughline-chart";
    private static final String FONTS = "system-ui, 'DejaVu Sans', sans-serif";
    private static final int FONT_SIZE = 14;

    private final Picture picture;
    private final Markup svg = new Markup();

    SvgPicture(Picture picture) {
        this.picture = picture;
    }

    /** Returns the picture alone. */
    String element() {
        begin();
        picture.marks().forEach(this::draw);
        return svg.end().toString();
    }

    /** Returns the picture on a ground; without a theme it takes that of whoever looks at it. */
    String file(Theme theme) {
        begin();
        if (theme != Theme.LIGHT) {
            svg.element("style", theme == Theme.DARK ? dark() : "@media (prefers-color-scheme:dark){" + dark() + "}");
        }
        draw(new Mark.Box(Tone.GROUND, 0, 0, picture.width(), picture.height()));
        picture.marks().forEach(this::draw);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.end() + "\n";
    }

    private void begin() {
        svg.start("svg", "xmlns", "http://www.w3.org/2000/svg", "class", ROOT, "role", "img");
        svg.attributes("viewBox", "0 0 " + picture.width() + " " + picture.height());
        svg.attributes("width", "" + picture.width(), "height", "" + picture.height());
        svg.attributes("font-family", FONTS, "font-size", "" + FONT_SIZE);
        svg.element("title", picture.title()).element("desc", picture.description());
    }

    private static String dark() {
        StringBuilder css = new StringBuilder();
        for (Tone tone : Tone.values()) {
            css.append('.').append(ROOT).append(" .").append(tone.styleClass());
            css.append("{fill:").append(tone.fill(Theme.DARK));
            css.append(";stroke:").append(tone.stroke(Theme.DARK)).append('}');
        }
        return css.toString();
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Line line -> {
                svg.empty("path", "d", path(line.xy()));
                look(line.tone());
            }
            case Mark.Box box -> {
                svg.empty("rect", "x", number(box.x()), "y", number(box.y()));
                svg.attributes("width", number(box.width()), "height", number(box.height()));
                look(box.tone());
            }
            case Mark.Dot dot -> {
                svg.empty("circle", "cx", number(dot.x()), "cy", number(dot.y()), "r", number(dot.radius()));
                look(dot.tone());
            }
            case Mark.Words words -> draw(words);
            case Mark.Told told -> {
                svg.start("g").element("title", told.words());
                told.marks().forEach(this::draw);
                svg.end();
            }
            case Mark.Moved moved -> {
                String by = number(moved.right()) + " " + number(moved.down());
                svg.start("g", "transform", "translate(" + by + ")");
                moved.marks().forEach(this::draw);
                svg.end();
            }
        }
    }

    private void draw(Mark.Words words) {
        svg.start("text", "x", number(words.x()), "y", number(words.y()));
        if (words.anchor() != Mark.Anchor.START) {
            svg.attributes("text-anchor", words.anchor().name().toLowerCase(Locale.ROOT));
        }
        svg.attributes(
                "font-size",
                words.size() == FONT_SIZE ? null : "" + words.size(),
                "font-weight",
                words.bold() ? "600" : null);
        look(words.tone());
        svg.text(words.text()).end();
    }

    private void look(Tone tone) {
        svg.attributes("class", tone.styleClass(), "fill", tone.fill(Theme.LIGHT));
        String stroke = tone.stroke(Theme.LIGHT);
        if (!stroke.equals("none")) {
            svg.attributes("stroke", stroke, "stroke-width", tone.width() == 1 ? null : number(tone.width()));
            svg.attributes("stroke-dasharray", tone.dash());
        }
    }

    private static String path(double... xy) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < xy.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L').append(number(xy[i])).append(' ').append(number(xy[i + 1]));
        }
        return path.toString();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
