package org.throughline.improvement.overview;

import org.throughline.improvement.words.Names;
import org.throughline.model.base.Element;

/**
 * What is to be done next for a point of the method.
 *
 * @param words what to do, short enough for a button
 * @param kind where it is done
 * @param target the id of a command of the window, or of the element to go to
 */
public record NextStep(String words, Kind kind, String target) {
    private static final int LONGEST = 48;

    /** Where a step is done. */
    public enum Kind {
        /** A command of the window does it. */
        COMMAND,
        /** It is done where an element is edited. */
        ELEMENT
    }

    static NextStep command(String words, String command) {
        return new NextStep(words, Kind.COMMAND, "org.throughline.ui." + command);
    }

    static NextStep at(Element element, String words) {
        return new NextStep(words, Kind.ELEMENT, element.getId());
    }

    /** Goes to an element that is named in the words. */
    static NextStep atNamed(Element element, String key) {
        String name = Names.inLine(element).replaceAll("\\s+", " ");
        String shown =
                name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip() + "…";
        return at(element, OverviewTexts.of(key, shown));
    }
}
