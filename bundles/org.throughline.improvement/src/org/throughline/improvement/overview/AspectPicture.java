package org.throughline.improvement.overview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.chart.IntervalChart;
import org.throughline.chart.IntervalChart.Bar;
import org.throughline.chart.IntervalChart.Group;
import org.throughline.chart.Picture;
import org.throughline.chart.internal.Heading;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.improvement.measure.Shares;
import org.throughline.improvement.words.Names;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;
import org.throughline.survey.compare.Disclosure;
import org.throughline.survey.compare.WaveResult;

/** The aspects of a product before and after: a bar with its interval for each wave. */
final class AspectPicture {
    private AspectPicture() {}

    /** Draws the questions that measure aspects, or all where none does; nothing where no wave has answers. */
    static Optional<Picture> of(ClientFolder folder, Survey survey, Optional<Wave> before, Optional<Wave> after)
            throws IOException, RefusedInputException {
        Disclosure disclosure = Disclosure.of(folder.client().getSmallCells());
        List<Wave> waves = Stream.of(before, after).flatMap(Optional::stream).toList();
        List<List<WaveResult>> results = new ArrayList<>();
        for (Wave wave : waves) {
            results.add(WaveResult.of(folder.path(), survey, wave));
        }
        if (results.isEmpty() || results.getFirst().isEmpty()) {
            return Optional.empty();
        }
        boolean linked = results.getFirst().stream()
                .anyMatch(result -> aspect(result.question()).isPresent());
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < results.getFirst().size(); i++) {
            Question question = results.getFirst().get(i).question();
            Optional<Aspect> aspect = aspect(question);
            if (aspect.isPresent() || !linked) {
                List<Bar> bars = new ArrayList<>();
                for (List<WaveResult> wave : results) {
                    bars.add(bar(wave.get(i), after.isPresent() && wave == results.getLast(), disclosure));
                }
                groups.add(new Group(aspect.map(Names::inLine).orElseGet(() -> Names.inLine(question)), bars));
            }
        }
        String title = OverviewTexts.of("picture.title");
        String below = OverviewTexts.of("picture.below") + " "
                + waves.stream().map(Names::inLine).collect(Collectors.joining("; "));
        return Optional.of(Heading.over(new IntervalChart(title, groups, true).picture(), title, below));
    }

    private static Optional<Aspect> aspect(Question question) {
        return question.getMeasures().stream()
                .filter(Aspect.class::isInstance)
                .map(Aspect.class::cast)
                .findFirst();
    }

    private static Bar bar(WaveResult result, boolean later, Disclosure disclosure) {
        String label = OverviewTexts.of(later ? "picture.after" : "picture.before");
        String count = disclosure.show(result.share());
        if (result.share().n() == 0 || disclosure.hides(result.share())) {
            return new Bar(label, later, Optional.empty(), Optional.empty(), count);
        }
        String percent = Shares.percent(result.share().value(), result.share().n());
        return new Bar(
                label,
                later,
                Optional.of(result.share().value()),
                Optional.of(result.share().wilson95()),
                percent + " (" + count + ")");
    }
}
