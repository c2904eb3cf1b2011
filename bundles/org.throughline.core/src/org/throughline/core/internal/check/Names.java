package org.throughline.core.internal.check;

import java.util.Locale;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.survey.Question;

/** How messages name an element. */
final class Names {
    private static final int LONGEST = 80;

    private Names() {}

    /** Returns the name in quotes, or what else tells the element from others; never empty. */
    static String of(Element element) {
        if (element == null) {
            return ModelCheck.TEXTS.of("nothing");
        }
        String name = switch (element) {
            case Question question when !isBlank(question.getCode()) -> question.getCode();
            case Need need when !isBlank(need.getWording()) -> need.getWording();
            case Aspect aspect when !isBlank(aspect.getStatement()) -> aspect.getStatement();
            case Conversation said when isBlank(said.getName()) -> said.getText();
            default -> element.getName();
        };
        if (!isBlank(name)) {
            return '"' + shortened(name.strip()) + '"';
        }
        return switch (element) {
            case Flow flow -> way(of(flow.getSource()), of(flow.getTarget()));
            case HandOffRecord record -> way(of(record.getSupplierStep()), of(record.getCustomerStep()));
            default -> ModelCheck.TEXTS.of("nameless");
        };
    }

    private static String way(String from, String to) {
        return from + " -> " + to;
    }

    private static String shortened(String name) {
        String line = name.lines().findFirst().orElse(name);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Returns whether two elements have the same name but for case and surrounding space. */
    static boolean same(Element one, Element other) {
        return !isBlank(one.getName()) && folded(one.getName()).equals(folded(other.getName()));
    }

    static String folded(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isUltimateCustomer(Participant participant) {
        return participant instanceof Party party && party.isUltimateCustomer();
    }
}
