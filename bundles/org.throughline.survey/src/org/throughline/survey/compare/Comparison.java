package org.throughline.survey.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.throughline.core.RefusedInputException;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.stats.Holm;
import org.throughline.stats.Interval;
import org.throughline.stats.Proportions;
import org.throughline.stats.Share;
import org.throughline.stats.TestResult;
import org.throughline.stats.TwoByTwo;

/** Compares two waves of a survey, question by question. */
public final class Comparison {
    private static final double LEVEL = 0.95;

    private Comparison() {}

    /**
     * Compares every question that has favourable answers, in the order asked. Holm's adjustment counts all of them.
     * The small-cell profile is that of the client whose folder the survey was loaded with, CMS for a survey on its
     * own.
     *
     * @throws RefusedInputException where the answers of a wave cannot be read
     */
    public static List<QuestionComparison> of(Path clientFolder, Survey survey, Wave baseline, Wave followUp)
            throws IOException, RefusedInputException {
        return of(survey, WaveResult.of(clientFolder, survey, baseline), WaveResult.of(clientFolder, survey, followUp));
    }

    /** Compares two waves that were counted already, as {@link #of(Path, Survey, Wave, Wave)} does. */
    public static List<QuestionComparison> of(Survey survey, List<WaveResult> before, List<WaveResult> after) {
        List<TestResult> tests = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Share was = before.get(i).share();
            Share is = after.get(i).share();
            tests.add(TwoByTwo.test(is.x(), is.n(), was.x(), was.n()));
        }
        double[] adjusted =
                Holm.adjust(tests.stream().mapToDouble(TestResult::p).toArray());
        int least = Verdict.leastAnswers(profile(survey));
        List<QuestionComparison> compared = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            compared.add(compare(before.get(i), after.get(i).share(), tests.get(i), adjusted[i], least));
        }
        return compared;
    }

    private static QuestionComparison compare(
            WaveResult before, Share is, TestResult test, double adjustedP, int leastAnswers) {
        Share was = before.share();
        Interval interval = Proportions.newcombe(is.x(), is.n(), was.x(), was.n(), LEVEL);
        return new QuestionComparison(
                before.question(),
                was,
                is,
                is.value() - was.value(),
                interval,
                test,
                adjustedP,
                Verdict.of(was, is, interval, adjustedP, leastAnswers));
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
