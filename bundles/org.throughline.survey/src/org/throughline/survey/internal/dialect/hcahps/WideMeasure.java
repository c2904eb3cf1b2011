package org.throughline.survey.internal.dialect.hcahps;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The measures of older HCAHPS files, which name columns by wordings, under the ids that newer files give them. */
final class WideMeasure {
    private static final Map<String, String> SUBJECTS = new LinkedHashMap<>();

    static {
        SUBJECTS.put("nurses", "H_COMP_1");
        SUBJECTS.put("doctors", "H_COMP_2");
        SUBJECTS.put("received help", "H_COMP_3");
        SUBJECTS.put("pain", "H_COMP_4");
        SUBJECTS.put("medicines", "H_COMP_5");
        SUBJECTS.put("recovery at home", "H_COMP_6");
        SUBJECTS.put("bathroom", "H_CLEAN_HSP");
        SUBJECTS.put("quiet", "H_QUIET_HSP");
    }

    private WideMeasure() {}

    /** Returns the id; the wording where there is none for it. */
    static String id(String wording) {
        String text = wording.toLowerCase(Locale.ROOT);
        if (text.contains("recommend")) {
            return "H_RECMND_"
                    + (text.contains("definitely") ? "DY" : text.contains("probably yes") ? "PY" : recommend(text));
        }
        if (text.contains("rating")) {
            return "H_HSP_RATING_" + (text.contains("9 or 10") ? "9_10" : text.contains("7 or 8") ? "7_8" : "0_6");
        }
        for (Map.Entry<String, String> subject : SUBJECTS.entrySet()) {
            if (text.contains(subject.getKey())) {
                return subject.getValue() + answer(text);
            }
        }
        return wording;
    }

    private static String recommend(String text) {
        return text.contains("would not") || text.contains("reported no") ? "DN" : "PY";
    }

    private static String answer(String text) {
        if (text.contains("always")) {
            return "_A_P";
        }
        if (text.contains("usually")) {
            return "_U_P";
        }
        if (text.contains("sometimes") || text.contains("never")) {
            return "_SN_P";
        }
        boolean no = text.contains("not given") || text.contains("reported no") || text.contains("were not");
        return no ? "_N_P" : "_Y_P";
    }
}
