package org.throughline.diagram.internal.drawing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The colours and strokes of a flowchart, light, dark and printed; every rule is scoped by the picture's own class. */
public final class Style {
    /** The class of the picture's root. */
    public static final String ROOT = "throughline-flowchart";

    /**
     * The fonts in the order they are looked for: the first is the one that lines are measured in, the second has
     * letters as wide, those after them have narrower ones, so that text stays inside its figure wherever it is shown.
     */
    private static final String FAMILIES =
            "'DejaVu Sans',Verdana,'Noto Sans','Segoe UI','Liberation Sans',Arial,Helvetica,sans-serif";

    private static final String[] RULES = {
        "text{font-family:" + FAMILIES + ";fill:#1b2733;stroke:none}",
        ".paper{fill:#ffffff;stroke:none}",
        ".lane{fill:#ffffff;stroke:#8494a5;stroke-width:1}",
        ".lane-header{fill:#e6edf4;stroke:#8494a5;stroke-width:1}",
        ".figure{fill:#ffffff;stroke:#3d5166;stroke-width:1.5}",
        ".step{fill:#f3f8fd}",
        ".inner{fill:#fbfcfe}",
        ".called{stroke-width:3.5}",
        ".end{stroke-width:4}",
        ".note{fill:#fff9e0;stroke:#a08a3a}",
        ".document{fill:#f7f5fb}",
        ".mark{fill:none;stroke:#3d5166;stroke-width:2}",
        ".flow{fill:none;stroke:#5a6b7d;stroke-width:1.3}",
        ".head{fill:#5a6b7d;stroke:#5a6b7d;stroke-width:1}",
        ".open{fill:#ffffff}",
        ".message{stroke-dasharray:7 4}",
        ".association{stroke-dasharray:1.5 3.5}",
        ".hand-off{stroke:#0b57a4;stroke-width:2.6}",
        ".not-agreed{stroke-dasharray:11 5}",
        ".hand-off-head{fill:#0b57a4;stroke:#0b57a4}",
        ".halo{fill:#ffffff;fill-opacity:.88;stroke:none}",
        ".product{fill:#0b57a4}",
        ".connector{fill:#ffffff;stroke:#3d5166;stroke-width:1.3}",
        ".leader{fill:none;stroke:#5a6b7d;stroke-width:1;stroke-dasharray:2 2}",
        ".furniture{fill:#4a5968}"
    };

    private static final String[] DARK = {
        "text{fill:#e4ebf2}",
        ".paper{fill:#14191f}",
        ".lane{fill:#1a2027;stroke:#66788b}",
        ".lane-header{fill:#26313d;stroke:#66788b}",
        ".figure{fill:#1f2730;stroke:#a9bacb}",
        ".step{fill:#22303e}",
        ".inner{fill:#1d252d}",
        ".note{fill:#3a3520;stroke:#c7b266}",
        ".document{fill:#2a2735}",
        ".mark{stroke:#a9bacb}",
        ".flow{stroke:#9aabbc}",
        ".head{fill:#9aabbc;stroke:#9aabbc}",
        ".open{fill:#1a2027}",
        ".hand-off{stroke:#6fb3f5}",
        ".hand-off-head{fill:#6fb3f5;stroke:#6fb3f5}",
        ".halo{fill:#1a2027}",
        ".product{fill:#8cc4fa}",
        ".connector{fill:#1a2027;stroke:#a9bacb}",
        ".leader{stroke:#9aabbc}",
        ".furniture{fill:#b4c2d0}"
    };

    private static final Map<String, Look> LOOKS = new ConcurrentHashMap<>();

    private Style() {}

    /** Returns how something is painted on paper. */
    public static Look look(String classes) {
        return LOOKS.computeIfAbsent(classes, key -> Look.of(RULES, key));
    }

    /** Returns the rules as the content of a style element. */
    public static String css() {
        return scoped(RULES) + "\n@media screen and (prefers-color-scheme:dark){" + scoped(DARK) + "}";
    }

    private static String scoped(String... rules) {
        StringBuilder css = new StringBuilder();
        for (String rule : rules) {
            css.append('.').append(ROOT).append(' ').append(rule);
        }
        return css.toString();
    }
}
