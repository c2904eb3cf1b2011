package org.throughline.survey.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Process;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;

/** Who refers to what in a client, looked up from the other end. */
public final class Links {
    private final Map<Element, List<HandOffRecord>> recordsByNeed = new HashMap<>();
    private final Map<Element, List<Question>> questionsByMeasured = new HashMap<>();
    private final Map<Element, List<Problem>> problemsBySubject = new HashMap<>();
    private final Map<Element, List<Action>> actionsByProblem = new HashMap<>();

    /** Looks a client up. */
    public Links(ClientFolder client) {
        for (Process process : client.processes()) {
            process.getHandOffRecords().forEach(record -> put(recordsByNeed, record.getNeed(), record));
        }
        for (Survey survey : client.surveys()) {
            for (Question question : survey.getQuestions()) {
                question.getMeasures().forEach(measured -> put(questionsByMeasured, measured, question));
            }
        }
        client.plans().forEach(this::take);
    }

    private void take(Plan plan) {
        for (Problem problem : plan.getProblems()) {
            problem.getAbout().forEach(subject -> put(problemsBySubject, subject, problem));
            for (Evidence evidence : problem.getEvidence()) {
                put(problemsBySubject, evidence.getQuestion(), problem);
            }
        }
        for (Action action : plan.getActions()) {
            if (action.getStatus() != ActionStatus.DROPPED) {
                action.getAddresses().forEach(problem -> put(actionsByProblem, problem, action));
            }
        }
    }

    private static <T> void put(Map<Element, List<T>> map, Element key, T value) {
        if (key != null) {
            map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        }
    }

    /** Returns the questions that measure the need itself or a hand-off for it. */
    public List<Question> asking(Need need) {
        List<Element> measured = new ArrayList<>();
        measured.add(need);
        measured.addAll(records(need));
        return found(questionsByMeasured, measured);
    }

    /** Returns the questions that measure the need, an aspect of a product that serves it, or a hand-off for it. */
    List<Question> questions(Need need) {
        List<Element> measured = new ArrayList<>();
        measured.add(need);
        for (Product product : need.getSatisfiedBy()) {
            measured.addAll(product.getAspects());
        }
        measured.addAll(records(need));
        return found(questionsByMeasured, measured);
    }

    /** Returns the questions that measure one of some elements. */
    public List<Question> measuring(Collection<? extends Element> elements) {
        return found(questionsByMeasured, elements);
    }

    /** Returns the problems with the need, its questions, and the products, hand-offs and steps that serve it. */
    List<Problem> problems(Need need, List<Question> questions) {
        List<Element> subjects = new ArrayList<>();
        subjects.add(need);
        subjects.addAll(questions);
        for (Product product : need.getSatisfiedBy()) {
            subjects.add(product);
            for (Aspect aspect : product.getAspects()) {
                subjects.add(aspect);
            }
        }
        for (HandOffRecord record : records(need)) {
            subjects.add(record);
            subjects.add(record.getSupplierStep());
            subjects.add(record.getCustomerStep());
        }
        return found(problemsBySubject, subjects);
    }

    /** Returns the actions about some problems that were not dropped. */
    List<Action> actions(List<Problem> problems) {
        return found(actionsByProblem, problems);
    }

    private List<HandOffRecord> records(Need need) {
        return recordsByNeed.getOrDefault(need, List.of());
    }

    private static <T> List<T> found(Map<Element, List<T>> map, Collection<? extends Element> keys) {
        LinkedHashSet<T> found = new LinkedHashSet<>();
        keys.forEach(key -> found.addAll(map.getOrDefault(key, List.of())));
        return List.copyOf(found);
    }
}
