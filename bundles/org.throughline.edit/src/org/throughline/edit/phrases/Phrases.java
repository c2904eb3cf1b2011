package org.throughline.edit.phrases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.core.RefusedInputException;
import org.throughline.core.language.Language;

/**
 * Says in the window's language what bundles without a window say in English, since it may be written into files: why
 * input was refused, what became of an import, what a format is called. A sentence is known by its English pattern in
 * messages.properties; what is not known, such as a sentence of somebody's plug-in, stays as it is.
 */
public final class Phrases {
    private static final Map<Locale, List<Phrase>> KNOWN = new ConcurrentHashMap<>();

    private Phrases() {}

    /** Returns a sentence in the window's language. */
    public static String say(String english) {
        return say(english, Locale.getDefault());
    }

    /** Returns why something failed, in the window's language, with the place where it names one. */
    public static String why(Throwable failure) {
        if (failure instanceof RefusedInputException refused) {
            String place = refused.line() > 0
                    ? say(refused.file() + ", line " + refused.line())
                    : String.valueOf(refused.file());
            return place + ": " + say(refused.reason());
        }
        return failure.getMessage() == null ? failure.toString() : say(failure.getMessage());
    }

    static String say(String english, Locale locale) {
        if (english == null || Language.isEnglish(locale)) {
            return english;
        }
        for (Phrase phrase : KNOWN.computeIfAbsent(locale, Phrase::of)) {
            Optional<String> told = phrase.say(english, part -> say(part, locale));
            if (told.isPresent()) {
                return told.get();
            }
        }
        return english;
    }
}
