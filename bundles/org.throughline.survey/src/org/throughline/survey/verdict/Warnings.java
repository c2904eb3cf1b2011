package org.throughline.survey.verdict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.core.RefusedInputException;
import org.throughline.core.language.Texts;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.wording.Aligned;
import org.throughline.survey.wording.Alignment;
import org.throughline.survey.wording.AskedQuestions;

/** What speaks against comparing two waves: other words, other answers, other people. */
final class Warnings {
    private static final Texts TEXTS = new Texts(Warnings.class);

    private final List<String> ofAll = new ArrayList<>();
    private final List<Aligned> aligned;

    private Warnings(List<Aligned> aligned) {
        this.aligned = aligned;
    }

    static Warnings of(Path client, Survey survey, Wave before, Wave after) throws IOException, RefusedInputException {
        Optional<AskedQuestions> was = AskedQuestions.read(client, survey, before);
        Optional<AskedQuestions> is = AskedQuestions.read(client, survey, after);
        boolean both = was.isPresent() && is.isPresent();
        Warnings warnings = new Warnings(both ? Alignment.of(was.get(), is.get()) : List.of());
        if (was.isPresent() != is.isPresent()) {
            warnings.ofAll.add(TEXTS.of("notKept", (was.isPresent() ? after : before).getName()));
        }
        String audience = words(before.getAudience());
        String other = words(after.getAudience());
        if (!audience.equalsIgnoreCase(other)) {
            warnings.ofAll.add(TEXTS.of("otherPeople", people(audience), people(other)));
        }
        return warnings;
    }

    private static String people(String audience) {
        return audience.isEmpty() ? TEXTS.of("nobodyNoted") : TEXTS.of("quoted", audience);
    }

    private static String words(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    /** Returns the warnings about a question, as sentences. */
    List<String> of(Question question) {
        List<String> warnings = new ArrayList<>();
        for (Aligned one : aligned) {
            boolean asked = question.getCode().equals(one.before())
                    || question.getCode().equals(one.after());
            if (asked && !one.isComparable()) {
                warnings.add(one.words() + ".");
            }
        }
        warnings.addAll(ofAll);
        return warnings;
    }

    /** Returns every question that is not the same in both waves. */
    List<Aligned> notComparable() {
        return aligned.stream().filter(one -> !one.isComparable()).toList();
    }
}
