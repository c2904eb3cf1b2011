package org.throughline.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Unit;
import org.throughline.model.report.Audience;
import org.throughline.model.report.ReportTemplate;
import org.throughline.report.ReportRequest;
import org.throughline.report.ReportSection;
import org.throughline.report.Reports;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say which report is asked for. */
final class ReportOptions {
    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--template",
            paramLabel = "T",
            description = "A report template of the client, by name or file (default: the audience's usual report).")
    private String template;

    @Option(
            names = "--audience",
            paramLabel = "full|board|ward|patients",
            description = "Whom the report is for (default: the template's, or full).")
    private String audience;

    @Option(
            names = "--focus",
            paramLabel = "NAME",
            description = "A facility, unit, job, party or process that the report is about; may be repeated.")
    private List<String> focus = List.of();

    @Option(
            names = "--sections",
            paramLabel = "A,B,C",
            split = ",",
            description = "Only these sections, in this order; --list-sections names them.")
    private List<String> sections = List.of();

    @Option(
            names = "--set",
            paramLabel = "SECTION.KEY=VALUE",
            description = "What a section leaves to choose, such as hand-offs.form=raci; may be repeated;"
                    + " --list-sections names sections, keys and values.")
    private List<String> settings = List.of();

    @Option(
            names = "--word-template",
            paramLabel = "FILE",
            description = "The client's own Word file, whose styles, header and footer a .docx takes.")
    private Path wordTemplate;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that is held to be today, such as 2026-09-30: what is late then is late.")
    private LocalDate asOf;

    /** Returns what is asked for; wrong usage where something that is named does not exist. */
    ReportRequest request(ClientFolder client) {
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        ReportRequest request = template == null
                ? ReportRequest.of(Audience.FULL, day)
                : ReportRequest.of(template(client), client.path(), day);
        if (audience != null) {
            request = request.withAudience(audience());
        }
        if (!sections.isEmpty()) {
            request = request.only(sections());
        }
        if (!settings.isEmpty()) {
            request = new SectionSettings(command.commandLine()).apply(request, settings);
        }
        Set<String> about = focus.isEmpty()
                ? request.focus()
                : focus(client).stream().map(Element::getId).collect(Collectors.toSet());
        return new ReportRequest(
                request.name(),
                request.audience(),
                request.choices(),
                about,
                wordTemplate == null ? request.wordTemplate() : Optional.of(wordTemplate()),
                day,
                request.onlyChosen());
    }

    private ReportTemplate template(ClientFolder client) {
        List<ReportTemplate> all = client.reportTemplates();
        return all.stream()
                .filter(one -> template.equalsIgnoreCase(one.getName()) || template.equals(one.getId()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> template.equalsIgnoreCase(ClientFolder.slug(one)))
                        .findFirst())
                .orElseThrow(() -> unknown("report template", template, names(all)));
    }

    private Audience audience() {
        for (Audience one : Audience.values()) {
            if (one.getLiteral().equalsIgnoreCase(audience)) {
                return one;
            }
        }
        throw unknown(
                "audience",
                audience,
                Audience.VALUES.stream().map(Audience::getLiteral).toList());
    }

    private List<String> sections() {
        List<String> known = Reports.sections(ReportRequest.of(Audience.FULL, LocalDate.now())).stream()
                .map(ReportSection::id)
                .sorted()
                .toList();
        List<String> chosen = sections.stream()
                .map(section -> section.strip().toLowerCase(Locale.ROOT))
                .filter(section -> !section.isEmpty())
                .distinct()
                .toList();
        for (String section : chosen) {
            if (!known.contains(section)) {
                throw unknown("section", section, known);
            }
        }
        return chosen;
    }

    private Set<Element> focus(ClientFolder client) {
        List<Element> all = new ArrayList<>();
        for (Facility facility : client.client().getFacilities()) {
            all.add(facility);
            add(all, facility.getUnits());
        }
        all.addAll(client.client().getParticipants());
        all.addAll(client.processes());
        Set<Element> found = new LinkedHashSet<>();
        for (String name : focus) {
            List<Element> named = all.stream()
                    .filter(element -> name.equals(element.getId()) || name.equalsIgnoreCase(element.getName()))
                    .toList();
            if (named.isEmpty()) {
                throw unknown("facility, unit, job, party or process", name, names(all));
            }
            found.addAll(named);
        }
        return found;
    }

    private static void add(List<Element> all, List<Unit> units) {
        for (Unit unit : units) {
            all.add(unit);
            add(all, unit.getUnits());
        }
    }

    private Path wordTemplate() {
        if (!Files.isRegularFile(wordTemplate)) {
            throw new ParameterException(command.commandLine(), "there is no Word file " + wordTemplate);
        }
        return wordTemplate;
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream()
                .map(Element::getName)
                .filter(name -> name != null)
                .toList();
    }

    private ParameterException unknown(String kind, String named, List<String> known) {
        String there = known.isEmpty()
                ? "there is none yet"
                : "there are: " + known.stream().distinct().collect(Collectors.joining(", "));
        return new ParameterException(command.commandLine(), "there is no " + kind + " \"" + named + "\"; " + there);
    }
}
