package org.throughline.report.internal.pptx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.throughline.chart.markup.Markup;
import org.throughline.report.internal.office.OfficeFile;
import org.throughline.report.internal.office.OfficeXml;

/** The main part of a presentation: the order of its slides, and the sections in which its sorter shows them. */
final class Presentation {
    private static final String P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main";
    /** How programs find the sections. */
    private static final String SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";
    /** The smallest id that a master may have. */
    private static final String MASTER = "2147483648";
    /** The smallest id that a slide may have. */
    private static final int FIRST = 256;

    private static final int LONGEST = 80;

    private final SlideFile file;
    private final List<String> slides = new ArrayList<>();
    private final Map<String, List<Integer>> sections = new LinkedHashMap<>();

    Presentation(SlideFile file) {
        this.file = file;
    }

    /** Adds the next slide; returns its number from 1. */
    int add(String section, PackagePart slide) {
        sections.computeIfAbsent(section, key -> new ArrayList<>()).add(FIRST + slides.size());
        slides.add(file.relate(file.document(), slide, "slide"));
        return slides.size();
    }

    /** Writes the part. */
    void write() throws IOException {
        Markup out = new Markup();
        out.start("p:presentation", "xmlns:a", OfficeXml.A, "xmlns:r", OfficeXml.R, "xmlns:p", SlideFile.P);
        out.attributes("saveSubsetFonts", "1").start("p:sldMasterIdLst");
        out.empty("p:sldMasterId", "id", MASTER, "r:id", "rId1").end();
        out.start("p:notesMasterIdLst").empty("p:notesMasterId", "r:id", "rId2").end();
        out.start("p:sldIdLst");
        for (int i = 0; i < slides.size(); i++) {
            out.empty("p:sldId", "id", Integer.toString(FIRST + i), "r:id", slides.get(i));
        }
        out.end();
        out.empty("p:sldSz", "cx", OfficeXml.emu(SlideBox.SLIDE.width()));
        out.attributes("cy", OfficeXml.emu(SlideBox.SLIDE.height()));
        out.empty("p:notesSz", "cx", OfficeXml.emu(SlideBox.SLIDE.height()));
        out.attributes("cy", OfficeXml.emu(SlideBox.SLIDE.height() * 4 / 3));
        sections(out);
        out.end();
        OfficeFile.fill(file.document(), out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void sections(Markup out) {
        out.start("p:extLst").start("p:ext", "uri", SECTIONS).start("p14:sectionLst", "xmlns:p14", P14);
        sections.forEach((name, ids) -> {
            String id = UUID.nameUUIDFromBytes((name + ids.getFirst()).getBytes(StandardCharsets.UTF_8))
                    .toString()
                    .toUpperCase(Locale.ROOT);
            String shown = name.substring(
                    0, name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length()))));
            out.start("p14:section", "name", shown, "id", "{" + id + "}").start("p14:sldIdLst");
            ids.forEach(slide -> out.empty("p14:sldId", "id", slide.toString()));
            out.end().end();
        });
        out.end().end().end();
    }
}
