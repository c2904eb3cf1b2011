package org.throughline.report.document;

import java.util.ArrayList;
import java.util.List;
import org.throughline.report.document.Inline.Footnote;
import org.throughline.report.document.Inline.Name;
import org.throughline.report.document.Inline.NumberMark;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.Inline.Reference;
import org.throughline.report.document.Inline.Words;

/** A run of words, names and numbers. Its methods return a longer text and leave this one as it is. */
public record Text(List<Inline> parts) {
    /** The text without parts. */
    public static final Text EMPTY = new Text(List.of());

    /** Keeps a copy of the list. */
    public Text {
        parts = List.copyOf(parts);
    }

    /** Returns a text of the report's own words; empty where there are none. */
    public static Text of(String words) {
        return words.isEmpty() ? EMPTY : EMPTY.words(words);
    }

    /** Returns a text of the client's words; empty where there are none. */
    public static Text ofName(String name) {
        return name == null || name.isBlank() ? EMPTY : EMPTY.name(name);
    }

    /** Appends words of the report itself. */
    public Text words(String words) {
        return with(new Words(words));
    }

    /** Appends the client's words. */
    public Text name(String name) {
        return with(new Name(name == null ? "" : name));
    }

    /** Appends a number. */
    public Text number(NumberRef number) {
        return with(number);
    }

    /** Appends the name of a table, figure or section: the anchor of its label, or the section's id. */
    public Text refer(String anchor) {
        return with(new Reference(anchor, ""));
    }

    /** Appends a footnote. */
    public Text footnote(Text text) {
        return with(new Footnote(text));
    }

    /** Appends all of another text. */
    public Text text(Text other) {
        List<Inline> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Text(all);
    }

    private Text with(Inline part) {
        return text(new Text(List.of(part)));
    }

    /** Returns whether there is nothing in it. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Returns the text without marks and footnotes. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Inline part : parts) {
            plain.append(
                    switch (part) {
                        case Words words -> words.words();
                        case Name name -> name.name();
                        case NumberRef number -> number.shown();
                        case NumberMark mark -> mark.entry();
                        case Reference reference -> reference.shown();
                        case Footnote footnote -> "";
                    });
        }
        return plain.toString();
    }
}
