package org.throughline.ui.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.core.find.Rank;
import org.throughline.ui.Problems;

/** Finds pages of the help by their titles, then by what is written on them. */
public final class HelpSearch {
    private static final Pattern TAG = Pattern.compile("<(style|head)[^>]*>.*?</\\1>|<[^>]+>", Pattern.DOTALL);
    private static final int BEFORE = 30;
    private static final int AROUND = 110;

    private final Map<HelpTopic, String> texts = new LinkedHashMap<>();

    /**
     * A page that was found.
     *
     * @param excerpt the words around the first hit; empty where the title fits
     */
    public record Hit(HelpTopic topic, String excerpt) {}

    private record Ranked(Hit hit, Rank rank) {}

    /** Reads the pages of the contents. */
    public HelpSearch(List<HelpTopic> contents) {
        for (HelpTopic topic : HelpTopic.pages(contents)) {
            texts.put(topic, text(topic.href()));
        }
    }

    private static String text(String href) {
        try {
            var file = HelpFiles.of(href.replaceFirst("#.*", ""));
            return file == null || !"file".equals(file.getScheme()) ? "" : plain(Files.readString(Path.of(file)));
        } catch (IOException e) {
            Problems.log(e);
            return "";
        }
    }

    private static String plain(String page) {
        return TAG.matcher(page)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Returns the pages that hold all the words, those with them in their titles first. */
    public List<Hit> find(String words, int most) {
        List<Ranked> titles = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        if (!words.isBlank()) {
            texts.forEach((topic, text) -> {
                Rank rank = Rank.of(topic.label(), words);
                if (rank != null) {
                    titles.add(new Ranked(new Hit(topic, ""), rank));
                } else if (Rank.of(text, words) != null) {
                    others.add(new Hit(topic, excerpt(text, words)));
                }
            });
        }
        titles.sort(Comparator.comparing(Ranked::rank));
        List<Hit> found = new ArrayList<>(titles.stream().map(Ranked::hit).toList());
        found.addAll(others);
        return found.stream().limit(most).toList();
    }

    private static String excerpt(String text, String words) {
        Matcher first = Pattern.compile(
                        Pattern.quote(words.strip().split("\\s+")[0]), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        int at = first.find() ? first.start() : 0;
        int from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
        int to = Math.min(text.length(), from + AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }
}
