package org.throughline.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.model.base.Element;
import org.throughline.model.report.Audience;
import org.throughline.model.report.ReportTemplate;
import org.throughline.model.report.SectionChoice;
import org.throughline.model.report.SectionParameter;

/**
 * What report is asked for.
 *
 * @param name what it is called; empty for the audience's usual name
 * @param choices what is chosen of sections, in their order; a section that is not among them stands at its own place
 * @param focus the ids of the facilities, units, participants and processes that it is about; all where empty
 * @param asOf the day that is held to be today: what is late then is late
 * @param onlyChosen whether sections that no choice names are left out
 */
public record ReportRequest(
        String name,
        Audience audience,
        List<Choice> choices,
        Set<String> focus,
        Optional<Path> wordTemplate,
        LocalDate asOf,
        boolean onlyChosen) {
    /**
     * What is chosen of a section.
     *
     * @param text what the consultant says at its beginning; paragraphs are parted by an empty line
     * @param parameters values by the parameter's key
     */
    public record Choice(String section, boolean included, String text, Map<String, String> parameters) {
        /** Keeps a copy of the parameters. */
        public Choice {
            parameters = Map.copyOf(parameters);
        }
    }

    /** Keeps copies of the collections. */
    public ReportRequest {
        choices = List.copyOf(choices);
        focus = new LinkedHashSet<>(focus);
    }

    /** Returns the usual report for an audience. */
    public static ReportRequest of(Audience audience, LocalDate asOf) {
        return new ReportRequest("", audience, List.of(), Set.of(), Optional.empty(), asOf, false);
    }

    /**
     * Returns the report that a template describes.
     *
     * @param folder the client's folder, in which the Word template lies
     */
    public static ReportRequest of(ReportTemplate template, Path folder, LocalDate asOf) {
        List<Choice> choices = new ArrayList<>();
        for (SectionChoice choice : template.getSections()) {
            Map<String, String> parameters = new HashMap<>();
            for (SectionParameter parameter : choice.getParameters()) {
                parameters.put(parameter.getKey(), Objects.requireNonNullElse(parameter.getValue(), ""));
            }
            choices.add(new Choice(
                    choice.getSection(),
                    choice.isIncluded(),
                    Objects.requireNonNullElse(choice.getText(), ""),
                    parameters));
        }
        String word = Objects.requireNonNullElse(template.getWordTemplate(), "");
        return new ReportRequest(
                Objects.requireNonNullElse(template.getName(), ""),
                template.getAudience(),
                choices,
                template.getFocus().stream().map(Element::getId).collect(Collectors.toSet()),
                word.isBlank() ? Optional.empty() : Optional.of(folder.resolve(word)),
                asOf,
                false);
    }

    /** Returns the same request for just these sections, in this order. */
    public ReportRequest only(List<String> sections) {
        List<Choice> chosen = new ArrayList<>();
        for (String section : sections) {
            chosen.add(choice(section)
                    .map(choice -> new Choice(section, true, choice.text(), choice.parameters()))
                    .orElseGet(() -> new Choice(section, true, "", Map.of())));
        }
        return new ReportRequest(name, audience, chosen, focus, wordTemplate, asOf, true);
    }

    /** Returns the same request for another audience. */
    public ReportRequest withAudience(Audience other) {
        return new ReportRequest(name, other, choices, focus, wordTemplate, asOf, onlyChosen);
    }

    /** Returns what is chosen of a section. */
    public Optional<Choice> choice(String section) {
        return choices.stream()
                .filter(choice -> choice.section().equals(section))
                .findFirst();
    }
}
