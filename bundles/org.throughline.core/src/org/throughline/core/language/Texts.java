package org.throughline.core.language;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts that stand in {@code messages.properties} beside a class, with other languages in files beside that one; told
 * in the {@link Language} asked for, in English where none was or where there is no translation.
 */
public final class Texts {
    private final String file;
    private final ClassLoader loader;
    private final Map<Locale, ResourceBundle> languages = new ConcurrentHashMap<>();

    /** Takes the messages in the package of a class. */
    public Texts(Class<?> neighbour) {
        file = neighbour.getPackageName() + ".messages";
        loader = neighbour.getClassLoader();
        in(Locale.ROOT);
    }

    private ResourceBundle in(Locale locale) {
        return languages.computeIfAbsent(
                locale,
                wanted -> ResourceBundle.getBundle(
                        file,
                        wanted,
                        loader,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Returns whether there is a text under the key. */
    public boolean has(String key) {
        return in(Language.current()).containsKey(key);
    }

    /**
     * Returns a text, {@code {0}} and so on replaced by the arguments; days as the language writes them.
     *
     * @throws MissingResourceException where there is no text under the key
     */
    public String of(String key, Object... arguments) {
        Locale locale = Language.current();
        Object[] told = arguments.clone();
        for (int i = 0; i < told.length; i++) {
            told[i] = told[i] instanceof LocalDate day ? Language.day(day) : told[i];
        }
        Locale numbers = Language.isEnglish(locale) ? Locale.ROOT : locale;
        return new MessageFormat(in(locale).getString(key), numbers).format(told);
    }
}
