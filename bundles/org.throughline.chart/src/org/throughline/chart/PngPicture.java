package org.throughline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.AttributedString;
import javax.imageio.ImageIO;
import org.throughline.chart.markup.Markup;

/** Paints a picture in dots, two for each point of 1/96 inch. */
final class PngPicture {
    private static final int SCALE = 2;
    private static final String FONT = "DejaVu Sans";
    private static final float MITER = 10;

    private final Picture picture;
    private final Theme theme;

    PngPicture(Picture picture, Theme theme) {
        this.picture = picture;
        this.theme = theme;
    }

    byte[] bytes() throws IOException {
        BufferedImage image =
                new BufferedImage(SCALE * picture.width(), SCALE * picture.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paint(graphics, new Mark.Box(Tone.GROUND, 0, 0, picture.width(), picture.height()));
        picture.marks().forEach(mark -> paint(graphics, mark));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private void paint(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case Mark.Line line -> shape(graphics, line.tone(), path(line.xy()));
            case Mark.Box box ->
                shape(graphics, box.tone(), new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            case Mark.Dot dot -> {
                double size = 2 * dot.radius();
                double left = dot.x() - dot.radius();
                shape(graphics, dot.tone(), new Ellipse2D.Double(left, dot.y() - dot.radius(), size, size));
            }
            case Mark.Words words -> words(graphics, words);
            case Mark.Told told -> told.marks().forEach(inner -> paint(graphics, inner));
            case Mark.Moved moved -> {
                graphics.translate(moved.right(), moved.down());
                moved.marks().forEach(inner -> paint(graphics, inner));
                graphics.translate(-moved.right(), -moved.down());
            }
        }
    }

    private void shape(Graphics2D graphics, Tone tone, Shape shape) {
        if (!tone.fill(theme).equals("none")) {
            graphics.setColor(Color.decode(tone.fill(theme)));
            graphics.fill(shape);
        }
        if (!tone.stroke(theme).equals("none")) {
            graphics.setColor(Color.decode(tone.stroke(theme)));
            graphics.setStroke(new BasicStroke(
                    (float) tone.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, MITER, dash(tone), 0));
            graphics.draw(shape);
        }
    }

    private static float[] dash(Tone tone) {
        if (tone.dash() == null) {
            return null;
        }
        String[] lengths = tone.dash().split(" ");
        return new float[] {Float.parseFloat(lengths[0]), Float.parseFloat(lengths[1])};
    }

    private static Path2D path(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    private void words(Graphics2D graphics, Mark.Words words) {
        String text = Markup.fit(words.text()).replace('\n', ' ');
        if (text.isBlank()) {
            return;
        }
        TextLayout layout = layout(text, words, graphics.getFontRenderContext());
        double before = switch (words.anchor()) {
            case START -> 0;
            case MIDDLE -> layout.getAdvance() / 2;
            case END -> layout.getAdvance();
        };
        graphics.setColor(Color.decode(words.tone().fill(theme)));
        layout.draw(graphics, (float) (words.x() - before), (float) words.y());
    }

    private static TextLayout layout(String text, Mark.Words words, FontRenderContext context) {
        int style = words.bold() ? Font.BOLD : Font.PLAIN;
        Font usual = new Font(FONT, style, words.size());
        Font other = new Font(Font.DIALOG, style, words.size());
        AttributedString lettered = new AttributedString(text);
        lettered.addAttribute(TextAttribute.FONT, usual);
        for (int start = 0; start < text.length(); ) {
            int end = text.offsetByCodePoints(start, 1);
            if (!usual.canDisplay(text.codePointAt(start))) {
                lettered.addAttribute(TextAttribute.FONT, other, start, end);
            }
            start = end;
        }
        return new TextLayout(lettered.getIterator(), context);
    }
}
