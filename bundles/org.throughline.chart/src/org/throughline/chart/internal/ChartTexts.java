package org.throughline.chart.internal;

import org.throughline.core.language.Texts;
import org.throughline.model.survey.WaveRole;

/** The words of charts, from messages.properties. */
public final class ChartTexts {
    private static final Texts TEXTS = new Texts(ChartTexts.class);

    private ChartTexts() {}

    /** Returns a text, {@code {0}} and so on replaced by the arguments. */
    public static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }

    /** Returns what waves of a role are called. */
    public static String role(WaveRole role) {
        return of("role." + role.name());
    }
}
