package org.throughline.survey.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.survey.wording.Aligned.Change;

/**
 * Lays the questions of two waves side by side: by code first, what is left by its words. Case and the width of blanks
 * do not matter.
 */
public final class Alignment {
    private Alignment() {}

    /** Returns every question of both waves, those of the earlier wave first. */
    public static List<Aligned> of(AskedQuestions before, AskedQuestions after) {
        Map<String, AskedQuestion> byCode = new HashMap<>();
        after.questions().forEach(question -> byCode.put(question.code(), question));
        Set<String> known = new HashSet<>();
        before.questions().forEach(question -> known.add(question.code()));
        Map<String, AskedQuestion> byText = new HashMap<>();
        after.questions().stream()
                .filter(question ->
                        !known.contains(question.code()) && !question.text().isBlank())
                .forEach(question -> byText.putIfAbsent(key(question.text()), question));
        List<Aligned> aligned = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (AskedQuestion was : before.questions()) {
            AskedQuestion is = byCode.get(was.code());
            if (is == null) {
                is = byText.remove(key(was.text()));
            }
            if (is != null) {
                found.add(is.code());
            }
            aligned.add(is == null ? dropped(was) : compare(was, is));
        }
        after.questions().stream()
                .filter(question -> !found.contains(question.code()))
                .forEach(question -> aligned.add(added(question)));
        return aligned;
    }

    private static Aligned compare(AskedQuestion was, AskedQuestion is) {
        if (!was.code().equals(is.code())) {
            return new Aligned(
                    was.code(),
                    is.code(),
                    Change.RENAMED,
                    "asked in the same words as " + was.code() + " before and as " + is.code()
                            + " after: map the column to one question to compare them");
        }
        if (!was.kind().equals(is.kind()) || !choices(was).equals(choices(is))) {
            return new Aligned(
                    was.code(),
                    is.code(),
                    Change.OTHER_CHOICES,
                    was.code() + " offered other answers: before " + offered(was) + ", after " + offered(is));
        }
        boolean known = !was.text().isBlank() && !is.text().isBlank();
        if (known && !key(was.text()).equals(key(is.text()))) {
            return new Aligned(
                    was.code(),
                    is.code(),
                    Change.REWORDED,
                    was.code() + " was worded otherwise: before \"" + was.text() + "\", after \"" + is.text() + "\"");
        }
        return new Aligned(was.code(), is.code(), Change.SAME, was.code() + " was asked in the same words");
    }

    private static Aligned dropped(AskedQuestion was) {
        return new Aligned(
                was.code(), null, Change.DROPPED, was.code() + " was asked only before and cannot be compared");
    }

    private static Aligned added(AskedQuestion is) {
        return new Aligned(null, is.code(), Change.ADDED, is.code() + " was asked only after and cannot be compared");
    }

    private static List<String> choices(AskedQuestion question) {
        return question.choices().stream().map(Alignment::key).toList();
    }

    private static String offered(AskedQuestion question) {
        return question.choices().isEmpty() ? question.kind() : String.join(", ", question.choices());
    }

    private static String key(String text) {
        return text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
