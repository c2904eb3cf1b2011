package org.throughline.core.internal.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.base.Element;

/** Finds elements that share an id. */
public final class DuplicateId extends ModelCheck {
    /** Makes the check. */
    public DuplicateId() {
        super("data.duplicate-id", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        Map<String, Element> first = new HashMap<>();
        for (Element element : client.elements()) {
            Element earlier = first.putIfAbsent(element.getId(), element);
            if (earlier != null) {
                found.accept(finding(element, element, earlier, element.getId()));
            }
        }
    }
}
