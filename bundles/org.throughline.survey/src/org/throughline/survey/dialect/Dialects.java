package org.throughline.survey.dialect;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.throughline.core.RefusedInputException;
import org.throughline.core.extension.Contribution;
import org.throughline.core.extension.ContributionRegistry;

/** The dialects that are contributed to {@value #POINT}. */
public final class Dialects {
    /** The extension point. */
    public static final String POINT = "org.throughline.survey.dialects";

    private static final ContributionRegistry<Dialect> REGISTRY =
            new ContributionRegistry<>(POINT, Dialect.class, dialect -> {
                dialect.id();
                dialect.label();
            });

    private Dialects() {}

    /**
     * A dialect chosen for a file.
     *
     * @param sniff how sure it is that the file is its own
     */
    public record Choice(Dialect dialect, Sniff sniff) {}

    /** Returns what is contributed, the contributions that failed too. */
    public static List<Contribution<Dialect>> contributions() {
        return REGISTRY.contributions();
    }

    /** Returns the dialects that work, sorted by their contributions' ids. */
    public static List<Dialect> all() {
        return REGISTRY.instances();
    }

    /**
     * Chooses a dialect for a file.
     *
     * @param id the dialect asked for; null takes the surest
     * @throws RefusedInputException where there is no such dialect, none knows the file, or it is no text either
     */
    public static Choice choose(SurveyFile file, String id) throws RefusedInputException {
        if (id != null) {
            Dialect named = all().stream()
                    .filter(dialect -> dialect.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new RefusedInputException(
                            file.path(), 0, "there is no dialect " + id + "; known are " + ids()));
            return new Choice(named, sniff(named, file));
        }
        List<Choice> choices = sniff(file);
        Choice surest = choices.stream()
                .max(Comparator.comparingDouble(choice -> choice.sniff().confidence()))
                .orElseThrow(() -> new RefusedInputException(file.path(), 0, "no dialect is installed"));
        if (surest.sniff().confidence() == 0) {
            file.encoding();
            throw new RefusedInputException(file.path(), 0, nobody(choices));
        }
        return surest;
    }

    /** Returns what every dialect that works says of a file, sorted by their contributions' ids. */
    public static List<Choice> sniff(SurveyFile file) {
        List<Choice> choices = new ArrayList<>();
        for (Dialect dialect : all()) {
            choices.add(new Choice(dialect, sniff(dialect, file)));
        }
        return choices;
    }

    private static Sniff sniff(Dialect dialect, SurveyFile file) {
        try {
            return dialect.sniff(file);
        } catch (CancellationException | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            REGISTRY.switchOff(dialect, e);
            return Sniff.no("failed: " + e);
        }
    }

    private static String ids() {
        return String.join(", ", all().stream().map(Dialect::id).toList());
    }

    private static String nobody(List<Choice> choices) {
        StringBuilder text = new StringBuilder("no dialect knows this file");
        for (Choice choice : choices) {
            text.append("; ").append(choice.dialect().label()).append(": ");
            text.append(String.join(", ", choice.sniff().reasons()));
        }
        return text.toString();
    }
}
