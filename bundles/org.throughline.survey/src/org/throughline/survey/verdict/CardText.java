package org.throughline.survey.verdict;

import java.util.ArrayList;
import java.util.List;
import org.throughline.core.language.Language;
import org.throughline.core.language.Texts;
import org.throughline.model.survey.Wave;
import org.throughline.survey.analysis.Response;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.QuestionComparison;

/** Everything that stands behind the verdict on a question, in lines of plain words. */
public final class CardText {
    private static final Texts TEXTS = new Texts(CardText.class);

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
                .ifPresent(shift -> lines.add(TEXTS.of(
                        "shift", shift.test().name(), decimals(4, shift.test().p()), decimals(2, shift.higher()))));
        lines.add(figures(card.baseline()));
        lines.add(figures(card.followUp()));
        card.warnings().forEach(warning -> lines.add(TEXTS.of("caution", warning)));
        return lines;
    }

    private String figures(WaveFigures figures) {
        Wave wave = figures.wave();
        String invited = wave.isSetInvited() ? TEXTS.of("invited", disclosure.show(wave.getInvited())) + ", " : "";
        int respondents = figures.response().respondents();
        String rates = disclosure.hides(respondents) ? "" : rates(figures.response());
        String rows = figures.used().isEmpty()
                ? TEXTS.of("rows.hidden")
                : TEXTS.of("rows", figures.used().getAsInt(), figures.leftOut().getAsInt());
        String answered = TEXTS.of("answered", disclosure.show(respondents));
        return wave.getName() + dates(wave) + ": " + invited + answered + rates + "; " + rows;
    }

    /** Returns the response rates in brackets, or that they are unknown. */
    public static String rates(Response response) {
        return response.known()
                ? " "
                        + TEXTS.of(
                                "rates",
                                decimals(1, 100 * response.rr1()),
                                decimals(1, 100 * response.rr2()),
                                decimals(1, 100 * response.rr3()))
                : " " + TEXTS.of("rates.unknown");
    }

    private static String dates(Wave wave) {
        if (wave.getFrom() == null && wave.getTo() == null) {
            return "";
        }
        return " (" + TEXTS.of("dates", Language.day(wave.getFrom()), Language.day(wave.getTo())) + ")";
    }

    private static String decimals(int places, double number) {
        return String.format(Language.numbers(), "%." + places + "f", number);
    }
}
