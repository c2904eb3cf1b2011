package org.throughline.survey.imports;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.eclipse.emf.common.util.EList;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.client.IdenticalCopier;
import org.throughline.model.base.Element;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;

/** Brings what an import did to a copy of a client to the client itself: new elements, and what it set in others. */
final class ImportedSurvey {
    private ImportedSurvey() {}

    static void apply(Survey imported, ClientFolder client) {
        Survey own = find(client.surveys(), imported);
        if (own == null) {
            client.add(IdenticalCopier.copyOf(imported));
            return;
        }
        merge(imported.getQuestions(), own.getQuestions(), ImportedSurvey::set);
        merge(imported.getWaves(), own.getWaves(), ImportedSurvey::set);
    }

    private static <T extends Element> T find(List<T> all, T wanted) {
        return all.stream()
                .filter(element -> element.getId().equals(wanted.getId()))
                .findFirst()
                .orElse(null);
    }

    private static <T extends Element> void merge(EList<T> imported, EList<T> own, BiConsumer<T, T> set) {
        for (T element : imported) {
            T known = find(own, element);
            if (known == null) {
                own.add(IdenticalCopier.copyOf(element));
            } else {
                set.accept(element, known);
            }
        }
    }

    private static void set(Question imported, Question own) {
        if (imported.getRole() != own.getRole()) {
            own.setRole(imported.getRole());
        }
    }

    private static void set(Wave imported, Wave own) {
        own.setRole(imported.getRole());
        own.setFrom(imported.getFrom());
        own.setTo(imported.getTo());
        if (imported.isSetInvited()) {
            own.setInvited(imported.getInvited());
        }
        if (!Objects.equals(imported.getFile(), own.getFile())) {
            own.setFile(imported.getFile());
        }
    }
}
