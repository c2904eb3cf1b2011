package org.throughline.ui.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.throughline.core.check.ClientContext;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.ui.client.PageSelection;
import org.throughline.ui.table.ElementEdits;
import org.throughline.ui.table.ElementWords;

/** What the tables of the products and needs share: the client as it stands, its changes, and where to go from here. */
final class Subject {
    private final ElementEdits edits;
    private final PageSelection selection;
    private final Consumer<Element> goTo;
    private final Consumer<List<? extends Element>> delete;
    private ClientContext context;

    /**
     * Takes what the page works on.
     *
     * @param goTo shows where an element is
     * @param delete asks, and deletes elements
     */
    Subject(
            ElementEdits edits,
            PageSelection selection,
            Consumer<Element> goTo,
            Consumer<List<? extends Element>> delete) {
        this.edits = edits;
        this.selection = selection;
        this.goTo = goTo;
        this.delete = delete;
        read();
    }

    /** Looks at the client as it stands now. */
    void read() {
        context = new ClientContext(edits.session().folder());
    }

    ElementEdits edits() {
        return edits;
    }

    Client client() {
        return edits.session().client();
    }

    ClientContext context() {
        return context;
    }

    void selected(Element element) {
        selection.set(element);
    }

    void goTo(Element element) {
        if (element != null) {
            goTo.accept(element);
        }
    }

    void delete(List<? extends Element> elements) {
        delete.accept(elements);
    }

    /** Returns every question of the client's surveys. */
    List<Question> questions() {
        return edits.session().folder().surveys().stream()
                .map(Survey::getQuestions)
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the questions that measure an element. */
    List<Question> measuring(Element element) {
        return context.measuring(element);
    }

    /** Returns the questions that measure an element, in words; empty where none does. */
    String measured(Element element) {
        return measuring(element).stream()
                .map(question -> Objects.toString(question.getCode(), "") + " " + ElementWords.name(question))
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    /** Says which questions measure an element, one step for undo. */
    void setMeasuring(Element element, List<?> wanted) {
        List<Question> all = new ArrayList<>(questions());
        all.removeIf(question -> question.getMeasures().contains(element) == wanted.contains(question));
        if (!all.isEmpty()) {
            edits.change("products.measure", () -> {
                for (Question question : all) {
                    if (wanted.contains(question)) {
                        question.getMeasures().add(element);
                    } else {
                        question.getMeasures().remove(element);
                    }
                }
            });
        }
    }
}
