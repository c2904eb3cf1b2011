package org.throughline.ui.report;

import org.throughline.model.report.Audience;
import org.throughline.report.Parameter;
import org.throughline.report.ReportSection;
import org.throughline.ui.Messages;

/** What sections and their choices are called in the window; those of plug-ins as they call themselves. */
final class SectionWords {
    private SectionWords() {}

    static String of(ReportSection section, Audience audience) {
        String own = section.title(audience);
        return own.equals(section.title())
                ? of(section)
                : Messages.textOr("section." + section.id() + "." + audience.name(), own);
    }

    static String of(ReportSection section) {
        return Messages.textOr("section." + section.id(), section.title());
    }

    static String of(ReportSection section, Parameter parameter) {
        return Messages.textOr("section." + section.id() + "." + parameter.key(), parameter.label());
    }

    static String of(ReportSection section, Parameter parameter, String value) {
        return Messages.textOr("section." + section.id() + "." + parameter.key() + "." + value, value);
    }
}
