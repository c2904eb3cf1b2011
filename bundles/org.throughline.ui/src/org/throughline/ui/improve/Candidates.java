package org.throughline.ui.improve;

import java.util.ArrayList;
import java.util.List;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;

/** The elements of a client that a plan may refer to. */
public final class Candidates {
    private final ClientFolder folder;

    /** Takes a client. */
    public Candidates(ClientFolder folder) {
        this.folder = folder;
    }

    List<Participant> participants() {
        return folder.client().getParticipants();
    }

    List<Question> questions() {
        return folder.surveys().stream()
                .flatMap(survey -> survey.getQuestions().stream())
                .toList();
    }

    List<Wave> waves() {
        return folder.surveys().stream()
                .flatMap(survey -> survey.getWaves().stream())
                .toList();
    }

    /** Returns the steps and the hand-offs that have a record. */
    List<Element> places() {
        List<Element> all = new ArrayList<>();
        for (Process process : folder.processes()) {
            for (Node node : process.getNodes()) {
                if (node instanceof Step) {
                    all.add(node);
                }
            }
            all.addAll(process.getHandOffRecords());
        }
        return all;
    }

    /** Returns what a problem may be about, and an action may change. */
    public List<Element> subjects() {
        List<Element> all = new ArrayList<>(places());
        for (Product product : folder.client().getProducts()) {
            all.add(product);
            all.addAll(product.getAspects());
        }
        all.addAll(folder.client().getNeeds());
        all.addAll(participants());
        all.addAll(questions());
        all.addAll(folder.processes());
        return all;
    }

    /** Answers to a question in a wave. */
    record Asked(Wave wave, Question question) {
        String words() {
            return PlanWords.name(wave) + ": " + PlanWords.name(question);
        }
    }

    List<Asked> asked() {
        List<Asked> all = new ArrayList<>();
        for (Survey survey : folder.surveys()) {
            for (Wave wave : survey.getWaves()) {
                survey.getQuestions().forEach(question -> all.add(new Asked(wave, question)));
            }
        }
        return all;
    }
}
