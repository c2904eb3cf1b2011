package org.throughline.ui.explorer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.Practice;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;
import org.throughline.edit.phrases.Phrases;
import org.throughline.model.base.Element;
import org.throughline.model.improvement.Plan;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.model.survey.Survey;
import org.throughline.ui.Problems;

/** The tree: clients, their groups, their elements. A client is opened when it is first unfolded. */
final class PracticeContent implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        try {
            return ((Practice) input).clients().toArray();
        } catch (IOException e) {
            Problems.log(e);
            return new Object[0];
        }
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent);
    }

    private static Object[] children(Object parent) {
        return switch (parent) {
            case Path folder -> groups(folder);
            case Group group -> group.elements().toArray();
            case Facility facility -> facility.getUnits().toArray();
            case Unit unit -> unit.getUnits().toArray();
            case Product product -> product.getAspects().toArray();
            case Survey survey -> parts(survey);
            case Plan plan -> parts(plan);
            default -> new Object[0];
        };
    }

    private static Object[] groups(Path folder) {
        try {
            ClientSession session = Sessions.open(folder);
            List<Object> groups = new ArrayList<>(Group.of(session));
            session.folder().damaged().forEach(damage -> groups.add(new Unreadable(Phrases.why(damage))));
            return groups.toArray();
        } catch (IOException | RefusedInputException e) {
            return new Object[] {new Unreadable(Phrases.why(e))};
        }
    }

    private static Object[] parts(Survey survey) {
        List<Element> parts = new ArrayList<>(survey.getQuestions());
        parts.addAll(survey.getWaves());
        return parts.toArray();
    }

    private static Object[] parts(Plan plan) {
        List<Element> parts = new ArrayList<>(plan.getProblems());
        parts.addAll(plan.getActions());
        parts.addAll(plan.getTargets());
        return parts.toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Path || getChildren(element).length > 0;
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    /** Returns the way from an open client down to an element; nothing where it does not stand in the tree. */
    static Optional<TreePath> path(Path client, Element element) {
        List<EObject> chain = new ArrayList<>();
        for (EObject each = element; each != null && !(each instanceof Client); each = each.eContainer()) {
            chain.addFirst(each);
        }
        return Sessions.get(client).stream()
                .flatMap(session -> Group.of(session).stream())
                .flatMap(group -> path(new TreePath(new Object[] {client, group}), chain).stream())
                .findFirst();
    }

    private static Optional<TreePath> path(TreePath above, List<EObject> chain) {
        TreePath path = above;
        for (EObject next : chain) {
            if (!Arrays.asList(children(path.getLastSegment())).contains(next)) {
                return Optional.empty();
            }
            path = path.createChildPath(next);
        }
        return Optional.of(path);
    }

    /** What stands below a client that could not be opened. */
    record Unreadable(String reason) {}
}
