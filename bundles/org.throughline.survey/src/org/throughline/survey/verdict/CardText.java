package org.throughline.survey.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.model.survey.Wave;
import org.throughline.survey.analysis.Response;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;

/** Everything that stands behind the verdict on a question, in lines of plain words. */
public final class CardText {
    private final Disclosure disclosure;

    /** Takes which counts must not be shown. */
    public CardText(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** Returns the lines of a card; what is hidden is in none of them. */
    public List<String> lines(QuestionCard card) {
        QuestionComparison compared = card.comparison();
        List<String> lines = new ArrayList<>();
        lines.add(card.words());
        if (!card.hidden()) {
            lines.add(CardWords.test(compared));
        }
        card.shift()
                .ifPresent(shift -> lines.add(String.format(
                        Locale.ROOT,
                        "%s: p = %.4f, not adjusted; a later answer is higher than an earlier one with"
                                + " probability %.2f",
                        shift.test().name(),
                        shift.test().p(),
                        shift.higher())));
        lines.add(figures(card.baseline()));
        lines.add(figures(card.followUp()));
        card.warnings().forEach(warning -> lines.add("Caution: " + warning));
        return lines;
    }

    private String figures(WaveFigures figures) {
        Wave wave = figures.wave();
        String invited = wave.isSetInvited() ? disclosure.show(wave.getInvited()) + " invited, " : "";
        int respondents = figures.response().respondents();
        String rates = disclosure.hides(respondents) ? "" : rates(figures.response());
        String rows = figures.used().isEmpty()
                ? "rows used and left out not shown"
                : figures.used().getAsInt() + " rows used, " + figures.leftOut().getAsInt() + " left out";
        return wave.getName() + dates(wave) + ": " + invited + disclosure.show(respondents) + " answered" + rates + "; "
                + rows;
    }

    /** Returns the response rates in brackets, or that they are unknown. */
    public static String rates(Response response) {
        return response.known()
                ? String.format(
                        Locale.ROOT,
                        " (response rates RR1 %.1f %%, RR2 %.1f %%, RR3 %.1f %%)",
                        100 * response.rr1(),
                        100 * response.rr2(),
                        100 * response.rr3())
                : " (response rate unknown: nobody noted how many were asked)";
    }

    private static String dates(Wave wave) {
        if (wave.getFrom() == null && wave.getTo() == null) {
            return "";
        }
        return " (" + (wave.getFrom() == null ? "" : wave.getFrom()) + " to "
                + (wave.getTo() == null ? "" : wave.getTo()) + ")";
    }
}
