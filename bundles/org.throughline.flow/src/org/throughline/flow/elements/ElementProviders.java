package org.throughline.flow.elements;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.throughline.flow.Messages;
import org.throughline.flow.steptype.StepType;
import org.throughline.flow.steptype.StepTypes;
import org.throughline.model.base.Element;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;

/** The providers by type, in the order of the palette. */
public final class ElementProviders {
    private static final Map<EClass, ElementProvider> BY_TYPE = new LinkedHashMap<>();
    private static final Map<StepType, ElementProvider> CONTRIBUTED = new HashMap<>();

    static {
        List.of(
                        new StepProvider(),
                        new DecisionProvider(),
                        new EventProvider(),
                        new WaitProvider(),
                        new DocumentProvider(),
                        new SubProcessProvider(),
                        new NoteProvider(),
                        new StartProvider(),
                        new EndProvider(),
                        new LaneProvider(),
                        new SequenceFlowProvider(),
                        new MessageFlowProvider(),
                        new AssociationProvider())
                .forEach(provider -> BY_TYPE.put(provider.type(), provider));
    }

    private ElementProviders() {}

    /** Returns all providers in the order of the palette; contributed types of steps follow the others. */
    public static List<ElementProvider> all() {
        return Stream.concat(BY_TYPE.values().stream(), StepTypes.all().stream().map(ElementProviders::contributed))
                .toList();
    }

    private static ElementProvider contributed(StepType type) {
        return CONTRIBUTED.computeIfAbsent(type, ContributedStepProvider::new);
    }

    /** Returns the provider of an object's type; null where the editor does not know the type. */
    public static ElementProvider of(Object object) {
        StepType type = StepTypes.of(object);
        if (type != null) {
            return contributed(type);
        }
        return object instanceof EObject known ? BY_TYPE.get(known.eClass()) : null;
    }

    /** Returns the provider of a type; null where the editor does not know it. */
    public static ElementProvider ofType(EClass type) {
        return BY_TYPE.get(type);
    }

    /**
     * Returns what to call an element in a sentence: its name on one line, its type where it has none, "none" for null.
     */
    public static String nameOf(Element element) {
        if (element == null) {
            return Messages.none;
        }
        String name = element instanceof Lane lane ? LaneProvider.header(lane) : element.getName();
        if (name != null && !name.isBlank()) {
            return name.strip().replaceAll("\\s+", " ");
        }
        if (element instanceof HandOffRecord record) {
            return NLS.bind(Messages.handOffTip, nameOf(record.getSupplierStep()), nameOf(record.getCustomerStep()));
        }
        ElementProvider provider = of(element);
        String type = provider == null ? element.eClass().getName() : provider.label();
        return NLS.bind(Messages.unnamed, type.toLowerCase());
    }
}
