package org.throughline.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.core.handoff.StepGraph;
import org.throughline.core.job.JobSheet;
import org.throughline.core.line.Line;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Plan;
import org.throughline.model.organisation.Client;
import org.throughline.model.process.Process;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;

/** A client with what is derived from it, each derived once; it does not follow later changes of the model. */
public final class ClientContext {
    private final Client client;
    private final List<Process> processes;
    private final List<Survey> surveys;
    private final List<Plan> plans;
    private final LocalDate today;
    private final Map<Process, StepGraph> graphs = new HashMap<>();
    private final Map<Process, List<HandOff>> handOffs = new HashMap<>();
    private final Map<Process, Line> lines = new HashMap<>();
    private List<HandOff> allHandOffs;
    private Map<Element, List<HandOff>> handOffsOf;
    private Map<Element, List<Question>> measuring;
    private List<JobSheet> jobSheets;
    private List<Element> elements;

    /** Takes what is in memory of a client, and the system's date as today. */
    public ClientContext(ClientFolder folder) {
        this(folder, LocalDate.now());
    }

    /**
     * Takes what is in memory of a client.
     *
     * @param today the day that is held to be today
     */
    public ClientContext(ClientFolder folder, LocalDate today) {
        client = folder.client();
        processes = folder.processes();
        surveys = folder.surveys();
        plans = folder.plans();
        this.today = today;
    }

    /** Returns the client. */
    public Client client() {
        return client;
    }

    /** Returns its processes. */
    public List<Process> processes() {
        return processes;
    }

    /** Returns its surveys. */
    public List<Survey> surveys() {
        return surveys;
    }

    /** Returns its plans. */
    public List<Plan> plans() {
        return plans;
    }

    /** Returns the day that is held to be today. */
    public LocalDate today() {
        return today;
    }

    /** Returns every element of the client: its own, then those of processes, surveys and plans. */
    public List<Element> elements() {
        if (elements == null) {
            List<EObject> roots = new ArrayList<>();
            roots.add(client);
            roots.addAll(processes);
            roots.addAll(surveys);
            roots.addAll(plans);
            elements = new ArrayList<>();
            for (EObject root : roots) {
                elements.add((Element) root);
                root.eAllContents().forEachRemaining(object -> {
                    if (object instanceof Element element) {
                        elements.add(element);
                    }
                });
            }
        }
        return elements;
    }

    /** Returns which step follows which. */
    public StepGraph graph(Process process) {
        return graphs.computeIfAbsent(process, StepGraph::of);
    }

    /** Returns the hand-offs of a process. */
    public List<HandOff> handOffs(Process process) {
        return handOffs.computeIfAbsent(process, p -> HandOffs.of(graph(p)));
    }

    /** Returns the hand-offs of all processes. */
    public List<HandOff> handOffs() {
        if (allHandOffs == null) {
            allHandOffs = new ArrayList<>();
            processes.forEach(process -> allHandOffs.addAll(handOffs(process)));
        }
        return allHandOffs;
    }

    /** Returns the hand-offs that carry a product, or that serve a need. */
    public List<HandOff> handOffsOf(Element productOrNeed) {
        if (handOffsOf == null) {
            handOffsOf = new HashMap<>();
            for (HandOff handOff : handOffs()) {
                put(handOffsOf, handOff.product(), handOff);
                put(handOffsOf, handOff.need(), handOff);
            }
        }
        return handOffsOf.getOrDefault(productOrNeed, List.of());
    }

    /** Returns the customer line of a process. */
    public Line line(Process process) {
        return lines.computeIfAbsent(process, p -> Line.of(graph(p), handOffs(p)));
    }

    /** Returns the sheet of every participant, in the client's order. */
    public List<JobSheet> jobSheets() {
        if (jobSheets == null) {
            jobSheets = JobSheet.of(client, handOffs());
        }
        return jobSheets;
    }

    /** Returns the questions that measure an element, in the order of the surveys. */
    public List<Question> measuring(Element element) {
        if (measuring == null) {
            measuring = new HashMap<>();
            for (Survey survey : surveys) {
                for (Question question : survey.getQuestions()) {
                    question.getMeasures().forEach(measured -> put(measuring, measured, question));
                }
            }
        }
        return measuring.getOrDefault(element, List.of());
    }

    private static <T> void put(Map<Element, List<T>> map, Element key, T value) {
        if (key != null) {
            map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        }
    }
}
