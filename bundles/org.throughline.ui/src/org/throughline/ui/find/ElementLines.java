package org.throughline.ui.find;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.IWorkbenchPage;
import org.throughline.core.find.Find;
import org.throughline.core.find.Found;
import org.throughline.core.find.Naming;
import org.throughline.core.find.Rank;
import org.throughline.core.find.Use;
import org.throughline.core.language.Language;
import org.throughline.edit.ClientSession;
import org.throughline.model.base.Element;
import org.throughline.ui.Icons;
import org.throughline.ui.Messages;
import org.throughline.ui.improve.Places;

/** The lines of one client's elements. */
final class ElementLines {
    private static final int MOST = 60;

    private final ClientSession session;
    private final Places places;
    private final Find find;

    ElementLines(ClientSession session, IWorkbenchPage page) {
        this.session = session;
        this.places = new Places(page);
        this.find = new Find(session.folder());
    }

    /** Returns the elements with the words; while nothing is typed, what the client has a file for. */
    List<Line> find(String words) {
        if (words.isBlank()) {
            List<Element> files = new ArrayList<>(session.folder().processes());
            files.addAll(session.folder().surveys());
            files.addAll(session.folder().plans());
            files.addAll(session.folder().reportTemplates());
            return files.stream().map(file -> line(file, "")).toList();
        }
        List<Line> lines = new ArrayList<>();
        for (Found found : find.elements(words, MOST)) {
            lines.add(line(found.element(), found.excerpt()));
        }
        return lines;
    }

    private Line line(Element element, String excerpt) {
        return Language.ofWindow(() -> told(element, excerpt));
    }

    private Line told(Element element, String excerpt) {
        String where = Messages.text("find.where", Naming.kind(element), Naming.place(element));
        return new Line(
                session.client().getName() == null ? "" : session.client().getName(),
                Naming.name(element),
                excerpt.isEmpty() ? where : Messages.text("find.excerpt", where, excerpt),
                Icons.of(element),
                () -> places.open(element));
    }

    /** Returns a line for each use whose sentence has the words. */
    static List<Line> of(List<Use> uses, String words, Places places) {
        String wanted = words.strip();
        return uses.stream()
                .filter(use -> wanted.isEmpty() || Rank.of(use.sentence(), wanted) != null)
                .map(use -> new Line(
                        Naming.place(use.user()),
                        Naming.name(use.user()),
                        use.sentence(),
                        Icons.of(use.user()),
                        () -> places.open(use.user())))
                .toList();
    }
}
