package org.throughline.core.find;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.Need;
import org.throughline.model.process.Flow;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.survey.Question;

/** What an element is called in a list of what was found. */
public final class Naming {
    private static final int LONGEST = 80;

    private Naming() {}

    /** Returns the kind of an element in words, such as {@code sub-process}. */
    public static String kind(Element element) {
        String name = element.eClass().getName();
        return Texts.has("kind." + name)
                ? Texts.of("kind." + name)
                : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Returns what an element says of itself in one line; words for it where it says nothing. */
    public static String name(Element element) {
        String own = element.getName();
        String words = switch (element) {
            case Question question -> first(question.getText(), own, question.getCode());
            case Need need -> first(need.getWording(), own);
            case Aspect aspect -> first(aspect.getStatement(), own);
            case Conversation conversation -> first(own, conversation.getText());
            case HandOffRecord record -> first(own, way(record.getSupplierStep(), record.getCustomerStep()));
            case Flow flow -> first(own, way(flow.getSource(), flow.getTarget()));
            default -> own;
        };
        return words == null || words.isBlank() ? Texts.of("nameless") : shortened(words);
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private static String way(Element from, Element to) {
        String begin = from == null ? "?" : name(from);
        return Texts.of("way", begin, to == null ? "?" : name(to));
    }

    /** Returns an element with its kind: {@code step "Draw blood"}. */
    public static String called(Element element) {
        return Texts.of("called", kind(element), name(element));
    }

    /** Returns which of the client's files an element lies in, such as {@code process "Visit"}, or the client. */
    public static String place(Element element) {
        EObject root = EcoreUtil.getRootContainer(element);
        return root instanceof Element file && !(file instanceof Client) && file != element
                ? called(file)
                : Texts.of("in.client");
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 1)))
                                .strip()
                        + "…";
    }
}
