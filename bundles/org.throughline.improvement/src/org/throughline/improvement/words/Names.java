package org.throughline.improvement.words;

import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Need;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.survey.Question;

/** What elements are called in sentences. */
public final class Names {
    private static final Pattern DIRECTION_MARKS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Names() {}

    /** Returns the same without marks that turn the direction of what follows, for a line of text with other words. */
    public static String inLine(Element element) {
        return DIRECTION_MARKS.matcher(of(element)).replaceAll("");
    }

    /** Returns what an element says of itself; what kind of element it is where it says nothing. */
    public static String of(Element element) {
        String words = switch (element) {
            case Question question -> question.getText();
            case Need need -> need.getWording();
            case Aspect aspect -> aspect.getStatement();
            case HandOffRecord record
            when record.getSupplierStep() != null && record.getCustomerStep() != null ->
                of(record.getSupplierStep()) + " → " + of(record.getCustomerStep());
            default -> element.getName();
        };
        String told = words == null || words.isBlank() ? element.getName() : words;
        return told == null || told.isBlank()
                ? "(unnamed " + element.eClass().getName().toLowerCase(Locale.ROOT) + ")"
                : told.strip();
    }
}
