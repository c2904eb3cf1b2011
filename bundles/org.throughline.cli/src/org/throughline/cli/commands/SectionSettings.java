package org.throughline.cli.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.report.Parameter;
import org.throughline.report.ReportRequest;
import org.throughline.report.ReportRequest.Choice;
import org.throughline.report.ReportSection;
import org.throughline.report.Reports;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Values of sections' parameters as they are named on the command line: {@code hand-offs.form=raci}. */
final class SectionSettings {
    private final CommandLine command;

    SectionSettings(CommandLine command) {
        this.command = command;
    }

    /**
     * Returns a report with settings in place of those of its template.
     *
     * @throws ParameterException where the report has no such section, the section no such parameter, or the parameter
     *     no such value
     */
    ReportRequest apply(ReportRequest request, List<String> settings) {
        List<ReportSection> included = Reports.included(request);
        Map<String, Map<String, String>> values = new HashMap<>();
        for (String setting : settings) {
            read(setting, included, values);
        }
        List<Choice> choices = new ArrayList<>();
        for (ReportSection section : included) {
            Choice before = request.choice(section.id()).orElseGet(() -> new Choice(section.id(), true, "", Map.of()));
            Map<String, String> parameters = new HashMap<>(before.parameters());
            parameters.putAll(values.getOrDefault(section.id(), Map.of()));
            choices.add(new Choice(section.id(), true, before.text(), parameters));
        }
        return new ReportRequest(
                request.name(),
                request.audience(),
                choices,
                request.focus(),
                request.wordTemplate(),
                request.asOf(),
                true);
    }

    private void read(String setting, List<ReportSection> included, Map<String, Map<String, String>> values) {
        int equals = setting.indexOf('=');
        int point = equals < 0 ? -1 : setting.lastIndexOf('.', equals);
        if (point <= 0) {
            throw wrong("\"" + setting + "\" is no setting; write SECTION.KEY=VALUE, such as hand-offs.form=raci");
        }
        String id = setting.substring(0, point).strip();
        String key = setting.substring(point + 1, equals).strip();
        String value = setting.substring(equals + 1).strip();
        ReportSection section = included.stream()
                .filter(each -> each.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> wrong("the report has no section \"" + id + "\"; it has: " + ids(included)));
        Parameter parameter = section.parameters().stream()
                .filter(each -> each.key().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() ->
                        wrong("the section " + section.id() + " has no \"" + key + "\"; it has: " + keys(section)));
        if (!parameter.values().isEmpty() && !parameter.values().contains(value)) {
            throw wrong(section.id() + "." + parameter.key() + " is not \"" + value + "\" but one of: "
                    + String.join(", ", parameter.values()));
        }
        values.computeIfAbsent(section.id(), none -> new HashMap<>()).put(parameter.key(), value);
    }

    private static String ids(List<ReportSection> sections) {
        return sections.stream().map(ReportSection::id).collect(Collectors.joining(", "));
    }

    private static String keys(ReportSection section) {
        return section.parameters().isEmpty()
                ? "nothing to choose"
                : section.parameters().stream().map(Parameter::key).collect(Collectors.joining(", "));
    }

    private ParameterException wrong(String why) {
        return new ParameterException(command, why);
    }
}
