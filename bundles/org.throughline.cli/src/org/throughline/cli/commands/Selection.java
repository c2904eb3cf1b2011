package org.throughline.cli.commands;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Process;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;

/** Finds what an option names: by id, by the slug of its file, or by name whatever its case. */
final class Selection {
    private Selection() {}

    static List<Process> processes(ClientFolder client, String named) throws RefusedInputException {
        return named == null ? client.processes() : List.of(process(client, named));
    }

    static Process process(ClientFolder client, String named) throws RefusedInputException {
        return one(client, "process", client.processes(), named, ClientFolder::slug);
    }

    static Survey survey(ClientFolder client, String named) throws RefusedInputException {
        return one(client, "survey", client.surveys(), named, ClientFolder::slug);
    }

    static Participant participant(ClientFolder client, String named) throws RefusedInputException {
        return one(client, "job or party", client.client().getParticipants(), named, Participant::getName);
    }

    static Wave wave(ClientFolder client, Survey survey, String named) throws RefusedInputException {
        return one(
                client, "wave", survey.getWaves(), named, wave -> wave.getRole().getLiteral());
    }

    static Question question(ClientFolder client, Survey survey, String named) throws RefusedInputException {
        return one(client, "question", survey.getQuestions(), named, Question::getCode);
    }

    private static <T extends Element> T one(
            ClientFolder client, String kind, List<T> all, String named, Function<T, String> shortName)
            throws RefusedInputException {
        for (T element : all) {
            if (named.equals(element.getId()) || named.equalsIgnoreCase(element.getName())) {
                return element;
            }
        }
        List<T> found = all.stream()
                .filter(e -> named.equalsIgnoreCase(shortName.apply(e)))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        String known = all.isEmpty()
                ? "it has none"
                : "it has " + all.stream().map(Element::getName).collect(Collectors.joining(", "));
        throw new RefusedInputException(
                client.path(),
                0,
                (found.isEmpty() ? "there is no " : "there is more than one ") + kind + " " + named + "; " + known);
    }
}
