package org.throughline.survey.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.throughline.core.RefusedInputException;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Holm;
import org.throughline.survey.answers.Answers;

/** Compares two waves of a survey, question by question. */
public final class Comparison {
    private Comparison() {}

    /**
     * Compares every question that has favourable answers, in the order asked, person by person where
     * {@link Matching#rule()} says so. Holm's adjustment counts the questions whose comparison is shown. The small-cell
     * profile is that of the client whose folder the survey was loaded with, CMS for a survey on its own.
     *
     * @throws RefusedInputException where the answers of a wave cannot be read
     */
    public static List<QuestionComparison> of(Path clientFolder, Survey survey, Wave baseline, Wave followUp)
            throws IOException, RefusedInputException {
        Answers before = Answers.read(clientFolder, survey, baseline);
        return of(survey, baseline, before, followUp, Answers.read(clientFolder, survey, followUp));
    }

    /** Compares two waves whose answers were read already, as {@link #of(Path, Survey, Wave, Wave)} does. */
    public static List<QuestionComparison> of(
            Survey survey, Wave baseline, Answers before, Wave followUp, Answers after) {
        List<WaveResult> was = WaveResult.of(before, survey, baseline);
        List<WaveResult> is = WaveResult.of(after, survey, followUp);
        Disclosure disclosure = disclosure(survey);
        Optional<Matching> matching = Matching.of(survey, before, after, disclosure.limit());
        if (matching.isEmpty()) {
            return of(survey, was, is);
        }
        List<Compared> compared = new ArrayList<>();
        for (int i = 0; i < was.size(); i++) {
            Matched matched = matching.get().count(was.get(i).question(), was.get(i), is.get(i), before, after);
            compared.add(Compared.pairs(was.get(i).question(), matched, disclosure));
        }
        return judged(compared, disclosure);
    }

    /** Compares two waves of different people that were counted already. */
    public static List<QuestionComparison> of(Survey survey, List<WaveResult> before, List<WaveResult> after) {
        Disclosure disclosure = disclosure(survey);
        List<Compared> compared = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            WaveResult was = before.get(i);
            compared.add(
                    Compared.groups(was.question(), was.share(), after.get(i).share(), disclosure));
        }
        return judged(compared, disclosure);
    }

    private static List<QuestionComparison> judged(List<Compared> compared, Disclosure disclosure) {
        double[] adjusted = Holm.adjust(compared.stream()
                .filter(Compared::shown)
                .mapToDouble(one -> one.test().p())
                .toArray());
        List<QuestionComparison> judged = new ArrayList<>();
        int next = 0;
        for (Compared one : compared) {
            judged.add(one.judged(one.shown() ? adjusted[next++] : 1, disclosure.limit()));
        }
        return judged;
    }

    /** Returns which counts the client whose folder a survey was loaded with hides; CMS for a survey on its own. */
    public static Disclosure disclosure(Survey survey) {
        return Disclosure.of(profile(survey));
    }

    private static SmallCells profile(Survey survey) {
        if (survey.eResource() != null && survey.eResource().getResourceSet() != null) {
            for (Resource resource : survey.eResource().getResourceSet().getResources()) {
                for (EObject root : resource.getContents()) {
                    if (root instanceof Client client) {
                        return client.getSmallCells();
                    }
                }
            }
        }
        return SmallCells.CMS;
    }
}
