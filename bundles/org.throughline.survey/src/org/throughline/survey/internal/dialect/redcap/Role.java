package org.throughline.survey.internal.dialect.redcap;

import java.util.Locale;
import java.util.Map;

/** What a column of a REDCap export is for. */
enum Role {
    RECORD,
    EVENT,
    INSTRUMENT,
    INSTANCE,
    GROUP,
    SURVEY_IDENTIFIER,
    TIMESTAMP,
    COMPLETE,
    FIELD,
    TICK,
    UNKNOWN;

    private static final Map<String, Role> RAW = Map.of(
            "redcap_event_name", EVENT,
            "redcap_repeat_instrument", INSTRUMENT,
            "redcap_repeat_instance", INSTANCE,
            "redcap_data_access_group", GROUP,
            "redcap_survey_identifier", SURVEY_IDENTIFIER);
    private static final Map<String, Role> LABELLED = Map.of(
            "event name", EVENT,
            "repeat instrument", INSTRUMENT,
            "repeat instance", INSTANCE,
            "data access group", GROUP,
            "survey identifier", SURVEY_IDENTIFIER,
            "survey timestamp", TIMESTAMP,
            "complete?", COMPLETE);

    /** Returns what REDCap itself adds to a raw export under that name; {@link #UNKNOWN} for all others. */
    static Role ofName(String name) {
        return RAW.getOrDefault(name, UNKNOWN);
    }

    /** Returns what REDCap itself adds to an export with labels under that heading. */
    static Role ofHeading(String heading) {
        return LABELLED.getOrDefault(heading.toLowerCase(Locale.ROOT), UNKNOWN);
    }

    /** Returns the name that a raw export has for what an export with labels adds. */
    String rawName(String otherwise) {
        return RAW.entrySet().stream()
                .filter(entry -> entry.getValue() == this)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }
}
