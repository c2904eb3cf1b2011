package org.throughline.edit.phrases;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that is known in two languages. Behind a {@code +} its key names the places that are taken by phrases
 * themselves; the others are taken by names, numbers and other words of the client.
 */
final class Phrase {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Pattern english;
    private final List<Integer> places = new ArrayList<>();
    private final int letters;
    private final String phrases;
    private final MessageFormat told;

    private Phrase(String key, String english, String told, Locale locale) {
        String plain = english.replace("''", "'");
        StringBuilder pattern = new StringBuilder();
        Matcher place = PLACE.matcher(plain);
        int end = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(plain.substring(end, place.start()))).append("(.+?)");
            places.add(Integer.parseInt(place.group(1)));
            end = place.end();
        }
        pattern.append(Pattern.quote(plain.substring(end)));
        this.english = Pattern.compile(pattern.toString(), Pattern.DOTALL);
        letters = PLACE.matcher(plain).replaceAll("").length();
        phrases = key.substring(key.indexOf('+') + 1).replaceAll(key.indexOf('+') < 0 ? "." : "\\D", "");
        this.told = new MessageFormat(told, locale);
    }

    /** Returns the phrases of a language, those that say most first. */
    static List<Phrase> of(Locale locale) {
        ResourceBundle english = messages(Locale.ROOT);
        ResourceBundle other = messages(locale);
        return new TreeSet<>(english.keySet())
                .stream()
                        .map(key -> new Phrase(key, english.getString(key), other.getString(key), locale))
                        .sorted(Comparator.comparingInt((Phrase phrase) -> phrase.letters)
                                .reversed())
                        .toList();
    }

    private static ResourceBundle messages(Locale locale) {
        return ResourceBundle.getBundle(
                Phrase.class.getPackageName() + ".messages",
                locale,
                Phrase.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Returns a sentence in the other language where this phrase is it. */
    Optional<String> say(String sentence, UnaryOperator<String> others) {
        Matcher matcher = english.matcher(sentence);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Object[] words = new Object[places.size()];
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            String word = matcher.group(i + 1);
            words[place] = phrases.contains(String.valueOf(place)) ? others.apply(word) : word;
        }
        return Optional.of(told.format(words));
    }
}
