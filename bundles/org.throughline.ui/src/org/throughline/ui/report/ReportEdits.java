package org.throughline.ui.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.edit.ClientSession;
import org.throughline.model.base.Element;
import org.throughline.model.report.Audience;
import org.throughline.model.report.ReportFactory;
import org.throughline.model.report.ReportTemplate;
import org.throughline.model.report.SectionChoice;
import org.throughline.model.report.SectionParameter;
import org.throughline.report.Parameter;
import org.throughline.report.ReportSection;
import org.throughline.ui.Messages;

/**
 * The changes that the report editor makes to a template, each one step for undo. The usual report has no template: the
 * first change makes one.
 */
public final class ReportEdits {
    private final ClientSession session;
    private ReportInput input;

    /** Takes the report of an open client. */
    public ReportEdits(ClientSession session, ReportInput input) {
        this.session = session;
        this.input = input;
    }

    ClientSession session() {
        return session;
    }

    /** Returns which report is edited. */
    public ReportInput input() {
        return input;
    }

    /** Returns the template; nothing where the usual report is still unchanged, or the template was deleted. */
    public Optional<ReportTemplate> template() {
        return input.templateIn(session);
    }

    private void change(String key, Runnable change) {
        if (session.isWritable()) {
            session.change(Messages.text(key), change);
        }
    }

    /** Within a change: the template, made where there is none yet. */
    private ReportTemplate needed() {
        return template().orElseGet(() -> {
            ReportTemplate made = ReportFactory.eINSTANCE.createReportTemplate();
            made.setName(Messages.text("report.usualName"));
            session.folder().add(made);
            input = new ReportInput(input.folder(), made.getId());
            return made;
        });
    }

    /** Sets a feature of the template. */
    public void set(EStructuralFeature feature, Object value) {
        Object before = template().map(template -> template.eGet(feature)).orElse(feature.getDefaultValue());
        if (!Objects.equals(before, value)) {
            change("report.edit", () -> needed().eSet(feature, value));
        }
    }

    /** Says whom the report is for; sections that stood as is usual for the readers before do so for these. */
    public void setAudience(Audience audience, List<ReportSection> order) {
        Audience before = template().map(ReportTemplate::getAudience).orElse(Audience.FULL);
        if (before != audience) {
            change("report.edit", () -> {
                ReportTemplate template = needed();
                template.setAudience(audience);
                for (ReportSection section : order) {
                    int place = indexOf(template.getSections(), section);
                    SectionChoice choice =
                            place < 0 ? null : template.getSections().get(place);
                    if (choice != null
                            && choice.isIncluded() == section.audiences().contains(before)) {
                        choice.setIncluded(section.audiences().contains(audience));
                    }
                }
            });
        }
    }

    /** Says what the report is about; everything where the list is empty. */
    public void setFocus(List<Element> focus) {
        if (!template()
                .map(ReportTemplate::getFocus)
                .map(List::copyOf)
                .orElse(List.of())
                .equals(focus)) {
            change("report.edit", () -> {
                EList<Element> all = needed().getFocus();
                all.clear();
                all.addAll(focus);
            });
        }
    }

    /** Says whether a section is written. */
    public void include(ReportSection section, boolean included, List<ReportSection> order) {
        change("report.include", () -> choice(section, order).setIncluded(included));
    }

    /** Says what the consultant has to say at the beginning of a section. */
    public void setText(ReportSection section, String text, List<ReportSection> order) {
        String before = chosen(section).map(SectionChoice::getText).orElse(null);
        if (!Objects.requireNonNullElse(before, "").equals(text)) {
            change("report.text", () -> choice(section, order).setText(text.isEmpty() ? null : text));
        }
    }

    /** Chooses the value of a parameter. */
    public void setParameter(ReportSection section, Parameter parameter, String value, List<ReportSection> order) {
        if (!value(section, parameter).equals(value)) {
            change("report.parameter", () -> {
                EList<SectionParameter> all = choice(section, order).getParameters();
                all.removeIf(set -> parameter.key().equals(set.getKey()));
                if (!value.equals(parameter.usual())) {
                    SectionParameter set = ReportFactory.eINSTANCE.createSectionParameter();
                    set.setKey(parameter.key());
                    set.setValue(value);
                    all.add(set);
                }
            });
        }
    }

    /** Returns the value of a parameter. */
    public String value(ReportSection section, Parameter parameter) {
        return chosen(section).stream()
                .flatMap(choice -> choice.getParameters().stream())
                .filter(set -> parameter.key().equals(set.getKey()))
                .map(SectionParameter::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(parameter.usual());
    }

    /** Returns what the consultant has to say at the beginning of a section. */
    public String text(ReportSection section) {
        return chosen(section).map(SectionChoice::getText).orElse("");
    }

    /**
     * Moves a section.
     *
     * @param place where it shall stand in the order after the move
     * @param order the sections in their order before it
     */
    public void move(ReportSection section, int place, List<ReportSection> order) {
        int from = order.indexOf(section);
        int to = Math.max(0, Math.min(order.size() - 1, place));
        if (from >= 0 && from != to) {
            change("report.move", () -> {
                choice(section, order);
                EList<SectionChoice> all = needed().getSections();
                all.move(to, indexOf(all, section));
            });
        }
    }

    private Optional<SectionChoice> chosen(ReportSection section) {
        return template().stream()
                .flatMap(template -> template.getSections().stream())
                .filter(choice -> section.id().equals(choice.getSection()))
                .findFirst();
    }

    /** Within a change: what is chosen of a section; the template names all sections in their order from then on. */
    private SectionChoice choice(ReportSection section, List<ReportSection> order) {
        ReportTemplate template = needed();
        EList<SectionChoice> all = template.getSections();
        for (int i = 0; i < order.size(); i++) {
            ReportSection each = order.get(i);
            int place = indexOf(all, each);
            if (place < 0) {
                SectionChoice made = ReportFactory.eINSTANCE.createSectionChoice();
                made.setSection(each.id());
                made.setIncluded(each.audiences().contains(template.getAudience()));
                all.add(Math.min(i, all.size()), made);
            } else if (i < all.size() && place != i) {
                all.move(i, place);
            }
        }
        return all.get(indexOf(all, section));
    }

    private static int indexOf(List<SectionChoice> all, ReportSection section) {
        for (int i = 0; i < all.size(); i++) {
            if (section.id().equals(all.get(i).getSection())) {
                return i;
            }
        }
        return -1;
    }
}
