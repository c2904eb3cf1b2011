package org.throughline.core.diff;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.core.language.Language;
import org.throughline.model.base.Element;
import org.throughline.model.base.FieldValue;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.survey.Translation;

/** What elements, features and values are called in a sentence. */
final class Names {
    private static final int LONGEST = 60;

    private Names() {}

    /** Returns an element with its kind: {@code step "Draw blood"}. */
    static String of(Element element) {
        if (element instanceof HandOffRecord record) {
            return Sentences.of("name.handOff", quoted(record.getSupplierStep()), quoted(record.getCustomerStep()));
        }
        if (element instanceof Flow flow) {
            return Sentences.of("name.arrow", quoted(flow.getSource()), quoted(flow.getTarget()));
        }
        if (element instanceof FieldValue value) {
            return Sentences.of("name.fieldValue", quoted(value.getField()), container(value));
        }
        if (element instanceof Translation translation) {
            return Sentences.of("name.translation", translation.getLanguage(), container(translation));
        }
        String type = type(element);
        return element.getName() == null
                ? Sentences.of("name.nameless", type, container(element))
                : Sentences.of("name.named", type, quoted(element));
    }

    /** Returns the kind of an element: {@code sub-process}. */
    static String type(Element element) {
        return words("type.", element.eClass().getName());
    }

    private static String container(Element element) {
        return element.eContainer() instanceof Element container ? of(container) : Sentences.of("name.client");
    }

    /** Returns a name in quotation marks; in words where there is none. */
    static String quoted(Object element) {
        if (element == null) {
            return Sentences.of("name.nothing");
        }
        if (element instanceof Element named && named.getName() != null) {
            return Sentences.of("name.quoted", shortened(named.getName()));
        }
        return element instanceof Flow || element instanceof HandOffRecord
                ? of((Element) element)
                : Sentences.of("name.unnamed", type((Element) element));
    }

    /** Returns what a feature is called: {@code work time}. */
    static String of(EStructuralFeature feature) {
        return words("feature.", feature.getName());
    }

    /** Returns a text from the messages, or the words of the name where no message says otherwise. */
    private static String words(String prefix, String name) {
        return Sentences.has(prefix + name)
                ? Sentences.of(prefix + name)
                : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Returns a value as one reads it aloud; texts are shortened. */
    static String value(Object value) {
        if (value instanceof Duration duration) {
            return duration(duration);
        }
        if (value instanceof Enumerator literal) {
            return words("value.", literal.getLiteral());
        }
        if (value instanceof LocalDate day) {
            return Language.day(day);
        }
        return value instanceof String text
                ? Sentences.of("name.quoted", shortened(text))
                : words("value.", String.valueOf(value));
    }

    private static String duration(Duration duration) {
        StringBuilder words = new StringBuilder();
        append(words, "time.days", duration.toDays());
        append(words, "time.hours", duration.toHoursPart());
        append(words, "time.minutes", duration.toMinutesPart());
        append(words, "time.seconds", duration.toSecondsPart());
        return words.isEmpty() ? Sentences.of("time.minutes", 0) : words.toString();
    }

    private static void append(StringBuilder words, String key, long number) {
        if (number != 0) {
            words.append(words.isEmpty() ? "" : " ").append(Sentences.of(key, number));
        }
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
