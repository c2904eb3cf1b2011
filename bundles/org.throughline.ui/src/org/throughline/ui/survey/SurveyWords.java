package org.throughline.ui.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOffs;
import org.throughline.core.language.DayText;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Wave;
import org.throughline.ui.Messages;

/** What the survey editor says of questions and of what they measure. */
final class SurveyWords {
    private SurveyWords() {}

    static String of(QuestionKind kind) {
        return Messages.text("survey.kind." + kind.getLiteral());
    }

    static String of(QuestionRole role) {
        return Messages.text("survey.role." + role.getLiteral());
    }

    /** Returns what a question measures; a mark and words where it should and does not. */
    static String measures(Question question) {
        if (question.getMeasures().isEmpty()) {
            boolean free = question.getRole() != QuestionRole.ASK || question.getKind() == QuestionKind.TEXT;
            return free ? "" : Messages.text("survey.unlinked");
        }
        return question.getMeasures().stream().map(SurveyWords::of).collect(Collectors.joining("; "));
    }

    static String of(Element element) {
        if (element instanceof HandOffRecord record) {
            String way = participant(record.getSupplierStep()) + " → " + participant(record.getCustomerStep());
            return record.getProduct() == null ? way : record.getProduct().getName() + ": " + way;
        }
        return Objects.requireNonNullElse(element.getName(), "–");
    }

    private static String participant(Node step) {
        Participant participant = step == null ? null : HandOffs.participantOf(step);
        return participant == null ? "?" : Objects.requireNonNullElse(participant.getName(), "?");
    }

    /** Returns what questions of a client can measure: aspects, needs, hand-offs that have a record. */
    static List<Element> measurable(ClientFolder folder) {
        List<Element> all = new ArrayList<>();
        for (Product product : folder.client().getProducts()) {
            all.addAll(product.getAspects());
        }
        all.addAll(folder.client().getNeeds());
        for (Process process : folder.processes()) {
            all.addAll(process.getHandOffRecords());
        }
        all.sort(Comparator.comparing(SurveyWords::described));
        return all;
    }

    /** Returns an element with what it is. */
    static String described(Element element) {
        String kind = element.eClass().getName().replace("HandOffRecord", "handOff");
        return of(element) + " (" + Messages.text("survey.measurable." + kind.toLowerCase(Locale.ROOT)) + ")";
    }

    static String dates(Wave wave) {
        if (wave.getFrom() == null && wave.getTo() == null) {
            return "";
        }
        return day(wave.getFrom()) + " – " + day(wave.getTo());
    }

    private static String day(LocalDate day) {
        return day == null ? "?" : DayText.write(day);
    }
}
