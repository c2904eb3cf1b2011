package org.throughline.improvement.words;

import java.util.ArrayList;
import java.util.List;
import org.throughline.core.language.Texts;

/** A sentence whose names and numbers are told apart from its words. Its methods return a longer one. */
public record Sentence(List<Part> parts) {
    private static final Texts TEXTS = new Texts(Sentence.class);

    /** The sentence without parts. */
    public static final Sentence EMPTY = new Sentence(List.of());

    /** A part of a sentence. */
    public sealed interface Part {
        /** The program's own words. */
        record Words(String words) implements Part {}

        /** What the client wrote. */
        record Name(String name) implements Part {}

        /** A number. */
        record Number(Quantity quantity) implements Part {}

        /** The interval of a number. */
        record Interval(Quantity quantity) implements Part {}
    }

    /** Keeps a copy of the list. */
    public Sentence {
        parts = List.copyOf(parts);
    }

    /** Returns a text whose places, {@code {0}} and so on, are taken by sentences. */
    public static Sentence of(Texts texts, String key, Sentence... places) {
        Object[] signs = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            signs[i] = "\0" + i + "\0";
        }
        List<Part> parts = new ArrayList<>();
        String[] told = texts.of(key, signs).split("\0", -1);
        for (int i = 0; i < told.length; i++) {
            if (i % 2 == 1) {
                parts.addAll(places[Integer.parseInt(told[i])].parts());
            } else if (!told[i].isEmpty()) {
                parts.add(new Part.Words(told[i]));
            }
        }
        return new Sentence(parts);
    }

    /** Begins a sentence with the program's own words. */
    public static Sentence of(String words) {
        return EMPTY.words(words);
    }

    /** Appends the program's own words. */
    public Sentence words(String words) {
        return with(new Part.Words(words));
    }

    /** Appends what the client wrote. */
    public Sentence name(String name) {
        return with(new Part.Name(name));
    }

    /** Appends a number. */
    public Sentence number(Quantity quantity) {
        return with(new Part.Number(quantity));
    }

    /** Appends a number with its interval, where it has one. */
    public Sentence measured(Quantity quantity) {
        Sentence number = number(quantity);
        return quantity.interval().isEmpty()
                ? number
                : of(TEXTS, "interval", number, EMPTY.with(new Part.Interval(quantity)));
    }

    private Sentence with(Part part) {
        List<Part> all = new ArrayList<>(parts);
        all.add(part);
        return new Sentence(all);
    }

    /** Returns the sentence as text. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Part part : parts) {
            plain.append(
                    switch (part) {
                        case Part.Words words -> words.words();
                        case Part.Name name -> name.name();
                        case Part.Number number -> number.quantity().shown();
                        case Part.Interval interval -> interval.quantity().interval();
                    });
        }
        return plain.toString();
    }

    @Override
    public String toString() {
        return plain();
    }
}
