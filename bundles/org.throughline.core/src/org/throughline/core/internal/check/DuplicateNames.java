package org.throughline.core.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.base.Element;

/** A check for elements that nobody can tell apart, since they have the same name. */
abstract class DuplicateNames extends ModelCheck {
    DuplicateNames(String id, Severity severity) {
        super(id, severity);
    }

    final void searchNames(List<? extends Element> elements, Consumer<Finding> found) {
        Numbering numbering = new Numbering(" (", ")");
        elements.forEach(element -> numbering.use(element.getName()));
        Set<String> seen = new HashSet<>();
        for (Element element : elements) {
            if (!Names.isBlank(element.getName()) && !seen.add(Names.folded(element.getName()))) {
                String numbered = numbering.next(element.getName().strip());
                found.accept(finding(element, fix(() -> element.setName(numbered), numbered), element));
            }
        }
    }
}
