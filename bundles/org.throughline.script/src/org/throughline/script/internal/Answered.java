package org.throughline.script.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.analysis.ChoiceCount;
import org.throughline.survey.analysis.QuestionResult;
import org.throughline.survey.analysis.WaveAnalysis;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.compare.Disclosure;

/** How a wave answered, as far as the client's small-cell profile lets it be shown; single answers are never seen. */
final class Answered {
    private final Context context;
    private final Scriptable scope;
    private final ClientFolder client;
    private final Elements elements;

    Answered(Context context, Scriptable scope, ClientFolder client, Elements elements) {
        this.context = context;
        this.scope = scope;
        this.client = client;
        this.elements = elements;
    }

    Object results(Object[] given) {
        Survey survey = argument(given, 0, Survey.class);
        Wave wave = argument(given, 1, Wave.class);
        if (survey == null || wave == null || wave.eContainer() != survey) {
            throw Elements.refused("results takes a survey and one of its waves");
        }
        Disclosure disclosure = Disclosure.of(client.client().getSmallCells());
        try {
            Answers answers = Answers.read(client.path(), survey, wave);
            List<Object> rows = new ArrayList<>();
            for (QuestionResult result :
                    WaveAnalysis.of(answers, survey, wave, disclosure).questions()) {
                rows.add(row(result, disclosure));
            }
            return elements.array(rows);
        } catch (RefusedInputException | IOException e) {
            throw Elements.refused("the answers of the wave " + wave.getName() + " cannot be read: " + e.getMessage());
        }
    }

    private static <T> T argument(Object[] given, int at, Class<T> type) {
        return given.length > at && given[at] instanceof ElementObject object && type.isInstance(object.element())
                ? type.cast(object.element())
                : null;
    }

    private Scriptable row(QuestionResult result, Disclosure disclosure) {
        Scriptable row = context.newObject(scope);
        row.put("question", row, elements.of(result.question()));
        row.put("valid", row, count(result.valid()));
        row.put("missing", row, count(result.missing()));
        boolean shown = result.favourable()
                .filter(share -> !disclosure.hides(share) && share.n() > 0)
                .isPresent();
        row.put("favourable", row, shown ? (double) result.favourable().get().x() : null);
        row.put("share", row, shown ? result.favourable().get().value() : null);
        row.put("low", row, shown ? result.favourable().get().wilson95().low() : null);
        row.put("high", row, shown ? result.favourable().get().wilson95().high() : null);
        Scriptable choices = context.newObject(scope);
        for (ChoiceCount choice : result.choices()) {
            choices.put(choice.code(), choices, count(choice.count()));
        }
        row.put("choices", row, choices);
        return row;
    }

    private static Object count(OptionalInt count) {
        return count.isPresent() ? (double) count.getAsInt() : null;
    }
}
