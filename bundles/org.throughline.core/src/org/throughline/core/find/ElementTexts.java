package org.throughline.core.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.base.FieldValue;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.PdsaCycle;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.SwitchedOffCheck;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.report.ReportPackage;
import org.throughline.model.report.SectionChoice;
import org.throughline.model.report.SectionParameter;
import org.throughline.model.survey.Choice;
import org.throughline.model.survey.SurveyPackage;
import org.throughline.model.survey.Translation;

/** What somebody wrote into an element and its small parts. */
final class ElementTexts {
    private static final Set<EAttribute> NAMES = Set.of(
            BasePackage.Literals.ELEMENT__NAME,
            OrganisationPackage.Literals.NEED__WORDING,
            OrganisationPackage.Literals.ASPECT__STATEMENT,
            SurveyPackage.Literals.QUESTION__CODE,
            SurveyPackage.Literals.QUESTION__TEXT);
    /** What programs wrote, and what is chosen from a list. */
    private static final Set<EAttribute> NOT_WRITTEN = Set.of(
            BasePackage.Literals.ELEMENT__ID,
            BasePackage.Literals.CUSTOM_FIELD__ELEMENT_TYPE,
            OrganisationPackage.Literals.CLIENT__LANGUAGE,
            OrganisationPackage.Literals.SWITCHED_OFF_CHECK__CHECK,
            ProcessPackage.Literals.DIAGRAM_ELEMENT__BPMN_TYPE,
            ProcessPackage.Literals.DIAGRAM_ELEMENT__SOURCE_ID,
            ProcessPackage.Literals.DIAGRAM_ELEMENT__FOREIGN_CONTENT,
            ProcessPackage.Literals.PROCESS__FOREIGN_CONTENT,
            ReportPackage.Literals.REPORT_TEMPLATE__WORD_TEMPLATE,
            ReportPackage.Literals.SECTION_CHOICE__SECTION,
            SurveyPackage.Literals.SURVEY__LANGUAGE,
            SurveyPackage.Literals.QUESTION__SCALE,
            SurveyPackage.Literals.TRANSLATION__LANGUAGE,
            SurveyPackage.Literals.WAVE__FILE);

    private final Element element;
    private final List<Folded> names = new ArrayList<>();
    private final List<Folded> others = new ArrayList<>();

    ElementTexts(Element element) {
        this.element = element;
    }

    /** Returns the element that is shown for an element: of a small part what it is a part of. */
    static Element shown(Element element) {
        Element shown = element;
        while (isPart(shown) && shown.eContainer() instanceof Element around) {
            shown = around;
        }
        return shown;
    }

    private static boolean isPart(Element element) {
        return element instanceof FieldValue
                || element instanceof Translation
                || element instanceof Choice
                || element instanceof Evidence
                || element instanceof PdsaCycle
                || element instanceof SectionChoice
                || element instanceof SwitchedOffCheck;
    }

    /** Adds the texts of the element or of a part of it. */
    void read(Element part) {
        if (part instanceof SectionParameter) {
            return;
        }
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            boolean text = attribute.getEAttributeType().getInstanceClass() == String.class;
            if (text && !NOT_WRITTEN.contains(attribute)) {
                List<Folded> texts = part == element && NAMES.contains(attribute) ? names : others;
                Object value = part.eGet(attribute);
                for (Object each : value instanceof List<?> several ? several : List.of(value == null ? "" : value)) {
                    if (!((String) each).isBlank()) {
                        texts.add(new Folded((String) each));
                    }
                }
            }
        }
    }

    /** Returns how folded words are in the texts: together, else each for itself; null where one of them is nowhere. */
    Found find(String words) {
        Found together = one(words);
        if (together != null || words.indexOf(' ') < 0) {
            return together;
        }
        Found worst = null;
        for (String word : words.split(" ")) {
            Found found = one(word);
            if (found == null) {
                return null;
            }
            if (worst == null || found.rank().compareTo(worst.rank()) > 0 || worst.named() && !found.named()) {
                worst = found;
            }
        }
        Rank rank = worst.rank() == Rank.CONTAINS ? Rank.CONTAINS : Rank.APART;
        return new Found(element, rank, worst.named(), worst.excerpt());
    }

    private Found one(String words) {
        Found best = null;
        for (Folded text : names) {
            best = better(best, text.rank(words), true, "");
        }
        if (best != null && best.rank() != Rank.CONTAINS) {
            return best;
        }
        for (Folded text : others) {
            Rank rank = text.rank(words);
            best = better(best, rank, false, rank == null ? "" : text.around(words));
        }
        return best;
    }

    private Found better(Found before, Rank rank, boolean named, String excerpt) {
        return rank == null || before != null && before.rank().compareTo(rank) <= 0
                ? before
                : new Found(element, rank, named, excerpt);
    }
}
