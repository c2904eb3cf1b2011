package org.throughline.survey.results;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.stats.Share;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.WaveResult;
import org.throughline.survey.verdict.CardText;
import org.throughline.survey.verdict.Cards;
import org.throughline.survey.verdict.QuestionCard;

/**
 * The counted questions of a survey in all waves that have answers, as they may be shown.
 *
 * @param waves the waves with answers, the earliest first
 * @param baseline the latest baseline with answers
 * @param followUp the latest follow-up with answers, where there is a baseline too
 * @param rows the counted questions in the order asked
 * @param subjects the verdicts on needs, products, aspects and hand-offs; none where nothing is compared
 * @param benchmarked whether the client keeps published shares to hold its own against
 */
public record ResultTable(
        Survey survey,
        List<Wave> waves,
        Optional<Wave> baseline,
        Optional<Wave> followUp,
        List<ResultRow> rows,
        List<SubjectRow> subjects,
        boolean benchmarked) {
    static final Comparator<Wave> BY_DATE =
            Comparator.comparing(ResultTable::begin, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Keeps copies that nobody can change. */
    public ResultTable {
        waves = List.copyOf(waves);
        rows = List.copyOf(rows);
        subjects = List.copyOf(subjects);
    }

    /**
     * Reads the answers of all waves and judges the latest baseline and follow-up.
     *
     * @throws RefusedInputException where the answers of a wave, or what it asked, cannot be read
     */
    public static ResultTable of(ClientFolder client, Survey survey) throws IOException, RefusedInputException {
        Map<Wave, List<WaveResult>> results = new HashMap<>();
        List<Wave> waves = new ArrayList<>();
        for (Wave wave : survey.getWaves()) {
            Answers answers = Answers.read(client.path(), survey, wave);
            if (answers.rows() > 0) {
                waves.add(wave);
                results.put(wave, WaveResult.of(answers, survey, wave));
            }
        }
        waves.sort(BY_DATE);
        Optional<Wave> baseline = latest(waves, WaveRole.BASELINE);
        Optional<Wave> followUp = baseline.flatMap(before -> latest(waves, WaveRole.FOLLOW_UP));
        Optional<Cards> cards = followUp.isEmpty()
                ? Optional.empty()
                : Optional.of(Cards.of(client, survey, baseline.get(), followUp.get()));
        Disclosure disclosure = Disclosure.of(client.client().getSmallCells());
        CardText text = new CardText(disclosure);
        List<SubjectRow> subjects = cards.map(Cards::subjects).orElse(List.of()).stream()
                .map(card -> SubjectRow.of(card, text))
                .toList();
        PublishedShares published = PublishedShares.of(client.path(), disclosure);
        return new ResultTable(
                survey,
                waves,
                baseline,
                followUp,
                rows(waves, results, cards, published, disclosure),
                subjects,
                !published.isEmpty());
    }

    private static List<ResultRow> rows(
            List<Wave> waves,
            Map<Wave, List<WaveResult>> results,
            Optional<Cards> cards,
            PublishedShares published,
            Disclosure disclosure) {
        Map<Question, QuestionCard> judged = new HashMap<>();
        cards.ifPresent(all ->
                all.questions().forEach(card -> judged.put(card.comparison().question(), card)));
        ResultWords words = new ResultWords(disclosure);
        CardText text = new CardText(disclosure);
        List<ResultRow> rows = new ArrayList<>();
        int counted = waves.isEmpty() ? 0 : results.get(waves.getFirst()).size();
        for (int i = 0; i < counted; i++) {
            List<ResultCell> cells = new ArrayList<>();
            for (Wave wave : waves) {
                cells.add(words.share(results.get(wave).get(i).share()));
            }
            Question question = results.get(waves.getFirst()).get(i).question();
            Share own = results.get(waves.getLast()).get(i).share();
            ResultCell benchmark = published.cell(question, own, waves.getLast());
            QuestionCard card = judged.get(question);
            rows.add(
                    card == null
                            ? new ResultRow(
                                    question, cells, ResultCell.NOTHING, ResultCell.NOTHING, benchmark, List.of())
                            : new ResultRow(
                                    question,
                                    cells,
                                    words.difference(card.comparison(), card.hidden()),
                                    words.verdict(card.comparison(), card.hidden()),
                                    benchmark,
                                    text.lines(card)));
        }
        return rows;
    }

    static Optional<Wave> latest(List<Wave> waves, WaveRole role) {
        return waves.stream().filter(wave -> wave.getRole() == role).reduce((earlier, later) -> later);
    }

    private static LocalDate begin(Wave wave) {
        return wave.getFrom() == null ? wave.getTo() : wave.getFrom();
    }
}
