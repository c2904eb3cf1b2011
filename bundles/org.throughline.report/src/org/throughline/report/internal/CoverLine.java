package org.throughline.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.model.report.Audience;
import org.throughline.model.survey.Wave;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportRequest;
import org.throughline.report.ReportRequest.Choice;
import org.throughline.report.internal.sections.CoverSection;

/**
 * What the cover says below the names of client and report: the period of the data, for whom the report was made, and
 * by whom. The cover itself is drawn by the format.
 */
final class CoverLine {
    private final ReportContext context;
    private final ReportRequest request;

    CoverLine(ReportContext context, ReportRequest request) {
        this.context = context;
        this.request = request;
    }

    String words() {
        List<String> parts = new ArrayList<>();
        Map<String, String> chosen = request.choice(CoverSection.ID)
                .filter(Choice::included)
                .map(Choice::parameters)
                .orElse(Map.of());
        parts.add(period());
        parts.add(before("For ", chosen.getOrDefault(CoverSection.READERS, "")));
        parts.add(before("Made by ", chosen.getOrDefault(CoverSection.AUTHOR, "")));
        if (request.audience() != Audience.PATIENTS && !context.surveys().isEmpty()) {
            parts.add("As of " + Shown.date(context.asOf()));
        }
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private static String before(String words, String name) {
        return name.isBlank() ? "" : words + name.strip();
    }

    private String period() {
        List<Wave> waves = context.surveys().stream()
                .flatMap(results -> results.waves().stream())
                .filter(wave -> wave.respondents() > 0)
                .map(wave -> wave.wave())
                .toList();
        Comparator<LocalDate> byTime = Comparator.naturalOrder();
        LocalDate first = days(waves).min(byTime).orElse(null);
        LocalDate last = days(waves).max(byTime).orElse(null);
        return first == null
                ? ""
                : first.equals(last)
                        ? "Survey data of " + Shown.date(first)
                        : "Survey data from " + Shown.date(first) + " to " + Shown.date(last);
    }

    private static Stream<LocalDate> days(List<Wave> waves) {
        return waves.stream()
                .flatMap(wave -> Stream.concat(Stream.ofNullable(wave.getFrom()), Stream.ofNullable(wave.getTo())));
    }
}
