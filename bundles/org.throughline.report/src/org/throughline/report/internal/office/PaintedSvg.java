package org.throughline.report.internal.office;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.gvt.GraphicsNode;
import org.w3c.dom.Element;
import org.w3c.dom.svg.SVGDocument;

/** Paints pictures in dots, for programs that show no SVG. */
public final class PaintedSvg {
    /** More dots take longer to paint than a fallback is worth. */
    private static final double MOST_DOTS = 12_000_000;
    /** Of the ways to pack dots the one that is quick. */
    private static final float QUICK = 0.7f;

    private PaintedSvg() {}

    /**
     * Returns a picture as PNG on white.
     *
     * @param svg one that needs no style sheet
     * @param scale dots for each unit; fewer for a very large picture
     */
    static byte[] png(String svg, double scale) throws IOException {
        return png(image(svg, scale));
    }

    /**
     * Returns a picture on white.
     *
     * @param svg one that needs no style sheet
     * @param scale dots for each unit; fewer for a very large picture
     */
    public static BufferedImage image(String svg, double scale) throws IOException {
        ViewBox box = ViewBox.of(svg);
        double possible = Math.min(scale, Math.sqrt(MOST_DOTS / (box.width() * box.height())));
        int width = (int) Math.max(1, Math.round(box.width() * possible));
        int height = (int) Math.max(1, Math.round(box.height() * possible));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawn(svg, box, width, height).paint(graphics);
        graphics.dispose();
        return image;
    }

    private static GraphicsNode drawn(String svg, ViewBox box, int width, int height) throws IOException {
        SVGDocument document = new SAXSVGDocumentFactory(null).createSVGDocument("", new StringReader(svg));
        Element picture = document.getDocumentElement();
        if (!picture.hasAttribute("viewBox")) {
            picture.setAttribute("viewBox", "0 0 " + box.width() + " " + box.height());
        }
        picture.setAttribute("preserveAspectRatio", "none");
        picture.setAttribute("width", Integer.toString(width));
        picture.setAttribute("height", Integer.toString(height));
        UserAgent sheet = new UserAgentAdapter() {
            @Override
            public Dimension2D getViewportSize() {
                return new Dimension(width, height);
            }
        };
        BridgeContext context = new BridgeContext(sheet);
        try {
            return new GVTBuilder().build(context, document);
        } finally {
            context.dispose();
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUICK);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
