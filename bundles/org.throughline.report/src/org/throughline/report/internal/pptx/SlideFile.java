package org.throughline.report.internal.pptx;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.throughline.report.internal.office.OfficeFile;

/** The parts of a presentation: those that every one has, and the slides with their notes. */
final class SlideFile extends OfficeFile {
    /** The name space of presentations. */
    static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";
    private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

    /** The layouts of slides, in the order in which the master names them. */
    enum Layout {
        TITLE("layoutTitle.xml"),
        TEXT("layoutText.xml"),
        PLAIN("layoutPlain.xml");

        private final String resource;

        Layout(String resource) {
            this.resource = resource;
        }
    }

    private final PackagePart[] layouts = new PackagePart[Layout.values().length];
    private final PackagePart notesMaster;
    private int slides;
    private int notes;

    SlideFile() throws IOException {
        super("/ppt/presentation.xml", TYPE + "presentation.main+xml");
        PackagePart master =
                add("/ppt/slideMasters/slideMaster1.xml", TYPE + "slideMaster+xml", ours("slideMaster.xml"));
        for (Layout layout : Layout.values()) {
            String name = "/ppt/slideLayouts/slideLayout" + (layout.ordinal() + 1) + ".xml";
            PackagePart part = add(name, TYPE + "slideLayout+xml", ours(layout.resource));
            relate(master, part, "slideLayout");
            relate(part, master, "slideMaster");
            layouts[layout.ordinal()] = part;
        }
        relate(master, add("/ppt/theme/theme1.xml", THEME, ours("theme.xml")), "theme");
        notesMaster = add("/ppt/notesMasters/notesMaster1.xml", TYPE + "notesMaster+xml", ours("notesMaster.xml"));
        relate(notesMaster, add("/ppt/theme/theme2.xml", THEME, ours("theme.xml")), "theme");
        relate(document(), master, "slideMaster");
        relate(document(), notesMaster, "notesMaster");
        relate(document(), add("/ppt/presProps.xml", TYPE + "presProps+xml", ours("presProps.xml")), "presProps");
    }

    private static byte[] ours(String name) throws IOException {
        try (InputStream in = SlideFile.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    /** Adds an empty slide; returns its part. The presentation refers to it as to no other slide before. */
    PackagePart slide(Layout layout) throws IOException {
        slides++;
        PackagePart slide = add("/ppt/slides/slide" + slides + ".xml", TYPE + "slide+xml", new byte[0]);
        relate(slide, layouts[layout.ordinal()], "slideLayout");
        return slide;
    }

    /** Adds the notes of a slide. */
    void notes(PackagePart slide, String markup) throws IOException {
        notes++;
        PackagePart part = add("/ppt/notesSlides/notesSlide" + notes + ".xml", TYPE + "notesSlide+xml", markup);
        relate(part, notesMaster, "notesMaster");
        relate(part, slide, "slide");
        relate(slide, part, "notesSlide");
    }
}
