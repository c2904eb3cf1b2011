package org.throughline.flow.properties;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.throughline.model.base.Element;
import org.throughline.model.process.DecisionKind;

/** How many ways out of a decision are taken. */
public final class KindProperty extends ChoiceProperty<DecisionKind> {

    /** Makes a row for the kind of a decision. */
    public KindProperty(EAttribute feature, String label) {
        super(feature, label);
    }

    @Override
    protected List<DecisionKind> choices(Element element) {
        return Arrays.asList(DecisionKind.values());
    }

    @Override
    protected String words(DecisionKind value) {
        return value.getLiteral();
    }
}
