package org.throughline.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.StepGraph;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.Process;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.report.ReportContext;
import org.throughline.report.document.Text;

/** What a report is about: the people and processes that were chosen, or all of the client. */
public final class Focus {
    private final Set<Element> chosen;
    private final Set<Participant> people = new HashSet<>();
    private final Set<Process> processes = new HashSet<>();
    private final Set<HandOffRecord> records = new HashSet<>();
    private final Set<Element> products = new HashSet<>();
    private final boolean choosesPeople;

    private Focus(Set<Element> chosen) {
        this.chosen = chosen;
        choosesPeople = chosen.stream().anyMatch(element -> !(element instanceof Process));
    }

    /** Returns what the report of a context is about. */
    public static Focus of(ReportContext context) {
        Focus focus = new Focus(context.focus());
        for (Participant participant : context.folder().client().getParticipants()) {
            if (focus.chooses(participant)) {
                focus.people.add(participant);
            }
        }
        for (Process process : context.folder().processes()) {
            if (focus.chooses(process)) {
                focus.processes.add(process);
            }
        }
        for (HandOff handOff : context.derived().handOffs()) {
            if (focus.holds(handOff)) {
                focus.records.add(handOff.record());
                focus.products.add(handOff.product());
            }
        }
        return focus;
    }

    private boolean chooses(Participant participant) {
        boolean within = participant instanceof Job job && isWithin(job.getUnit());
        return !choosesPeople || chosen.contains(participant) || within;
    }

    private boolean isWithin(EObject place) {
        return place != null && (chosen.contains(place) || isWithin(place.eContainer()));
    }

    private boolean chooses(Process process) {
        boolean anyProcess = chosen.stream().anyMatch(Process.class::isInstance);
        return anyProcess
                ? chosen.contains(process)
                : !choosesPeople || process.getLanes().stream().anyMatch(this::isTheirs);
    }

    private boolean isTheirs(Lane lane) {
        return people.contains(lane.getParticipant())
                || lane.getLanes().stream().anyMatch(this::isTheirs);
    }

    /** Returns whether nothing was chosen, so that the report is about all of the client. */
    public boolean isWhole() {
        return chosen.isEmpty();
    }

    /** Returns the names of what was chosen, in alphabetical order. */
    public Text names() {
        List<String> names = chosenNames();
        Text text = Text.EMPTY;
        for (int i = 0; i < names.size(); i++) {
            text = text.words(i == 0 ? "" : i == names.size() - 1 ? " and " : ", ")
                    .name(names.get(i));
        }
        return text;
    }

    private List<String> chosenNames() {
        List<String> names = new ArrayList<>();
        chosen.forEach(element -> names.add(ElementNames.of(element)));
        names.sort(Comparator.naturalOrder());
        return names;
    }

    /** Returns the names, in lower case, of the facilities and units that were chosen or lie within; empty for all. */
    public Set<String> placeNames() {
        Set<String> names = new HashSet<>();
        for (Element element : chosen) {
            addPlaces(names, element);
            if (element instanceof Job job && job.getUnit() != null) {
                addPlaces(names, job.getUnit());
            }
        }
        return names;
    }

    private static void addPlaces(Set<String> names, Element place) {
        if (place instanceof Facility || place instanceof Unit) {
            names.add(ElementNames.of(place).toLowerCase(Locale.ROOT));
            place.eContents().forEach(part -> {
                if (part instanceof Element element) {
                    addPlaces(names, element);
                }
            });
        }
    }

    /** Returns whether it is about a participant. */
    public boolean holds(Participant participant) {
        return people.contains(participant);
    }

    /** Returns whether it is about a process. */
    public boolean holds(Process process) {
        return processes.contains(process);
    }

    /** Returns whether it is about a hand-off: one in its processes that its people give or receive. */
    public boolean holds(HandOff handOff) {
        return processes.contains(handOff.process())
                && (!choosesPeople || people.contains(handOff.supplier()) || people.contains(handOff.customer()));
    }

    /** Returns whether it is about an element of any kind: their own work, what they hand over and what they need. */
    public boolean holds(Element element) {
        if (isWhole() || chosen.contains(element)) {
            return true;
        }
        return switch (element) {
            case Participant participant -> holds(participant);
            case Process process -> holds(process);
            case Node node -> holds(node);
            case Lane lane -> isTheirs(lane);
            case HandOffRecord record -> records.contains(record);
            case Product product -> holds(product);
            case Aspect aspect -> aspect.eContainer() instanceof Product product && holds(product);
            case Question question -> question.getMeasures().stream().anyMatch(this::holds);
            case Survey survey -> survey.getQuestions().stream().anyMatch(this::holds);
            case Need need -> need.getParticipant() != null && people.contains(need.getParticipant());
            default -> false;
        };
    }

    private boolean holds(Product product) {
        return products.contains(product) || product.getSuppliers().stream().anyMatch(people::contains);
    }

    private boolean holds(Node node) {
        EObject root = node;
        while (root != null && !(root instanceof Process)) {
            root = root.eContainer();
        }
        boolean theirs = !choosesPeople || people.contains(StepGraph.participantOf(node));
        return root instanceof Process process && holds(process) && theirs;
    }
}
