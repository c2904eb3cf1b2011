package org.throughline.survey.instrument;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.throughline.model.organisation.Client;

/** The texts that this program gives to questionnaires, in English and German; any other language gets English. */
public final class InstrumentTexts {
    /** The languages there are texts in, as BCP 47 tags. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    private final ResourceBundle texts;

    private InstrumentTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Returns the texts of a language. */
    public static InstrumentTexts in(String language) {
        return new InstrumentTexts(ResourceBundle.getBundle(
                InstrumentTexts.class.getPackageName() + ".texts",
                Locale.forLanguageTag(known(language)),
                InstrumentTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Returns the language that a client's questionnaires are written in: his own where there are texts in it. */
    static String language(Client client) {
        return known(client.getLanguage());
    }

    private static String known(String language) {
        String primary = language == null ? "" : Locale.forLanguageTag(language).getLanguage();
        return LANGUAGES.contains(primary) ? primary : LANGUAGES.getFirst();
    }

    /** Returns a text, {@code {0}} and so on replaced by the arguments. */
    public String text(String key, Object... arguments) {
        String text = texts.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }
}
