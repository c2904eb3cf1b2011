package org.throughline.bpmn.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.bpmn.Remark;

/** Collects what is said of an import. */
final class Account {
    private final List<Remark> repaired = new ArrayList<>();
    private final List<Remark> kept = new ArrayList<>();
    private final List<Remark> dropped = new ArrayList<>();
    private final Map<String, Many> manyDropped = new LinkedHashMap<>();
    private final Map<String, Many> manyKept = new LinkedHashMap<>();

    private static final class Many {
        private int first;
        private int count;
        private String reason;
    }

    void repaired(XmlElement at, String reason) {
        repaired.add(new Remark(at.line, reason));
    }

    void kept(XmlElement at, String reason) {
        kept.add(new Remark(at.line, reason));
    }

    void dropped(XmlElement at, String reason) {
        dropped.add(new Remark(at.line, reason));
    }

    /** Drops one of many elements of the same kind; they are reported together, with the line of the first. */
    void droppedLikeOthers(XmlElement at, String reason) {
        count(manyDropped, at, reason);
    }

    /** Keeps one of many elements of the same kind; they are reported together, with the line of the first. */
    void keptLikeOthers(XmlElement at, String reason) {
        count(manyKept, at, reason);
    }

    private static void count(Map<String, Many> many, XmlElement at, String reason) {
        Many same = many.computeIfAbsent(at.name, name -> new Many());
        same.first = same.count++ == 0 ? at.line : Math.min(same.first, at.line);
        same.reason = reason;
    }

    List<Remark> repaired() {
        return sorted(repaired, Map.of());
    }

    List<Remark> kept() {
        return sorted(kept, manyKept);
    }

    List<Remark> dropped() {
        return sorted(dropped, manyDropped);
    }

    private static List<Remark> sorted(List<Remark> single, Map<String, Many> many) {
        List<Remark> all = new ArrayList<>(single);
        many.forEach((name, same) -> all.add(new Remark(
                same.first,
                name + (same.count > 1 ? ", " + same.count + " times, here the first" : "") + ": " + same.reason)));
        return all.stream()
                .sorted(Comparator.comparingInt(Remark::line).thenComparing(Remark::reason))
                .toList();
    }

    /** Returns an element in words: its kind, and its name or id in quotes. */
    static String words(XmlElement element) {
        String name = element.attribute("name");
        String called =
                name == null || name.isBlank() ? element.id() : name.strip().replaceAll("\\s+", " ");
        return called == null ? element.name : element.name + " \"" + called + "\"";
    }
}
